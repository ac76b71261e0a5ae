import { deserialize, serialize } from 'node:v8';
import { kept, keptBytes } from '../cache/disk-cache.ts';
import { keptDocument } from './kept-document.ts';
import type { ArticleToIndex } from './read-articles.ts';
import { spellingsIn } from './spellings-in.ts';
import { Vocabulary, type CountedWords } from './vocabulary.ts';

/** The words of an article, counted once for each state of it: a volume is made anew with every one of its articles. */
export async function keptWords(root: string, article: ArticleToIndex): Promise<CountedWords> {
  const entry = { root, shelf: 'words', key: [article.digest] } as const;
  const bytes = await keptBytes(entry, async () => {
    const vocabulary = new Vocabulary();
    vocabulary.add((await keptDocument(root, article)).words);
    return serialize(vocabulary.counted());
  });
  return deserialize(bytes) as CountedWords;
}

/** Those of some spellings that stand in an article, found once for each state of it and of them. */
export const spellingsInArticle = (
  root: string,
  article: ArticleToIndex,
  spellings: string[],
): Promise<string[]> =>
  kept({ root, shelf: 'spellings', key: [article.digest, ...spellings] }, async () =>
    spellingsIn((await keptDocument(root, article)).words, spellings),
  );
