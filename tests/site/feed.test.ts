import type { Element } from 'hast';
import { parseAtomFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/i18n/addresses.ts';
import { languageCodes, languages, type Language } from '../../src/i18n/languages.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { attribute, elements, link, meta, textOf, type BuiltHtml } from '../support/built-html.ts';
import { articles, dist } from '../support/site-under-test.ts';

const feedIn = (language: Language) =>
  parseAtomFeed(readFileSync(join(dist, addresses.feed(language)), 'utf8'));
const entries = languageCodes.flatMap((language) => feedIn(language).entries ?? []);
const labels = languageCodes.map((language) => stringsOf(language).article.linkToSection(''));

const entryOf = (page: BuiltHtml) => {
  const found = entries.find(({ id }) => id === link(page, 'canonical'));
  if (!found) throw new Error(`${page.path} is not in the feed`);
  return { ...found, tree: fromHtml(found.content?.value ?? '', { fragment: true }) };
};

/** The article's own text, the figure at its head included. */
function body({ tree }: BuiltHtml): Element {
  const [found] = elements(tree, 'heading-links');
  if (!found) throw new Error('The page has no text');
  return found;
}

describe.each(languageCodes)('the feed in the language “%s”', (language) => {
  const feed = feedIn(language);
  const own = feed.entries ?? [];

  test('says what it is, whose, and when it last changed', () => {
    expect(feed.title).toMatchObject({ value: `Longview · ${languages[language].name}` });
    expect(feed.id).toBe(`https://longview.example${addresses.home(language)}`);
    expect(feed.authors).toMatchObject([{ name: 'Longview' }]);
    const href = `https://longview.example${addresses.feed(language)}`;
    expect(feed.links).toContainEqual(expect.objectContaining({ rel: 'self', href }));
    const changes = own.map(({ updated }) => String(updated)).sort();
    expect(feed.updated).toBe(changes.at(-1));
  });

  test('holds every article in it, the newest first', () => {
    const folder = `${addresses.home(language)}articles/`;
    const inIt = articles.filter(({ path }) => `/${path}`.startsWith(folder));
    expect(own).toHaveLength(inIt.length);
    const days = own.map(({ published }) => String(published));
    expect(days).toEqual([...days].sort().reverse());
  });
});

describe.each(articles)('the entry of $path', (page) => {
  const entry = entryOf(page);
  const texts = elements(entry.tree).map(textOf);

  test('has the headline, the standfirst and the authors of the page', () => {
    expect(entry.title).toMatchObject({ value: meta(page, 'og:title') });
    expect(entry.summary).toMatchObject({ value: meta(page, 'description') });
    const byline = elements(page.tree, 'a').filter((one) => attribute(one, 'rel') === 'author');
    expect(entry.authors?.map(({ name }) => name)).toEqual(byline.map(textOf));
  });

  test('holds the full text: every paragraph, heading, caption and note', () => {
    const own = elements(body(page), 'p', 'h2', 'h3', 'li', 'td')
      .filter(
        (one) => !/\b(?:heading-link|credit|updates)\b/.test(attribute(one, 'className') ?? ''),
      )
      .map(textOf);
    const quoted = elements(body(page), 'aside').flatMap((aside) =>
      elements(aside, 'p').map(textOf),
    );
    const expected = own.filter((text) => !quoted.includes(text));
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.filter((text) => !texts.includes(text))).toEqual([]);
  });

  test('encloses the picture at the head of the page', () => {
    const enclosed = entry.links?.find(({ rel }) => rel === 'enclosure');
    expect(enclosed?.type).toBe('image/jpeg');
    expect(existsSync(join(dist, new URL(enclosed?.href ?? '').pathname))).toBe(true);
  });

  test('ends with the notes, and what was changed since', () => {
    const notes = elements(entry.tree, 'h2').findIndex((one) => attribute(one, 'id') === 'notes');
    const last = elements(entry.tree, 'h2').slice(notes + 1);
    const updates = elements(page.tree, 'h2').filter((one) => attribute(one, 'id') === 'updates');
    expect(notes).toBeGreaterThan(0);
    expect(last.map(textOf)).toEqual(updates.map(textOf));
  });

  test('says the words of a pull-quote once only, where they stand in the text', () => {
    const quotes = elements(body(page), 'aside').map(textOf);
    expect(quotes.length).toBeGreaterThan(0);
    expect(texts.filter((text) => quotes.includes(text))).toEqual([]);
  });

  test('has its pictures, with what they show and whose they are', () => {
    const figures = elements(entry.tree, 'figure');
    expect(figures).toHaveLength(
      elements(body(page), 'figure').filter((one) => elements(one, 'img').length > 0).length,
    );
    for (const figure of figures) {
      expect(attribute(elements(figure, 'img')[0] ?? figure, 'alt')).toMatch(/\p{L}/u);
      expect(textOf(elements(figure, 'figcaption')[0])).toMatch(/Longview|لونغفيو/);
    }
  });

  test('names only full addresses, so that it stands in any reader', () => {
    const addresses = elements(entry.tree).flatMap((one) =>
      [attribute(one, 'href'), attribute(one, 'src')].filter((address) => address !== undefined),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^(?:https?|mailto|tel):/.test(address))).toEqual([]);
  });

  test('has no furniture: no heading links, no scripts, no styles', () => {
    expect(elements(entry.tree, 'script', 'style')).toEqual([]);
    const heard = elements(entry.tree).map((one) => attribute(one, 'ariaLabel') ?? '');
    const isLabel = (words: string) => labels.some((label) => words.startsWith(label));
    expect(heard.filter(isLabel)).toEqual([]);
  });
});
