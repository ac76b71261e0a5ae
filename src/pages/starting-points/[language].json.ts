import type { APIRoute } from 'astro';
import { languageCodes, type Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { publishedArticles } from '../../queries/articles.ts';
import { foremost, topics } from '../../queries/people-and-topics.ts';
import type { StartingPoints } from '../../shared/starting-points.ts';

export const getStaticPaths = () => languageCodes.map((language) => ({ params: { language } }));

/** Articles offered; who found nothing looks for something else than what is new. */
const newest = 3;

/** What is offered where a search has found nothing: the topics that have most, and the newest articles. */
export const GET: APIRoute<Record<string, never>, { language: Language }> = async ({ params }) => {
  const { language } = params;
  const strings = stringsOf(language);
  const articles = await publishedArticles(language);
  const offered: StartingPoints[] = [
    {
      heading: strings.topics,
      links: foremost(await topics(language)).map(({ name, nameLanguage, address }) => ({
        words: name,
        address,
        lang: nameLanguage,
      })),
    },
    {
      heading: strings.home.latest,
      links: articles.slice(0, newest).map(({ headline, address }) => ({
        words: headline,
        address,
      })),
    },
  ];
  return Response.json(offered.filter(({ links }) => links.length > 0));
};
