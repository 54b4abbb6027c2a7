// The page: what it shows comes from settings.json, what it asks goes to ../graphql.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { fromAddress, toAddress } from './address.js';
import { examplesPlugin } from './examples.jsx';
import { TableBar } from './table.jsx';

const PAGE = document.baseURI; // .../graphiql/

async function fetcher(params, options) {
  const response = await fetch(new URL('../graphql', PAGE), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...options?.headers,
    },
    body: JSON.stringify(params),
  });
  return response.json();
}

function Page({ city, notice, examples, asked }) {
  // On a first visit the first example is open; all of them stand in their panel.
  const first = asked ?? examples[0];
  const firstVisit = !window.localStorage.getItem('graphiql:tabState');
  const initial = asked ?? (firstVisit ? first : undefined);
  const listed = examplesPlugin(examples);
  return (
    <>
      <header className="city">
        <a href="../">{city}</a>
        {notice && <span role="note">{notice}</span>}
      </header>
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={first && [{ query: first.query, variables: first.variables || null }]}
        initialQuery={asked?.query}
        initialVariables={initial?.variables || undefined}
        onTabChange={({ tabs, activeTabIndex }) => toAddress(tabs[activeTabIndex])}
        plugins={[HISTORY_PLUGIN, explorerPlugin({ showAttribution: false }), listed]}
        visiblePlugin={firstVisit && !asked && examples.length ? listed : undefined}
        shouldPersistHeaders={false}
        schemaDescription
        inputValueDeprecation
      >
        <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
        <GraphiQL.Footer>
          <TableBar />
        </GraphiQL.Footer>
      </GraphiQL>
    </>
  );
}

async function start() {
  const settings = await (await fetch(new URL('settings.json', PAGE))).json();
  document.title = `GraphiQL: ${settings.city}`;
  const asked = fromAddress();
  if (asked) toAddress(asked);
  createRoot(document.getElementById('root')).render(<Page {...settings} asked={asked} />);
}

// Another link opened in this page; `toAddress` itself does not lead here.
window.addEventListener('hashchange', () => window.location.reload());

start().catch((error) => {
  document.getElementById('root').textContent = `GraphiQL could not start: ${error}`;
});
