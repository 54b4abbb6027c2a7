// The page: what it shows comes from settings.json, what it asks goes to ../graphql.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { examplesPlugin } from './examples.jsx';

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

function Page({ city, notice, examples }) {
  const tabs = examples.map(({ query, variables }) => ({ query, variables: variables || null }));
  // On a first visit GraphiQL shows the first tab, but takes its variables from here only.
  const firstVisit = !window.localStorage.getItem('graphiql:tabState');
  return (
    <>
      <header className="city">
        <a href="../">{city}</a>
        {notice && <span role="note">{notice}</span>}
      </header>
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={tabs.length ? tabs : undefined}
        initialVariables={(firstVisit && tabs[0]?.variables) || undefined}
        plugins={[HISTORY_PLUGIN, examplesPlugin(examples)]}
        shouldPersistHeaders={false}
        schemaDescription
        inputValueDeprecation
      >
        <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}

async function start() {
  const settings = await (await fetch(new URL('settings.json', PAGE))).json();
  document.title = `GraphiQL: ${settings.city}`;
  createRoot(document.getElementById('root')).render(<Page {...settings} />);
}

start().catch((error) => {
  document.getElementById('root').textContent = `GraphiQL could not start: ${error}`;
});
