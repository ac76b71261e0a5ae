import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languageCodes } from '../../src/i18n/languages.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { articleKinds, type ArticleKind } from '../../src/schemas/article.ts';
import {
  attribute,
  elements,
  jsonLdOf,
  link,
  meta,
  textOf,
  type BuiltHtml,
} from '../support/built-html.ts';
import { articles, dist } from '../support/site-under-test.ts';

const site = 'https://longview.example';
const url = z.string().startsWith(`${site}/`);
const day = z.iso.date();

/** What search engines ask of an article (https://schema.org/NewsArticle). */
const newsArticle = z.object({
  '@type': z.string().regex(/^(?:Analysis|Background|Reportage|Opinion)?NewsArticle$/),
  '@id': url,
  headline: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.string(),
  datePublished: day,
  dateModified: day,
  author: z
    .array(z.object({ '@type': z.enum(['Person', 'Organization']), name: z.string(), url }))
    .min(1),
  publisher: z.object({ '@id': url }),
  image: z.object({
    url: z.string().regex(/\.jpg$/),
    caption: z.string(),
    creditText: z.string(),
    creator: z.union([z.object({ '@id': url }), z.object({ name: z.string() })]),
    copyrightNotice: z.string().startsWith('© '),
  }),
  about: z.array(z.object({ '@id': url, name: z.string() })).min(1),
  locationCreated: z.object({ name: z.string() }).optional(),
  correction: z.array(z.object({ '@id': url, text: z.string(), datePublished: day })).optional(),
  hasPart: z.array(z.object({ '@id': url, name: z.string() })).min(1),
  translationOfWork: z.array(z.object({ '@id': url })).optional(),
  workTranslation: z.array(z.object({ '@id': url })).optional(),
  wordCount: z.number().positive(),
});

const organisation = z.object({
  '@type': z.literal('NewsMediaOrganization'),
  '@id': url,
  logo: url,
  publishingPrinciples: url,
  correctionsPolicy: url,
});

const trail = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(
    z.object({ position: z.number(), name: z.string(), item: url.optional() }),
  ),
});

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([newsArticle, organisation, trail]),
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

/** The heading of each section, by its address. */
const sectionsOf = (page: BuiltHtml): [string | undefined, string][] =>
  elements(page.tree, 'hgroup')
    .flatMap((group) => elements(group, 'h2'))
    .map((heading): [string | undefined, string] => [attribute(heading, 'id'), textOf(heading)])
    .filter(([id]) => id !== 'notes' && id !== 'updates');

const fileOf = (address: string): string => join(dist, new URL(address).pathname);

const withClass = ({ tree }: BuiltHtml, name: string) =>
  elements(tree).find((element) => attribute(element, 'className')?.split(' ').includes(name));

describe.each(articles)('$path', (page) => {
  const { '@graph': things } = graph.parse(jsonLdOf(page)[0]);
  const [data, publisher, { itemListElement: way }] = things;

  test('is called by the type of its kind', () => {
    const kind = textOf(withClass(page, 'kicker')).split(' ', 1)[0] ?? '';
    expect(data['@type']).toBe(typeCalled(kind));
  });

  test('is described as the reader sees it', () => {
    expect(data.headline).toBe(textOf(elements(page.tree, 'h1')[0]));
    expect(data.description).toBe(meta(page, 'description'));
    expect(data['@id']).toBe(link(page, 'canonical'));
    expect(meta(page, 'og:image')).toBe(`${data['@id']}card.png`);
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

  test('says what its picture shows and whose it is, as the page does', () => {
    const caption = elements(page.tree, 'figcaption').map(textOf)[0]?.replaceAll('\u00a0', ' ');
    expect(caption).toContain(data.image.caption);
    expect(caption).toContain(data.image.creditText);
    expect(existsSync(fileOf(data.image.url))).toBe(true);
  });

  test('has the sections, topics and corrections of the page', () => {
    const parts = data.hasPart.map((part) => [part['@id'], part.name]);
    expect(parts).toEqual(sectionsOf(page).map(([id, name]) => [`${data['@id']}#${id}`, name]));
    const topics = elements(page.tree, 'a').map((one) => `${site}${attribute(one, 'href') ?? ''}`);
    expect(data.about.map((topic) => topic['@id']).filter((id) => !topics.includes(id))).toEqual(
      [],
    );
    const ids = elements(page.tree).map((one) => attribute(one, 'id'));
    const corrected = (data.correction ?? []).map((one) => new URL(one['@id']).hash.slice(1));
    expect(corrected.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('names the edition that it translates, or its translations', () => {
    const others = elements(page.tree, 'link')
      .filter((one) => attribute(one, 'hrefLang') && attribute(one, 'hrefLang') !== 'x-default')
      .map((one) => attribute(one, 'href'))
      .filter((href) => href !== data['@id']);
    const named = [...(data.translationOfWork ?? []), ...(data.workTranslation ?? [])];
    expect(named.map((one) => one['@id'])).toEqual(others);
    expect(data.translationOfWork === undefined).toBe(page.path.startsWith('articles/'));
  });

  test('is published by whoever keeps promises that stand on pages', () => {
    expect(publisher['@id']).toBe(data.publisher['@id']);
    for (const address of [publisher.publishingPrinciples, publisher.correctionsPolicy]) {
      expect(existsSync(join(fileOf(address), 'index.html')), address).toBe(true);
    }
    expect(existsSync(fileOf(publisher.logo))).toBe(true);
  });

  test('tells the way from the home page', () => {
    expect(way.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(way.map(({ item }) => item && existsSync(fileOf(item)))).toEqual([
      true,
      true,
      undefined,
    ]);
    expect(way.at(-1)?.name).toBe(data.headline);
  });

  test('is told to reference managers, which read no JSON-LD', () => {
    expect(meta(page, 'citation_title')).toBe(data.headline);
    expect(meta(page, 'citation_publication_date')).toBe(data.datePublished.replaceAll('-', '/'));
    expect(meta(page, 'citation_journal_title')).toBe('Longview');
    expect(meta(page, 'citation_language')).toBe(data.inLanguage);
    expect(meta(page, 'DC.rights')).toBe('CC BY 4.0');
    const authors = elements(page.tree, 'meta').filter(
      (one) => attribute(one, 'name') === 'citation_author',
    );
    expect(authors.map((one) => attribute(one, 'content'))).toEqual(
      data.author.map(({ name }) => name),
    );
  });
});
