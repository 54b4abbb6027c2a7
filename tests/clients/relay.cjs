// Pages through a connection below a row with usePaginationFragment, and keeps two rows apart.
// Arguments: the endpoint, the folder of relay-compiler's artifacts.
const path = require("node:path");
const React = require("react");
const { act } = React;
const { create } = require("react-test-renderer");
const { RelayEnvironmentProvider, useLazyLoadQuery, usePaginationFragment } = require("react-relay");
const { Environment, Network, RecordSource, Store } = require("relay-runtime");

const [url, artifacts] = process.argv.slice(2);
const load = (name) => {
  const made = require(path.join(artifacts, `${name}.graphql.js`));
  return made.default ?? made;
};
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
console.error = () => {}; // react-test-renderer tells of its own end

let requests = 0;
async function ask({ text }, variables) {
  requests += 1;
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: text, variables }),
  });
  return response.json();
}
const environment = new Environment({
  network: Network.create(ask),
  store: new Store(new RecordSource()),
});

let page;
function Warga({ desa }) {
  page = usePaginationFragment(load("Row_desa"), desa);
  return null;
}
function App() {
  const data = useLazyLoadQuery(load("RowQuery"), {});
  return React.createElement(Warga, { desa: data.desa[0] });
}

async function main() {
  const provided = React.createElement(
    RelayEnvironmentProvider,
    { environment },
    React.createElement(React.Suspense, { fallback: null }, React.createElement(App)),
  );
  await act(async () => create(provided));
  for (let waited = 0; page === undefined && waited < 200; waited += 1) {
    await act(async () => new Promise((done) => setTimeout(done, 50)));
  }
  while (page.hasNext && requests < 50) {
    await act(async () => new Promise((onComplete) => page.loadNext(2, { onComplete })));
  }
  const niks = page.data.wargaConnection.edges.map((edge) => edge.node.nik);
  console.log(JSON.stringify({ nama: page.data.nama, niks, requests }));
}
main().then(() => process.exit(0), (error) => { process.stderr.write(String(error.stack)); process.exit(1); });
