// Rows of two types with equal keys in Relay's store; arguments as of relay.cjs.
const path = require("node:path");
const { Environment, Network, RecordSource, Store, fetchQuery } = require("relay-runtime");

const [url, artifacts] = process.argv.slice(2);
const made = require(path.join(artifacts, "SameQuery.graphql.js"));
const query = made.default ?? made;
const network = Network.create(async ({ text }, variables) => {
  const body = JSON.stringify({ query: text, variables });
  const headers = { "content-type": "application/json" };
  return (await fetch(url, { method: "POST", headers, body })).json();
});
const environment = new Environment({ network, store: new Store(new RecordSource()) });
fetchQuery(environment, query, {}).toPromise().then((data) => console.log(JSON.stringify(data)));
