import { deserialize, serialize } from 'node:v8';
import { kept, keptBytes } from '../cache/disk-cache.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { digestOfGroup, type Group } from './kept-group.ts';
import { keptDocument } from './kept-document.ts';
import { spellingsIn } from './spellings-in.ts';
import { Vocabulary, type CountedWords } from './vocabulary.ts';

const textsOf = async (root: string, group: Group): Promise<string[]> =>
  (await sideBySide(group, (article) => keptDocument(root, article))).map(({ words }) => words);

/** The words of a group of articles, counted anew only where one of them has changed. */
export async function keptWords(root: string, group: Group): Promise<CountedWords> {
  const entry = { root, shelf: 'words', key: [digestOfGroup(group)] } as const;
  const bytes = await keptBytes(entry, async () => {
    const vocabulary = new Vocabulary();
    for (const text of await textsOf(root, group)) vocabulary.add(text);
    return serialize(vocabulary.counted());
  });
  return deserialize(bytes) as CountedWords;
}

/** Those of some spellings that stand in a group of articles, found anew where it or they have changed. */
export const keptSpellings = (root: string, group: Group, spellings: string[]): Promise<string[]> =>
  kept({ root, shelf: 'spellings', key: [digestOfGroup(group), ...spellings] }, async () => {
    const texts = await textsOf(root, group);
    const standing = new Set(texts.flatMap((text) => spellingsIn(text, spellings)));
    return spellings.filter((spelling) => standing.has(spelling));
  });
