import { addresses } from '../i18n/addresses.ts';
import type { Language } from '../i18n/languages.ts';
import type { Author } from '../schemas/author.ts';
import { inLanguage } from '../schemas/localised.ts';
import { foldedParts } from '../shared/fold.ts';
import type { SearchAuthor } from '../shared/search-files.ts';
import type { ArticleToIndex } from './read-articles.ts';

/** Shorter parts of a name are initials and particles. */
const shortestPart = 3;

/** The whole name in each language; of a person each part too, while a desk is named by common words. */
function spellingsOf({ kind, name }: Author): string[] {
  const names = Object.values(name).map(foldedParts);
  const alone =
    kind === 'person' ? names.flat().filter(({ length }) => length >= shortestPart) : [];
  return [...new Set([...names.map((parts) => parts.join(' ')), ...alone])];
}

/** The authors of some articles, with what a reader may type to find them. */
export function searchAuthors(
  articles: Pick<ArticleToIndex, 'authors'>[],
  language: Language,
  authors: Map<string, Author>,
): SearchAuthor[] {
  const signing = new Set(articles.flatMap((article) => article.authors));
  return [...authors]
    .filter(([id]) => signing.has(id))
    .map(([id, author]) => ({
      name: inLanguage(author.name, language),
      address: addresses.author(language, id),
      spellings: spellingsOf(author),
    }));
}
