import { importFolder, type Outcome } from './import-folder.ts';

/** Paragraphs that stand before and behind what a test is about: an article holds more than one piece. */
export const first =
  'The first paragraph tells at some length which ports were counted, by whom they were counted, and in which year that was done, so that it is long enough.';
export const last =
  'The last paragraph tells at some length what may be learnt of it, and says that there is more to be found in the books of the harbour, if one looks.';

/** What becomes of a piece of a page between two paragraphs, in its article. */
export async function ofPage(piece: string, head = ''): Promise<Outcome> {
  const page = `<!doctype html><html lang="en"><head><title>Ports of two coasts</title>${head}</head><body><main><article><h1>Ports of two coasts</h1><p>${first}</p>${piece}<p>${last}</p></article></main></body></html>`;
  return (await importFolder()).take('a.html', page);
}
