import { expect, test } from 'vitest';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';

const page = (text: string): string => `---
headline: About us
standfirst: Who stands behind these pages.
---
${text}
`;

const about = (slug: string): string => `content/pages/${slug}/en.md`;

async function told(files: Record<string, string>): Promise<string[]> {
  const folder: ContentFolder = await contentFolder();
  for (const [path, text] of Object.entries(files)) await folder.write(path, text);
  return folder.problems();
}

test('a page that links pages, articles and itself is sound', async () => {
  const text = `We wrote [an article](../../articles/x/en.md#the-pier) and [rules](../rules/en.md).

## What we do {#work}

See [above](#work), [the archive](/archive/) and [our rules](/rules/).`;
  const rules = page('They are [told](../about/en.md) elsewhere.');
  expect(await told({ [about('about')]: page(text), [about('rules')]: rules })).toEqual([]);
});

test('an article may link a page by its file', async () => {
  const folder = await contentFolder();
  await folder.write(about('about'), page('We write.'));
  await folder.add(
    'Who we are is [told](../../pages/about/en.md), but [not here](../../pages/no/en.md).',
  );
  expect(await folder.problems()).toEqual([
    'content/articles/x/en.md:32: the link leads to “/no/”, which is no page of the site. Correct it, or link an article as ../<slug>/<language>.md',
  ]);
});

test.each(['articles', 'topics', 'search', 'ar', 'pagefind'])(
  'a page called “%s” is refused, since the site has something there',
  async (slug) => {
    expect(await told({ [about(slug)]: page('We write.') })).toEqual([
      `content/pages/${slug}/en.md:1: the page “${slug}” would stand at /${slug}/, where the site has something else. Rename its folder`,
    ]);
  },
);

test('a page is refused that is called like a folder of public files', async () => {
  const files = { 'public/press/logo.txt': 'L', [about('press')]: page('We write.') };
  expect(await told(files)).toEqual([
    'content/pages/press/en.md:1: the page “press” would stand at /press/, where the site has something else. Rename its folder',
  ]);
});

test('what is wrong with a page is told as of an article', async () => {
  const text = `A [dead link](/nowhere/) and [one to no heading](../../articles/x/en.md#nothing).

## Twice {#twice}

One.

## Again {#twice}

:::figure{credit="Ana"}
![A map](./map.png)

What it shows.
:::`;
  expect(await told({ [about('about')]: page(text) })).toEqual([
    'content/pages/about/en.md:5: the link leads to “/nowhere/”, which is no page of the site. Correct it, or link an article as ../<slug>/<language>.md',
    'content/pages/about/en.md:5: the link leads to “#nothing”, which is no heading of content/articles/x/en.md. Its headings are: the-pier',
    expect.stringMatching(/^content\/pages\/about\/en\.md:11: .*“twice”/),
    'content/pages/about/en.md:14: a page has no pictures. Remove this one, or make the page an article',
  ]);
});

test('a page without a field, or in the wrong place, is told with its line', async () => {
  const files = {
    [about('about')]: '---\nheadline: About\nkind: analysis\n---\nText.\n',
    'content/pages/contact.md': page('Text.'),
    'content/pages/Imprint/en.md': page('Text.'),
  };
  expect(await told(files)).toEqual([
    expect.stringContaining(
      'content/pages/Imprint/en.md:1: the folder “Imprint” becomes an address',
    ),
    'content/pages/about/en.md:2: “standfirst” is missing. Add it to the front matter',
    'content/pages/about/en.md:3: unknown field “kind”. Remove it, or correct its spelling',
    'content/pages/contact.md:1: a page is a file in a folder of its own. Move it to content/pages/<slug>/<language>.md',
  ]);
});
