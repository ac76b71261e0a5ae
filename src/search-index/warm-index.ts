import { publishedArticles, type PublishedArticle } from '../loaders/published-articles.ts';
import { keptGroup } from './kept-group.ts';
import { keptVolume, wordsOfVolume } from './kept-volume.ts';
import { keptWords } from './kept-words.ts';
import { languageIndexes } from './language-index.ts';
import { makeMissing } from './make-groups.ts';
import { endPagefind } from './pagefind-bundle.ts';

/**
 * Keeps what Pagefind makes of some articles, and the volumes that hold no others.
 *
 * @param root the project's root
 */
export async function warmIndex(
  root: string,
  isWanted: (article: Pick<PublishedArticle, 'day'>) => boolean,
): Promise<void> {
  const volumes = (await languageIndexes(root, await publishedArticles(root))).flatMap(
    (index) => index.volumes,
  );
  const groups = volumes.flatMap((volume) => volume.groups.filter((group) => group.some(isWanted)));
  await makeMissing(root, groups);
  for (const group of groups) {
    await keptGroup(root, group);
    await keptWords(root, group);
  }
  for (const volume of volumes) {
    if (!volume.articles.every(isWanted)) continue;
    await keptVolume(root, volume);
    await wordsOfVolume(root, volume);
  }
  await endPagefind();
}
