import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, elements, jsonLdOf, meta, textOf } from '../support/built-html.ts';
import { ARTICLE } from '../support/content-folder.ts';
import { SecondSite } from '../support/second-site.ts';

/** A text as it comes in from elsewhere: nothing is known of it but its words, its captions and a credit. */
const incoming = `---
headline: What was said in the hall
standfirst: pending
kind: pending
authors: pending
published: pending
topics: pending
lead:
  image: pending
  caption: The hall at nightfall.
  credit: pending
---
Nobody had expected the doors to open.

:::figure{image=pending credit="Jane Example/AFP" taken=2025-10-15}
A *translator* waits at the door.
:::

Then they opened.

## Nothing but a picture {#picture}

:::figure{image=pending credit=pending}
The stairs.
:::
`;

/** The same, but for its day. */
const dated = incoming
  .replace('in the hall', 'in the foyer')
  .replace('published: pending', 'published: 2025-11-01');

let site: SecondSite;

const page = (path: string) => site.page(path);

const main = (path: string): string => textOf(elements(page(path).tree, 'main')[0]);
const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8');

beforeAll(async () => {
  site = await SecondSite.make();
  await site.write('content/articles/hall/en.md', incoming);
  await site.write('content/articles/foyer/en.md', dated);
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
});

afterAll(() => site.gone());

describe('an article of which little is known', () => {
  const path = 'articles/hall/index.html';

  test('says what it has and leaves no gaps for what it has not', () => {
    const [article] = elements(page(path).tree, 'article');
    const [header] = article ? elements(article, 'header') : [];
    expect(textOf(header)).toBe(
      'What was said in the hall Share Keep for offline Cite EPUB 1 minute',
    );
    expect(page(path).html).not.toMatch(/undefined|Invalid Date|pending(?!-figure)/);
  });

  test('frames each caption and credit, without a link, an id or an empty credit', () => {
    const figures = elements(page(path).tree, 'figure');
    expect(figures.map(textOf)).toEqual([
      'Photograph to come The hall at nightfall.',
      'Photograph to come A translator waits at the door. 15 October 2025. Jane Example/AFP',
      'Photograph to come The stairs.',
    ]);
    const labels = figures
      .slice(1, 2)
      .flatMap((figure) => elements(figure, 'span'))
      .map((one) => attribute(one, 'dataSays'));
    expect(labels).toEqual(['Image caption: ', 'Credit: ']);
    expect(figures.flatMap((figure) => elements(figure, 'a', 'img'))).toEqual([]);
    expect(figures.map((figure) => attribute(figure, 'id'))).toEqual(figures.map(() => undefined));
    expect(elements(page(path).tree, 'figure-viewer')).toEqual([]);
  });

  test('is described by its headline, and so are its sections', () => {
    expect(meta(page(path), 'description')).toBe('What was said in the hall');
    const section = page('articles/hall/picture/index.html');
    expect(meta(section, 'description')).toBe('What was said in the hall');
  });

  test('tells machines nothing that is not known', () => {
    expect(meta(page(path), 'article:published_time')).toBeUndefined();
    const [said] = jsonLdOf(page(path));
    const { '@graph': things } = said as { '@graph': object[] };
    const [known = {}] = things;
    expect(known).toMatchObject({ '@type': 'NewsArticle', headline: 'What was said in the hall' });
    const unknown = /^(?:about|author|date|description|image)/;
    expect(Object.keys(known).filter((name) => unknown.test(name))).toEqual([]);
  });

  test('has a card that says only what is known', () => {
    expect(meta(page(path), 'og:image:alt')).toBe('What was said in the hall · Longview');
  });
});

describe('the rest of the site', () => {
  test('never leads with what is pending, and says that it is in preparation', () => {
    expect(main('index.html')).toMatch(
      /Analysis A harbour and a promise .* In preparation What was said in the hall 1 minute In preparation What was said in the foyer/,
    );
  });

  test('lists what has no date yet first', () => {
    expect(main('archive/index.html')).toMatch(
      /Not dated yet What was said in the hall In preparation 1 minute 2025 What was said in the foyer/,
    );
  });

  test('sends subscribers only what is dated', () => {
    expect(read('feed.xml')).toContain('A harbour and a promise');
    expect(read('feed.xml')).not.toContain('What was said in the hall');
  });

  test('finds captions, and not the words that stand for a picture', () => {
    const words = read('pagefind/en/vocabulary.txt').split('\n');
    expect(words).toEqual(expect.arrayContaining(['translator', 'stairs']));
    expect(words).not.toContain('photograph');
  });

  test('shows a caption without its picture in the feed', () => {
    expect(read('feed.xml').replaceAll('&#x3C;', '<')).toContain(
      '<figure><figcaption><p>The stairs.</p></figcaption></figure>',
    );
  });
});

test('a strict build refuses what is pending, with file, line and remedy', async () => {
  await site.remove('content/articles/hall');
  await site.remove('content/articles/foyer');
  await site.replace('kind: analysis', 'kind: pending');
  const { code, output } = await site.build({}, ['--strict']);
  expect(code).toBe(1);
  expect(output).toContain(`${ARTICLE}:4: “kind” is pending. Write one of analysis`);
});
