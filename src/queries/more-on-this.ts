import { longestMore } from '../compile/margin-plan.ts';
import { languageCodes } from '../i18n/languages.ts';
import { idsOf } from '../markdown/remark-heading-ids.ts';
import type { WayOn } from './article-end.ts';
import { articleOutline } from './article-outline.ts';
import { publishedArticles, type Article } from './articles.ts';
import { onceABuild } from './once-a-build.ts';

/** A link from another article to a section. */
interface LinkHere {
  from: Article;
  id: string;
}

/** Links to sections of each article of a language, those of the newest articles first. */
const linksToSections = onceABuild(async () => {
  const all = new Map<string, LinkHere[]>();
  for (const language of languageCodes) {
    for (const from of await publishedArticles(language)) {
      for (const { slug, to: id, ...link } of (await articleOutline(from)).links) {
        if (id === undefined || link.language !== language) continue;
        const key = `${language}/${slug}`;
        all.set(key, [...(all.get(key) ?? []), { from, id }]);
      }
    }
  }
  return all;
});

/**
 * The newest article that leads to a section of this one without being linked there itself, by the id of the section, for
 * each beside whose heading there is room.
 *
 * @see src/decisions/0075-more-on-a-section.md
 */
export async function moreOnThis(article: Article): Promise<Map<string, WayOn>> {
  const links = (await linksToSections()).get(`${article.language}/${article.slug}`) ?? [];
  if (links.length === 0) return new Map();
  const { sections, links: own, roomBeside } = await articleOutline(article);
  const more = roomBeside.flatMap((beside): [string, WayOn][] => {
    const at = sections.findIndex(({ id }) => id === beside);
    const next = sections.findIndex(({ depth }, index) => index > at && depth === 2);
    const ids = sections.slice(at, next < 0 ? undefined : next).flatMap(idsOf);
    const linkedThere = own.flatMap(({ slug, sectionId }) => (sectionId === beside ? slug : []));
    const found = links.find(
      ({ from, id }) =>
        ids.includes(id) &&
        from.headline.length <= longestMore &&
        ![article.slug, ...linkedThere].includes(from.slug),
    );
    return found ? [[beside, { address: found.from.address, headline: found.from.headline }]] : [];
  });
  return new Map(more);
}
