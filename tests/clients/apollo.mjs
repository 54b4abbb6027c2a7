// Pages through a connection with Apollo Client's relay-style pagination; prints every row's key.
import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { filter, firstValueFrom } from "rxjs";

const PAGE = gql`
  query Page($after: String) {
    desaConnection(orderBy: [{ nama: ASC }], first: 7, after: $after) {
      edges { cursor node { id kode nama } }
      pageInfo { hasNextPage endCursor startCursor hasPreviousPage }
    }
  }
`;
const cache = new InMemoryCache({
  typePolicies: {
    Query: { fields: { desaConnection: relayStylePagination(["where", "orderBy"]) } },
  },
});
const client = new ApolloClient({ link: new HttpLink({ uri: process.argv[2] }), cache });
const query = client.watchQuery({ query: PAGE });
query.subscribe(() => {});
let { data } = await firstValueFrom(query.pipe(filter((result) => !result.loading)));
let requests = 1;
while (data.desaConnection.pageInfo.hasNextPage && requests < 20) {
  await query.fetchMore({ variables: { after: data.desaConnection.pageInfo.endCursor } });
  data = client.readQuery({ query: PAGE });
  requests += 1;
}
const keys = data.desaConnection.edges.map((edge) => edge.node.kode);
console.log(JSON.stringify({ requests, keys }));
client.stop();
