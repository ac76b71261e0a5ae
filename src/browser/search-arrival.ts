/** Marks the matches when the page is opened from a result, and takes them out of the address that may be shared. */
function arrive(): void {
  const { search, pathname, hash } = location;
  if (!search.includes('marks=')) return;
  const rest = new URLSearchParams(search);
  rest.delete('marks');
  rest.delete('phrase');
  const query = rest.size > 0 ? `?${rest}` : '';
  history.replaceState(history.state, '', pathname + query + hash);
  void import('./search/mark-matches.ts').then(({ markMatches }) => {
    markMatches(search, decodeURIComponent(hash.slice(1)));
  });
}

arrive();
