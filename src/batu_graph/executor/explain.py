"""How an operation was answered: its statements as a tree, with what each took."""

from collections.abc import Iterable, Iterator
from typing import Any

from batu_graph.executor.run import Execution
from batu_graph.ir.plan import Fetch, RemoteInput
from batu_graph.ir.select import Select, nested_in


def explained(execution: Execution) -> dict[str, Any]:
    """The plan of an operation that has run, as JSON values.

    Each statement has its agency, source, the entities it ``reads``, its ``sql`` with places for
    values, how often it was sent, ``rows`` and ``milliseconds``; under ``needs`` what other
    databases had to give before it could be sent, under ``joins`` the statements that wait for its
    rows. A document counts as one row.
    """
    fetches = execution.plan.fetches
    return {
        "statements": len(execution.sent),
        "plan": [_statement(execution, fetch) for fetch in fetches],
    }


def _statement(execution: Execution, fetch: Fetch, reads: str | None = None) -> dict[str, Any]:
    runs = [sent for sent in execution.sent if sent.fetch is fetch]
    described: dict[str, Any] = {
        "agency": fetch.namespace,
        "source": fetch.source,
        "reads": [reads] if reads else list(dict.fromkeys(_entities(fetch))),
        "sent": len(runs),
        "rows": sum(run.rows or 0 for run in runs),
        "milliseconds": round(sum(run.milliseconds for run in runs), 3),
        "sql": fetch.statement.text,
    }
    if fetch.out_of_service is not None:
        described["outOfService"] = fetch.out_of_service
    if fetch.inputs:
        described["needs"] = [_input_for(execution, remote) for remote in fetch.inputs]
    children = dict.fromkeys(join.fetch for part in fetch.parts for join in part.joins)
    if children:
        described["joins"] = [_statement(execution, child) for child in children]
    return described


def _input_for(execution: Execution, remote: RemoteInput) -> dict[str, Any]:
    """What was read of a remote input, and from which side."""
    far, near = remote.entity.name, remote.near.name
    first = remote.first_near_keys.fetch if remote.first_near_keys else None
    strategies = [
        (remote.far_rows, far),
        (remote.near_keys, near),
        (first, near),
        (remote.far_rows_of_keys, far),
    ]
    sent = {run.fetch for run in execution.sent}
    used = [(fetch, reads) for fetch, reads in strategies if fetch is not None and fetch in sent]
    remote_values = execution.values.remote_values.get(remote)
    return {
        "lends": "keys" if remote.value is None else "values",
        "of": far,
        "to": near,
        "begunFrom": near if remote.far_rows_of_keys in sent else far,
        "estimates": {far: remote.entity.estimate, near: remote.near.estimate},
        "keys": None if remote_values is None else len(remote_values.keys),
        "statements": [_statement(execution, fetch, reads) for fetch, reads in used],
    }


def _entities(fetch: Fetch) -> Iterator[str]:
    def of(selects: Iterable[Select]) -> Iterator[str]:
        for select in selects:
            yield select.base.name
            local = (
                nested.select
                for nested in nested_in(select.outputs)
                if nested.select.entity.source == fetch.source
            )
            yield from of(local)

    yield from of(part.select for part in fetch.parts)
