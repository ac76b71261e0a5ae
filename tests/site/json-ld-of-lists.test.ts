import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonLdOf, type BuiltHtml } from '../support/built-html.ts';
import { pages } from '../support/site-under-test.ts';

const site = 'https://longview.example';

const pageOf = (path: string): BuiltHtml => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no ${path}`);
  return found;
};

const thingsOn = (path: string): string[] => {
  const data = z
    .object({ '@graph': z.array(z.object({ '@type': z.string() })) })
    .parse(jsonLdOf(pageOf(path))[0]);
  return data['@graph'].map((thing) => thing['@type']);
};

test.each([
  ['index.html', ['WebSite', 'NewsMediaOrganization', 'CollectionPage']],
  ['ar/topics/syria/index.html', ['CollectionPage', 'BreadcrumbList']],
  ['authors/maps-desk/index.html', ['ProfilePage', 'BreadcrumbList']],
  ['archive/index.html', ['CollectionPage', 'BreadcrumbList']],
  ['people/kofi-annan/index.html', ['CollectionPage', 'BreadcrumbList']],
])('%s says what kind of page it is', (path, types) => {
  expect(thingsOn(path)).toEqual(types);
});

test.each(['', 'ar/'])('the home page at /%s says how the site is searched', (folder) => {
  const { potentialAction: action } = z
    .object({ potentialAction: z.object({ target: z.string(), 'query-input': z.string() }) })
    .parse(
      z
        .object({ '@graph': z.array(z.unknown()) })
        .parse(jsonLdOf(pageOf(`${folder}index.html`))[0])['@graph'][0],
    );
  expect(action.target).toBe(`${site}/${folder}search/?q={query}`);
  expect(action['query-input']).toBe('required name=query');
});

test('every page that is listed but the simplest says something, once', () => {
  const silent = pages.filter((page) => jsonLdOf(page).length === 0).map(({ path }) => path);
  const simple =
    /(?:^|\/)(?:404\.html|(?:search|offline|corrections|about|[a-z]+-p[a-z]+)\/index\.html)$/;
  expect(
    silent.filter((path) => !simple.test(path) && !/articles\/.+\/.+\/|both\//.test(path)),
  ).toEqual([]);
  expect(pages.filter((page) => jsonLdOf(page).length > 1)).toEqual([]);
});
