import { describe, expect, test } from 'vitest';
import {
  attribute,
  elements,
  isHistory,
  isShare,
  link,
  meta,
  textOf,
  type BuiltHtml,
} from '../support/built-html.ts';
import { pages } from '../support/site-under-test.ts';

// Share pages, which no reader stays on, have promises of their own.
const lasting = pages.filter((page) => !isShare(page));

const duplicates = (texts: string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each(lasting)('$path', (page) => {
  const isListed =
    !/^404\.html$|offline\/index\.html$|(?:^|\/)both\//.test(page.path) && !isHistory(page);
  const [html] = elements(page.tree, 'html');

  test('says its language and direction', () => {
    expect(html && attribute(html, 'lang')).toMatch(/^[a-z]{2}/);
    expect(html && attribute(html, 'dir')).toMatch(/^(?:ltr|rtl)$/);
  });

  test('has a title, a description and one headline', () => {
    expect(textOf(elements(page.tree, 'title')[0])).not.toBe('');
    expect(meta(page, 'description')).toMatch(/\p{L}/u);
    expect(elements(page.tree, 'h1').map(textOf)).toEqual([expect.stringMatching(/\p{L}/u)]);
  });

  test('says where it stands, unless it stands nowhere', () => {
    const address = page.path.replace(/index\.html$/, '');
    const canonical = `https://longview.example/${address}`;
    expect(link(page, 'canonical')).toBe(isListed ? canonical : undefined);
    expect(meta(page, 'robots')).toBe(isListed ? undefined : 'noindex');
    if (isListed) expect(meta(page, 'og:url')).toBe(canonical);
  });

  test('tells what a shared link shows', () => {
    expect(meta(page, 'og:title')).toBe(
      textOf(elements(page.tree, 'title')[0]).replace(/ · Longview$/, ''),
    );
    expect(meta(page, 'og:description')).toBe(meta(page, 'description'));
    expect(meta(page, 'og:type')).toMatch(/^(?:website|article|profile)$/);
    expect(meta(page, 'og:site_name')).toBe('Longview');
    expect(meta(page, 'og:locale')).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  });

  test('has landmarks: a masthead, one main part and a foot', () => {
    expect(elements(page.tree, 'main')).toHaveLength(1);
    expect(elements(page.tree, 'header', 'footer').length).toBeGreaterThanOrEqual(2);
  });

  test('skips no level of headings', () => {
    const levels = elements(page.tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName[1]),
    );
    const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1);
    expect(jumps).toEqual([]);
  });
});

const languageOf = ({ tree }: BuiltHtml): string => {
  const [html] = elements(tree, 'html');
  return (html && attribute(html, 'lang')) ?? '';
};

test.each([...Map.groupBy(lasting, languageOf)])(
  'no two pages in the language “%s” share a title or a description',
  (_language, inIt) => {
    expect(duplicates(inIt.map(({ tree }) => textOf(elements(tree, 'title')[0])))).toEqual([]);
    expect(duplicates(inIt.map((page) => meta(page, 'description') ?? ''))).toEqual([]);
  },
);
