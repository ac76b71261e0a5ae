import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Author } from '../schemas/author.ts';
import type { Name } from '../schemas/name.ts';
import { searchFiles, searchFolder } from '../shared/search-files.ts';
import { indexDocument } from './index-document.ts';
import { rightWords } from './right-words.ts';
import { searchAuthors } from './search-authors.ts';
import { searchNames } from './search-names.ts';
import type { SearchableArticle } from './searchable-article.ts';
import { Vocabulary } from './vocabulary.ts';

/** Pagefind's own interfaces, which ours replaces, and its worker, which costs more than it gains. */
const unused = [
  ...['component-ui', 'modular-ui', 'ui'].flatMap((ui) => [
    `pagefind-${ui}.js`,
    `pagefind-${ui}.css`,
  ]),
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/** @throws when Pagefind reports a fault: a site is not published without its search */
function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
}

/** @param folder the one for the index, which is made */
async function writeBundle(folder: string, documents: Map<string, string>): Promise<void> {
  const { index } = sound(await pagefind.createIndex());
  if (!index) throw new Error('search index: Pagefind did not start');
  for (const [url, content] of documents) sound(await index.addHTMLFile({ url, content }));
  sound(await index.writeFiles({ outputPath: folder }));
  await Promise.all(unused.map((file) => rm(join(folder, file), { force: true })));
}

/**
 * Writes the index of each language, and its words, names and authors beside it.
 *
 * @param folder of the built site
 */
export async function writeIndex(
  folder: string,
  articles: SearchableArticle[],
  { names, authors }: { names: Name[]; authors: Map<string, Author> },
): Promise<void> {
  for (const [language, inIt] of Map.groupBy(articles, (article) => article.language)) {
    const vocabulary = new Vocabulary();
    const documents = new Map<string, string>();
    for (const article of inIt) {
      const { html, words } = indexDocument(article);
      documents.set(article.address, html);
      vocabulary.add(words);
    }
    await writeBundle(join(folder, searchFolder(language)), documents);
    const list = JSON.stringify(searchNames(names, language, vocabulary));
    await writeFile(join(folder, searchFiles.names(language)), list);
    await writeFile(join(folder, searchFiles.vocabulary(language)), vocabulary.list());
    const signing = JSON.stringify(searchAuthors(inIt, language, authors));
    await writeFile(join(folder, searchFiles.authors(language)), signing);
    const right = rightWords(language, vocabulary.list().split('\n'));
    await writeFile(join(folder, searchFiles.rightWords(language)), right.join('\n'));
  }
  await pagefind.close();
}
