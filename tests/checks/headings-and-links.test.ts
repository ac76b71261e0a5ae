import { describe } from 'vitest';
import { site } from '../../src/site.ts';
import { ARTICLE, type ContentFolder } from '../support/content-folder.ts';
import { at, testFaults } from '../support/faults.ts';

describe('a heading that cannot be linked', () => {
  testFaults([
    {
      name: 'id used twice',
      change: (folder) => folder.add('## Another {#the-pier}'),
      says: [at(32, 'the id “the-pier” is used already, on line 18. Give this heading another')],
    },
    {
      name: 'id of the page itself',
      change: (folder) => folder.add('## Another {#notes}'),
      says: [at(32, 'the heading id “notes” is used by the page itself. Choose another')],
    },
    {
      name: 'id that is no word',
      change: (folder) => folder.add('## Another {#a.b}'),
      says: [at(32, 'the heading id “a.b” cannot be linked. Use letters, digits and hyphens')],
    },
    {
      name: 'second headline',
      change: (folder) => folder.add('# Another {#another}'),
      says: [at(32, 'a heading with one # would be a second headline. Use ##')],
    },
    {
      name: 'a level below the sections',
      change: (folder) => folder.add('### A {#a}\n\n#### B {#b}\n\n##### C {#c}'),
      says: [at(36, 'a heading has 5 #; sections go down to ####. Use fewer, or a paragraph')],
    },
    {
      name: 'no id of its own: a warning',
      change: (folder) => folder.add('## What next'),
      says: [
        at(
          32,
          'warning: the heading has no id of its own, so its links break when it is reworded. Write {#what-next} at its end, or run “npm run check -- --fix”',
        ),
      ],
    },
  ]);
});

const addSecond = (folder: ContentFolder, from: string, to: string): Promise<void> =>
  folder.copy('y', (text) => text.replace(from, to));

describe('a link that leads nowhere', () => {
  testFaults([
    {
      name: 'missing article',
      change: (folder) => folder.add('See [there](../y/en.md).'),
      says: [
        at(
          32,
          'the link leads to the article “y”, which does not exist. Correct the name of its folder',
        ),
      ],
    },
    {
      name: 'missing article, by its address',
      change: (folder) => folder.add('See\n[there](/articles/y/).'),
      says: [
        at(
          33,
          'the link leads to the article “y”, which does not exist. Correct the name of its folder',
        ),
      ],
    },
    {
      name: 'missing heading of this article',
      change: (folder) => folder.add('See [above](#pier) and [the figure](#breakwater).'),
      says: [
        at(
          32,
          `the link leads to “#pier”, which is no heading of ${ARTICLE}. Its headings are: the-pier`,
        ),
      ],
    },
    {
      name: 'missing heading of another article',
      change: async (folder) => {
        await addSecond(folder, '## The pier {#the-pier}', '## A {#a}\n\n## B {#b}');
        await folder.add('See [there](../y/en.md#the-pier) and [here](../y/en.md#a).');
      },
      says: [
        at(
          32,
          'the link leads to “#the-pier”, which is no heading of content/articles/y/en.md. Its headings are: a, b',
        ),
      ],
    },
    {
      name: 'draft',
      change: async (folder) => {
        await addSecond(folder, 'kind: analysis', 'kind: analysis\ndraft: true');
        await folder.add('See [there](../y/en.md).');
      },
      says: [
        at(
          32,
          'the link leads to “y”, which is a draft. Publish that article first, or remove the link',
        ),
      ],
    },
    {
      name: 'file that is no article',
      change: (folder) => folder.add('See [there](report.pdf).'),
      says: [
        at(
          32,
          'the link “report.pdf” leads nowhere. Link an article as ../<slug>/<language>.md, a heading as #id, a page by its full address',
        ),
      ],
    },
    ...[
      ['mailto:', 'names nobody. Write mailto:name@example.org, or remove it'],
      ['mailto:?subject=Port', 'names nobody. Write mailto:name@example.org, or remove it'],
      ['MAILTO:ana', 'names nobody. Write mailto:name@example.org, or remove it'],
      ['tel:', 'has no number. Write tel:+4930123456, or remove it'],
      ['tel:call-us', 'has no number. Write tel:+4930123456, or remove it'],
    ].map(([url = '', fault = '']) => ({
      name: `nobody to write to or to call: ${url}`,
      change: (folder: ContentFolder) => folder.add(`See [there](${url}).`),
      says: [at(32, `the link “${url}” ${fault}`)],
    })),
    {
      name: 'and not somebody, however the address is written',
      change: (folder) =>
        folder.add('[A](mailto:a@b.example), [b](mailto:?to=a%40b.example), [c](tel:+49-30-1).'),
      says: [],
    },
  ]);
});

describe('a whole address of this site is a link within it', () => {
  const host = site.url.replace('https://', '');
  const noPage =
    'which is no page of the site. Correct it, or link an article as ../<slug>/<language>.md';

  testFaults([
    {
      name: 'to no page',
      change: (folder) => folder.add(`See [there](${site.url}/nowhere/).`),
      says: [at(32, `the link leads to “/nowhere/”, ${noPage}`)],
    },
    {
      name: 'to no page, with another beginning and case',
      change: (folder) => folder.add(`See <http://${host.toUpperCase()}/Archive/x/>.`),
      says: [at(32, `the link leads to “/Archive/x/”, ${noPage}`)],
    },
    {
      name: 'to no article',
      change: (folder) => folder.add(`See [there](${site.url}/articles/y/).`),
      says: [
        at(
          32,
          'the link leads to the article “y”, which does not exist. Correct the name of its folder',
        ),
      ],
    },
    {
      name: 'to no heading',
      change: (folder) => folder.add(`See [there](${site.url}/articles/x/#pier).`),
      says: [
        at(
          32,
          `the link leads to “#pier”, which is no heading of ${ARTICLE}. Its headings are: the-pier`,
        ),
      ],
    },
    ...[
      ...[
        '',
        '/',
        '/?from=a',
        '/archive/',
        '/archive/2025/',
        '/topics/syria/2/',
        '/search/?q=pier',
      ],
      ...['/articles/x/', '/articles/x/history/', '/articles/x/the-pier/'],
      '/articles/x/?as-of=2025-11-01#the-pier:~:text=It%20was%20built',
    ].map((path) => ({
      name: `and not to what stands there: ${path}`,
      change: (folder: ContentFolder) => folder.add(`See [there](${site.url}${path}).`),
      says: [],
    })),
  ]);
});
