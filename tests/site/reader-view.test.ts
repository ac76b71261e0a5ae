import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articles } from '../support/site-under-test.ts';

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

// A console of its own, or jsdom prints its opinion of our style sheet.
const parse = (html: string): Document =>
  new JSDOM(html, { url: 'https://longview.example/', virtualConsole: new VirtualConsole() }).window
    .document;

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => plain(textContent)).filter(Boolean);

const readable = articles
  .filter((page) => page.html.includes('<article'))
  .map(({ path, html }) => ({ path, html }));

describe.each(readable)('Reader View of $path', ({ html }) => {
  const page = parse(html);
  const read = new Readability(parse(html)).parse();
  const text = plain(read?.textContent);
  const kept = parse(read?.content ?? '');

  test('keeps the headline, the authors and the day', () => {
    expect(plain(read?.title)).toContain(textsOf(page, 'h1')[0]);
    expect(read?.byline).toBe(textsOf(page, '[rel=author]').join(', '));
    expect(read?.publishedTime).toBe(page.querySelector('time')?.dateTime);
  });

  test('drops the furniture: contents, ways to share, links on paper, what to read next, the foot', () => {
    const furniture = ['.contents', '.printed-links', '.neighbours', '.foot', '.masthead nav'];
    const parts = [
      ...furniture.flatMap((selector) => textsOf(page, `${selector} a, ${selector} li`)),
      ...textsOf(page, 'article-actions :is(a, button), .contents summary, .neighbours h2'),
    ];
    const texts = textsOf(kept, 'p, li, h2, h3, a, button, summary, span');
    const own = textsOf(page, '.body :is(h2, h3, a), .updates :is(h2, a), .top a:not([download])');
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter((part) => texts.includes(part) && !own.includes(part))).toEqual([]);
    for (const heading of textsOf(page, '.body h2')) {
      expect(
        texts.filter((one) => one === heading),
        heading,
      ).toHaveLength(1);
    }
  });

  test('keeps every heading and paragraph of the text', () => {
    const words = textsOf(page, '.body > :is(p, ul, ol, blockquote), .body h2, .body h3');
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
  });

  test('keeps the standfirst and what was corrected', () => {
    const words = textsOf(page, '.standfirst, section.updates li > p');
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
  });

  test('keeps them where they are short', () => {
    const short = parse(html);
    const [standfirst] = short.querySelectorAll('.standfirst');
    const [update, ...others] = short.querySelectorAll('section.updates li');
    for (const other of others) other.remove();
    if (standfirst) standfirst.textContent = 'Why they may stay.';
    if (update?.lastElementChild) update.lastElementChild.textContent = 'It is 57 km.';
    const words = textsOf(short, '.standfirst, section.updates li > p');
    const readShort = plain(new Readability(short).parse()?.textContent);
    expect(words.filter((one) => !readShort.includes(one))).toEqual([]);
  });

  test('keeps every figure, its caption and its credit', () => {
    const parts = textsOf(page, 'figcaption p');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter((one) => !text.includes(one))).toEqual([]);
    expect(kept.querySelectorAll('img')).toHaveLength(page.querySelectorAll('.figure img').length);
  });

  test('keeps the notes as one list', () => {
    const notes = textsOf(page, '.notes li');
    const lists = [...kept.querySelectorAll('ol')].map((list) => textsOf(list, 'li'));
    expect(notes.length).toBeGreaterThan(3);
    expect(lists).toContainEqual(notes);
  });

  test('says the words of a pull-quote once only, where they stand in the text', () => {
    const quotes = [...page.querySelectorAll('.pull-quote a')];
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      const words = plain(quote.textContent).toLowerCase();
      expect(text.toLowerCase().split(words), words).toHaveLength(2);
    }
  });
});
