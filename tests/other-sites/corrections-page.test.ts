import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { elements, textOf } from '../support/built-html.ts';
import { correctedSite, linksIn } from '../support/corrected-site.ts';
import type { SecondSite } from '../support/second-site.ts';

let corrected: SecondSite;

beforeAll(async () => {
  corrected = await correctedSite();
});

describe('the feed of articles', () => {
  const entry = () => parseAtomFeed(corrected.file('feed.xml')).entries?.[0];

  test('gives the list with the full text, and the day of the latest', () => {
    expect(entry()?.content?.value).toContain('Corrections and updates</h2>');
    expect(entry()?.content?.value).toContain('<p>The pier is 90 m long &#x26; not 900.</p>');
    expect(entry()?.updated).toBe('2025-11-09T00:00:00.000Z');
  });
});

describe('the page of corrections', () => {
  test('lists every update, newest first, with its article, day, kind and section', () => {
    const items = elements(corrected.page('corrections/index.html').tree, 'li');
    expect(items.map(textOf)).toEqual([
      'Clarification · 9 November 2025 A harbour and a promise The register is the lessor’s. The pier',
      'Correction · 9 November 2025 A harbour and a promise The pier is 90 m long & not 900. The pier',
      'Update · 18 October 2025 A harbour and a promise The harbourmaster has resigned. Opening',
    ]);
    expect(linksIn(items[2])).toEqual([
      ['A harbour and a promise', '/articles/x/#update-2025-10-18'],
      ['Opening', '/articles/x/#top'],
    ]);
  });

  test('says in each language that there are none', () => {
    expect(textOf(elements(corrected.page('ar/corrections/index.html').tree, 'main')[0])).toContain(
      'لم يُصوَّب شيء حتى الآن.',
    );
  });

  test('is linked from the foot of every page and listed', () => {
    const foot = elements(corrected.page('articles/x/index.html').tree, 'footer').at(-1);
    expect(linksIn(foot)).toContainEqual(['Corrections and updates', '/corrections/']);
    expect(corrected.file('sitemap-pages.xml')).toContain('https://longview.example/corrections/');
  });

  test('has a feed, which it names', () => {
    const feed = parseAtomFeed(corrected.file('corrections/feed.xml'));
    expect(corrected.page('corrections/index.html').html).toContain(
      '<link rel="alternate" href="/corrections/feed.xml" type="application/atom+xml"',
    );
    expect(feed).toMatchObject({
      id: 'https://longview.example/corrections/',
      title: { value: 'Corrections and updates · Longview' },
      updated: '2025-11-09T00:00:00.000Z',
      authors: [{ name: 'Longview', uri: 'https://longview.example/' }],
    });
    expect(feed.links).toContainEqual(
      expect.objectContaining({
        rel: 'self',
        href: 'https://longview.example/corrections/feed.xml',
      }),
    );
    expect(feed.entries).toHaveLength(3);
    expect(feed.entries?.[1]).toMatchObject({
      id: 'https://longview.example/articles/x/#update-2025-11-09',
      title: { value: 'Correction: A harbour and a promise' },
      content: {
        value:
          '<p>Correction · 9 November 2025 · <a href="https://longview.example/articles/x/#the-pier">The pier</a></p><p>The pier is 90 m long &#x26; not 900.</p>',
      },
    });
    const empty = parseAtomFeed(corrected.file('ar/corrections/feed.xml'));
    expect(empty.entries ?? []).toEqual([]);
    expect(Date.parse(String(empty.updated))).toBeGreaterThan(Date.parse('2025-01-01'));
  });
});
