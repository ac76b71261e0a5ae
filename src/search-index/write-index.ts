import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import { authorSchema, type Author } from '../schemas/author.ts';
import type { Name } from '../schemas/name.ts';
import { topicSchema } from '../schemas/topic.ts';
import { searchFiles, type SearchVolume } from '../shared/search-files.ts';
import { intoVolumes } from './into-volumes.ts';
import {
  isVolumeKept,
  keptSpellings,
  keptVolume,
  volumeOf,
  type VolumeToMake,
} from './kept-volume.ts';
import { makeMissing } from './make-groups.ts';
import { endPagefind } from './pagefind-bundle.ts';
import { readArticles, type ArticleToIndex } from './read-articles.ts';
import { readEntries } from '../loaders/read-entries.ts';
import { rightWords } from './right-words.ts';
import { searchAuthors } from './search-authors.ts';
import { readNames, searchNames, spellingsOf } from './search-names.ts';
import { Vocabulary } from './vocabulary.ts';
import { writeVolume } from './write-volume.ts';

/** What the index of a language is made from. */
interface LanguageIndex {
  language: Language;
  articles: ArticleToIndex[];
  /** The newest first. */
  volumes: VolumeToMake[];
}

async function indexesOf(root: string, articles: ArticleToIndex[]): Promise<LanguageIndex[]> {
  const byLanguage = [...Map.groupBy(articles, ({ language }) => language)];
  return Promise.all(
    byLanguage.map(async ([language, inIt]) => {
      const volumes = intoVolumes(inIt).map((some) => volumeOf(root, language, some));
      return { language, articles: inIt, volumes: await Promise.all(volumes) };
    }),
  );
}

/** Writes the volumes one after the other, and unites what is known of their words. */
async function writeVolumes(
  { root, site }: { root: string; site: string },
  { language, volumes }: LanguageIndex,
): Promise<{ list: SearchVolume[]; words: string[] }> {
  const vocabulary = new Vocabulary();
  const list: SearchVolume[] = [];
  for (const volume of volumes) {
    const { bundle, words } = await keptVolume(root, volume);
    list.push(await writeVolume(site, language, volume, bundle));
    vocabulary.merge(words);
  }
  return { list, words: vocabulary.list() };
}

/** Those of some spellings that stand in any of the volumes. */
async function standing(root: string, { volumes }: LanguageIndex, spellings: string[]) {
  const found = volumes.map((volume) => keptSpellings(root, volume, spellings));
  return new Set((await Promise.all(found)).flat());
}

/**
 * Writes the index of each language, and its words, names and authors beside it. Only volumes with changed articles are
 * made; the others are in the cache.
 *
 * @param root the project's root
 * @param site the folder of the built site
 */
export async function writeIndex(root: string, site: string): Promise<void> {
  const author: Map<string, Author> = await readEntries(root, 'authors', authorSchema);
  const topic = await readEntries(root, 'topics', topicSchema);
  const names: Name[] = await readNames(root);
  const indexes = await indexesOf(root, await readArticles(root, { author, topic }));
  const volumes = indexes.flatMap((index) => index.volumes);
  const areKept = await Promise.all(volumes.map((volume) => isVolumeKept(root, volume)));
  const toMake = volumes.filter((_, at) => !areKept[at]);
  await makeMissing(
    root,
    toMake.flatMap(({ groups }) => groups),
  );
  for (const index of indexes) {
    const { language, articles } = index;
    const { list, words } = await writeVolumes({ root, site }, index);
    const used = await standing(root, index, spellingsOf(names, language));
    const written = {
      volumes: JSON.stringify(list),
      names: JSON.stringify(searchNames(names, language, used)),
      vocabulary: words.join('\n'),
      authors: JSON.stringify(searchAuthors(articles, language, author)),
      rightWords: rightWords(language, words).join('\n'),
    };
    for (const name of ['volumes', 'names', 'vocabulary', 'authors', 'rightWords'] as const) {
      await writeFile(join(site, searchFiles[name](language)), written[name]);
    }
  }
  await endPagefind();
}
