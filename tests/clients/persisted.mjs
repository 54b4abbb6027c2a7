// Apollo's automatic persisted queries against a gateway that keeps none; argument: the endpoint.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { createHash } from "node:crypto";

const sent = [];
const counting = async (uri, options) => {
  const body = options.body ? JSON.parse(options.body) : {};
  sent.push({ text: "query" in body, hash: Boolean(body.extensions?.persistedQuery) });
  return fetch(uri, options);
};
const accept = process.argv[3];
const client = new ApolloClient({
  link: ApolloLink.from([
    new PersistedQueryLink({ sha256: (text) => createHash("sha256").update(text).digest("hex") }),
    new HttpLink({ uri: process.argv[2], fetch: counting, headers: accept ? { accept } : {} }),
  ]),
  cache: new InMemoryCache(),
});
const first = await client.query({ query: gql`query A { arsip { destinasi { id } } }` });
const second = await client.query({ query: gql`query B { arsip { penginapan { id } } }` });
console.log(JSON.stringify({ sent, first: first.data, second: second.data }));
client.stop();
