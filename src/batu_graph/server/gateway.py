"""The running gateway: answers requests over one catalogue."""

from collections.abc import Sequence

from graphql import print_schema

from batu_graph.server.graphql import answer
from batu_graph.server.protocol import Answer, DriftedEntity, GraphQLRequest, SourceReadiness
from batu_graph.server.resources import Resources


class Gateway(Resources):
    """Answers GraphQL requests over a catalogue. Opens no database until it is asked something."""

    async def answer(self, request: GraphQLRequest, *, streamed: bool = False) -> Answer:
        """The answer to one request; never raises for anything a client can send."""
        return await answer(self, request, streamed=streamed)

    async def readiness(self) -> Sequence[SourceReadiness]:
        """The state of every source, with the entities in it that are out of service."""
        states = await self.states(list(self.catalogue.sources))
        drifted: dict[str, list[DriftedEntity]] = {name: [] for name in states}
        for name, drift in self.drift.drifted.items():
            drifted[drift.entity.source].append(DriftedEntity(name, drift.reason))
        return [
            SourceReadiness(
                source=name,
                namespace=self.catalogue.sources[name].namespace,
                ready=state.ready,
                code=state.code,
                milliseconds=state.milliseconds,
                drifted=tuple(drifted[name]),
            )
            for name, state in states.items()
        ]

    async def watch(self) -> None:
        """See ``AnswersGraphQL.watch``."""
        await self.drift.run()

    def sdl(self) -> str:
        """The schema in the GraphQL schema definition language."""
        return print_schema(self.schema) + "\n"
