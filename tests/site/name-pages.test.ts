import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { noteFileOf, type NameNote } from '../../src/shared/name-notes.ts';
import { attribute, elements } from '../support/built-html.ts';
import { dist, pages } from '../support/site-under-test.ts';

const tree = (path: string) => {
  const page = pages.find((one) => one.path === `${path}index.html`);
  if (!page) throw new Error(`${path} is not built`);
  return page.tree;
};

const nameLinks = (path: string): string[] =>
  elements(tree(path), 'a')
    .filter((one) => attribute(one, 'className') === 'n')
    .map((one) => String(attribute(one, 'href')));

describe('the page of a name', () => {
  const page = tree('people/kofi-annan/');

  test('says who it is, since when that is known, and its name in the other language', () => {
    const text = toString(page);
    expect(text).toContain('Ghanaian diplomat');
    expect(text).toContain('As of 1 November 2025');
    expect(elements(page, 'bdi').map((one) => [attribute(one, 'lang'), toString(one)])).toEqual([
      ['ar', 'كوفي عنان'],
      [undefined, 'Annan'],
    ]);
  });

  test('shows the sentence of every section that mentions it, the newest first, the mention marked', () => {
    const found = elements(page, 'blockquote').map((one) => [
      attribute(one, 'cite'),
      toString(elements(one, 'mark')[0] ?? one),
    ]);
    expect(toString(page)).toContain('the plan of Kofi Annan, then the UN envoy');
    expect(found).toEqual([
      ['/articles/geneva-to-astana/#geneva', 'Kofi Annan'],
      ['/articles/handshake-in-moscow/#origins', 'Kofi Annan'],
    ]);
  });
});

test('the page of a name leads first to the sections that speak of it most', () => {
  const [most] = elements(tree('people/ahmed-al-sharaa/'), 'section');
  const links = most ? elements(most, 'a').map((one) => attribute(one, 'href')) : [];
  expect(links).toEqual([
    '/articles/handshake-in-moscow/#caught',
    '/articles/geneva-to-astana/#third',
    '/articles/handshake-in-moscow/',
  ]);
});

describe('in an article', () => {
  const path = 'articles/bases-at-tartus-and-hmeimim/';

  test('the first mention in each section leads to the page of a name, and no other', () => {
    const sections = new Map<string, string[]>();
    let section = 'top';
    for (const link of elements(tree(path), 'a')) {
      if (attribute(link, 'className') === 'n')
        sections.set(section, [...(sections.get(section) ?? []), String(attribute(link, 'href'))]);
      const heading = String(attribute(link, 'href'));
      if (/^#[a-z-]+$/.test(heading)) section = heading;
    }
    for (const links of sections.values()) expect(new Set(links).size).toBe(links.length);
    expect(nameLinks(path)).toContain('/places/hmeimim/');
    expect(nameLinks(`ar/${path}`)).toContain('/ar/places/hmeimim/');
  });

  test('every name that is linked has its note in the file in which it is looked for', () => {
    for (const link of [...nameLinks(path), ...nameLinks(`ar/${path}`)]) {
      const [, home = '', key = ''] = /^(.*\/)(\w+\/[a-z-]+)\/$/.exec(link) ?? [];
      const file = readFileSync(join(dist, home, 'names', `${noteFileOf(key)}.json`), 'utf8');
      expect((JSON.parse(file) as Record<string, NameNote>)[key]?.about).toMatch(/\.$/);
    }
  });

  test('feeds and the article as Markdown carry plain words', () => {
    const feed = readFileSync(join(dist, 'feed.xml'), 'utf8');
    const markdown = readFileSync(join(dist, path, 'index.md'), 'utf8');
    expect(feed).toContain('Kofi Annan');
    expect(feed + markdown).not.toMatch(/people\/|places\/|terms\//);
  });
});
