import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absolute } from '../i18n/addresses.ts';
import { languageCodes } from '../i18n/languages.ts';
import { publishedArticles } from '../queries/articles.ts';
import { datedArticles, type DatedArticle } from '../queries/dated-articles.ts';
import { isoMoment } from '../shared/dates.ts';
import { site } from '../site.ts';

/** Milliseconds for which an article is news, and the most that a sitemap of news may list: both by the specification. */
const twoDays = 2 * 86_400_000;
const mostListed = 1000;

const url = ({ address, language, headline, published }: DatedArticle) =>
  x('url', {}, [
    x('loc', absolute(address)),
    x('news:news', {}, [
      x('news:publication', {}, [x('news:name', site.name), x('news:language', language)]),
      x('news:publication_date', isoMoment(published)),
      x('news:title', headline),
    ]),
  ]);

/**
 * The sitemap of what was published in the two days before a moment, which search engines of news ask for often.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export async function newsSitemap(now: Date): Promise<string> {
  const inLanguages = await Promise.all(languageCodes.map(publishedArticles));
  const news = datedArticles(inLanguages.flat(), Infinity).filter(
    ({ published }) => now.getTime() - published.getTime() < twoDays,
  );
  const attributes = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  return toXml(x('urlset', attributes, news.slice(0, mostListed).map(url)));
}
