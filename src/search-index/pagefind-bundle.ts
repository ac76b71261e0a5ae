import * as pagefind from 'pagefind';
import type { IndexDocument } from './index-document.ts';

/** The files of a Pagefind bundle, by their paths in it. */
export type Bundle = Map<string, Uint8Array>;

/** Pagefind's own interfaces, which ours replaces, and its worker, which costs more than it gains. */
const unused = /^pagefind-(?:(?:component-|modular-)?ui|highlight|worker)\.(?:js|css)$/;

/** @throws when Pagefind reports a fault: a site is not published without its search */
function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
}

/** Indexes some articles. The same articles in the same order give the same files. */
export async function pagefindBundle(documents: readonly IndexDocument[]): Promise<Bundle> {
  const { index } = sound(await pagefind.createIndex());
  if (!index) throw new Error('search index: Pagefind did not start');
  for (const { address, html } of documents) {
    sound(await index.addHTMLFile({ url: address, content: html }));
  }
  const { files } = sound(await index.getFiles());
  await index.deleteIndex();
  return new Map(
    files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }): [string, Uint8Array] => [path, content])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Ends Pagefind's process, which waits for more. */
export const endPagefind = (): Promise<null> => pagefind.close();
