import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Author } from '../schemas/author.ts';
import type { Name } from '../schemas/name.ts';
import { searchFiles } from '../shared/search-files.ts';
import { indexDocument } from './index-document.ts';
import { rightWords } from './right-words.ts';
import { searchAuthors } from './search-authors.ts';
import { searchNames } from './search-names.ts';
import type { SearchableArticle } from './searchable-article.ts';
import { Vocabulary } from './vocabulary.ts';
import { writeVolume } from './write-volume.ts';

/** None where one of some articles has no day yet: that is newer than any. */
const newestDay = (articles: SearchableArticle[]): string | undefined =>
  articles
    .map(({ day }) => day)
    .sort((one, other) => (one ?? '9').localeCompare(other ?? '9'))
    .at(-1);

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
    const volume = await writeVolume(folder, language, documents, newestDay(inIt));
    await writeFile(join(folder, searchFiles.volumes(language)), JSON.stringify([volume]));
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
