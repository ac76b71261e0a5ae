import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languageCodes } from '../../src/i18n/languages.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { articleKinds, type ArticleKind } from '../../src/schemas/article.ts';
import { attribute, elements, link, meta, textOf, type BuiltHtml } from '../support/built-html.ts';
import { articles } from '../support/site-under-test.ts';

const site = 'https://longview.example';
const url = z.string().startsWith(`${site}/`);
const day = z.iso.date();

/** What search engines ask of an article (https://schema.org/NewsArticle). */
const newsArticle = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.string().regex(/^(?:Analysis|Background|Reportage|Opinion)?NewsArticle$/),
  headline: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.string(),
  datePublished: day,
  dateModified: day,
  author: z
    .array(z.object({ '@type': z.enum(['Person', 'Organization']), name: z.string(), url }))
    .min(1),
  publisher: z.object({ '@type': z.literal('NewsMediaOrganization'), name: z.string(), url }),
  mainEntityOfPage: url,
  image: url.optional(),
  wordCount: z.number().positive(),
});

const types: Record<ArticleKind, string> = {
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
  report: 'ReportageNewsArticle',
  opinion: 'OpinionNewsArticle',
  interview: 'NewsArticle',
  documents: 'NewsArticle',
};

/** The type for a kind as any language calls it. */
const typeCalled = (label: string): string | undefined => {
  const kind = articleKinds.find((one) =>
    languageCodes.some((language) => stringsOf(language).kinds[one] === label),
  );
  return kind && types[kind];
};

function dataOf({ tree }: BuiltHtml): z.infer<typeof newsArticle> {
  const scripts = elements(tree, 'script').filter(
    (script) => attribute(script, 'type') === 'application/ld+json',
  );
  expect(scripts).toHaveLength(1);
  return newsArticle.parse(JSON.parse(textOf(scripts[0])));
}

const withClass = ({ tree }: BuiltHtml, name: string) =>
  elements(tree).find((element) => attribute(element, 'className')?.split(' ').includes(name));

describe.each(articles)('$path', (page) => {
  const data = dataOf(page);

  test('is called by the type of its kind', () => {
    const kind = textOf(withClass(page, 'kicker')).split(' ', 1)[0] ?? '';
    expect(data['@type']).toBe(typeCalled(kind));
  });

  test('is described as the reader sees it', () => {
    expect(data.headline).toBe(textOf(elements(page.tree, 'h1')[0]));
    expect(data.description).toBe(meta(page, 'description'));
    expect(data.mainEntityOfPage).toBe(link(page, 'canonical'));
    expect(data.image).toMatch(/\.jpg$/);
    expect(meta(page, 'og:image')).toBe(`${data.mainEntityOfPage}card.png`);
    const languages = elements(page.tree, 'html').map((html) => attribute(html, 'lang'));
    expect(languages).toEqual([data.inLanguage]);
  });

  test('is signed by those in the byline', () => {
    const byline = elements(page.tree, 'a').filter((one) => attribute(one, 'rel') === 'author');
    expect(data.author.map(({ name, url: address }) => [name, address])).toEqual(
      byline.map((one) => [textOf(one), `${site}${attribute(one, 'href') ?? ''}`]),
    );
  });

  test('is dated as it says', () => {
    const days = elements(page.tree, 'time').map((time) => attribute(time, 'dateTime'));
    expect(days).toContain(data.datePublished);
    expect(days).toContain(data.dateModified);
  });
});
