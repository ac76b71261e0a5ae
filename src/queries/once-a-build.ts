/**
 * Works something out of the content for all pages together. While articles are written their files may change at any
 * time: there it is kept for no longer than a turn of the event loop.
 *
 * @param work out of content that no page changes
 */
export function onceABuild<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV && !done) setImmediate(() => (done = undefined));
    return (done ??= work());
  };
}

/**
 * The same for the paths of a page, for which Astro asks again when it makes one of them. Each answer is a list of its own,
 * since Astro writes into it.
 */
export function pathsOnceABuild<Path>(work: () => Promise<Path[]>): () => Promise<Path[]> {
  const once = onceABuild(work);
  return async () => [...(await once())];
}
