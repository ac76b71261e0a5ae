import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { BuiltPage } from '../../src/integrations/built-page.ts';
import { HeldStrings } from '../../src/integrations/held-strings.ts';
import { ROOT } from '../support/paths.ts';
import { runCommand } from '../support/run-command.ts';

test('a page is held with all that was known of it', () => {
  const page: BuiltPage = {
    address: '/articles/x/',
    ids: ['top', 'الميناء'],
    links: ['/', '/articles/y/#𝒳'],
    images: ['a.avif'],
    faults: ['/articles/x/ has no heading'],
  };
  const strings = new HeldStrings();
  expect([strings.page(page), strings.page(page)]).toEqual([page, page]);
});

const module = pathToFileURL(join(ROOT, 'src/integrations/held-strings.ts')).href;

/** Holds links that are cut out of two hundred pages of a megabyte, and says how many megabytes are in use. */
const program = `
  import(${JSON.stringify(module)}).then(({ HeldStrings }) => {
    const strings = new HeldStrings();
    const held = [];
    for (let n = 0; n < 200; n += 1) {
      const html = Buffer.alloc(1e6, 'a page with a link to ' + n + ' ').toString();
      const links = [html.slice(5, 60), html.slice(100, 160)];
      held.push(strings.page({ address: '/' + n + '/', ids: [], links, images: [], faults: [] }));
    }
    gc();
    console.log(Math.round(process.memoryUsage().heapUsed / 1e6), held.length);
  });`;

test('it does not hold the text that its links were cut out of', async () => {
  const { output } = await runCommand('node', ['--expose-gc', '-e', program]);
  const [megabytes, pages] = output.trim().split(' ').map(Number);
  expect(pages).toBe(200);
  expect(megabytes).toBeLessThan(50);
});
