import { fill } from '../../shared/phrases.ts';
import { searchFiles } from '../../shared/search-files.ts';
import type { SearchWords } from '../../shared/search-words.ts';
import { onHost } from '../on-host.ts';

/** While writing, the index of a language is that of the last build: tells of which day, or how to make one. */
export async function indexAge(
  words: Pick<SearchWords, 'builtOn' | 'notBuilt'>,
  language: string,
  locale: string,
): Promise<string> {
  const answer = await fetch(onHost(searchFiles.volumes(language)), { method: 'HEAD' });
  const built = answer.headers.get('last-modified');
  if (!answer.ok || !built) return words.notBuilt;
  const date = new Date(built).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  return fill(words.builtOn, { date });
}
