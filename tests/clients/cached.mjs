// What a cache holds after several questions, by Apollo Client or by urql's graphcache.
// Arguments: which client, the folder with the documented client.
import { pathToFileURL } from "node:url";
import path from "node:path";

const [kind, folder] = process.argv.slice(2);
const here = (name) => pathToFileURL(path.join(folder, name)).href;
const { client } = await import(here(`${kind}-client.mjs`));
const complaints = [];
for (const method of ["warn", "error"]) {
  console[method] = (...told) => complaints.push(told.map(String).join(" "));
}

const ROWS = "query Rows { arsip { destinasi { id nama } penginapan { id nama } } }";
const OTHER = "query Other { arsip { penginapan(limit: 1) { id kamar } } }";
const TOTAL = "query Total { arsip { destinasiAggregate { count } } }";
const LARGEST = "query Largest { arsip { destinasiAggregate { max { nama } } } }";
const PAGE = `query Page($after: String) { arsip { destinasiConnection(
  orderBy: [{ nama: ASC }], first: 2, after: $after
) { edges { cursor node { id nama } } pageInfo { hasNextPage endCursor hasPreviousPage startCursor } } } }`;

async function apollo() {
  const { gql } = await import("@apollo/client");
  const ask = async (text, variables) =>
    (await client.query({ query: gql(text), variables, fetchPolicy: "network-only" })).data;
  const kept = async (text) =>
    (await client.query({ query: gql(text), fetchPolicy: "cache-only" })).data;
  const pages = async () => {
    const query = gql(PAGE);
    const watched = client.watchQuery({ query });
    const subscription = watched.subscribe(() => {});
    let data = await ask(PAGE);
    while (data.arsip.destinasiConnection.pageInfo.hasNextPage) {
      const after = data.arsip.destinasiConnection.pageInfo.endCursor;
      await watched.fetchMore({ variables: { after } });
      data = client.readQuery({ query });
    }
    subscription.unsubscribe();
    return data.arsip.destinasiConnection.edges.map((edge) => edge.node.nama);
  };
  return { ask, kept, pages };
}

async function urql() {
  const ask = async (text, variables = {}) => {
    const result = await client.query(text, variables, { requestPolicy: "network-only" });
    if (result.error) throw result.error;
    return result.data;
  };
  const kept = async (text) =>
    (await client.query(text, {}, { requestPolicy: "cache-only" })).data;
  const pages = async () => {
    let data = await ask(PAGE, {});
    let shown = data;
    while (data.arsip.destinasiConnection.pageInfo.hasNextPage) {
      const after = data.arsip.destinasiConnection.pageInfo.endCursor;
      data = await ask(PAGE, { after });
      shown = data;
    }
    return shown.arsip.destinasiConnection.edges.map((edge) => edge.node.nama);
  };
  return { ask, kept, pages };
}

const plain = (value) => JSON.parse(JSON.stringify(value, (key, one) => (key === "__typename" ? undefined : one)));
const { ask, kept, pages } = await { apollo, urql }[kind]();
const asked = plain(await ask(ROWS));
await ask(OTHER);
await ask(TOTAL);
await ask(LARGEST);
const found = { asked, kept: plain(await kept(ROWS)), total: plain(await kept(TOTAL)) };
found.largest = plain(await kept(LARGEST));
found.pages = await pages();
found.complaints = complaints;
process.stdout.write(JSON.stringify(found));
if (kind === "apollo") client.stop();
