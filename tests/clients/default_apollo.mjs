// Rows of two types with equal keys in Apollo Client's default cache; argument: the endpoint.
import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client";

const client = new ApolloClient({
  link: new HttpLink({ uri: process.argv[2] }),
  cache: new InMemoryCache(),
});
const query = gql`query { arsip { destinasi { id nama } penginapan { id nama kamar } } }`;
const { data } = await client.query({ query });
const kept = client.readQuery({ query });
console.log(JSON.stringify({ data, kept, rows: Object.keys(client.extract()).length }));
client.stop();
