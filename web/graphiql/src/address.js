// The query in the page's address, so that a link or a bookmark brings it back.
//
// It is written behind `#`, which a browser never sends: a query may name a person, and what is sent
// stands in the logs of every server and proxy on the way. Links with `?query=`, as other tools make
// them, are read too.

/** What the address asks for: { query, variables } as texts, or null where it asks for nothing. */
export function fromAddress(location = window.location) {
  for (const parameters of [location.hash, location.search]) {
    const found = new URLSearchParams(parameters.slice(1));
    const query = found.get('query');
    if (query) return { query, variables: found.get('variables') ?? '' };
  }
  return null;
}

/** Write a query and its variables into the address; the browser's history does not grow. */
export function toAddress({ query, variables }) {
  const parameters = new URLSearchParams();
  if (query?.trim()) parameters.set('query', query);
  if (query?.trim() && variables?.trim()) parameters.set('variables', variables);
  const address = new URL(window.location);
  address.search = '';
  address.hash = parameters.toString();
  window.history.replaceState(window.history.state, '', address);
}
