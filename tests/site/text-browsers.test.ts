import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { describe, expect, inject, test } from 'vitest';
import { builtPage, textOf } from '../support/built-html.ts';
import { findProgram } from '../support/find-browser.ts';
import { runCommand } from '../support/run-command.ts';

const { dist } = inject('site');

const browsers = [
  { name: 'w3m', args: ['-dump', '-cols', '80', '-I', 'utf-8', '-O', 'utf-8'] },
  {
    name: 'lynx',
    args: ['-dump', '-nolist', '-width=80', '-assume_charset=utf-8', '-display_charset=utf-8'],
  },
];

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe.each(browsers)('in $name', ({ name, args }) => {
  test.skipIf(!findProgram(name)).each(['', 'ar/'])(
    'an article begins within fifteen lines, and is whole: /%s',
    async (folder) => {
      const path = `${folder}articles/handshake-in-moscow/index.html`;
      const { stdout } = await runCommand(name, [...args, join(dist, path)]);
      const text = inOneLine(stdout);
      const parts = selectAll('main h1, main h2, .body > p', builtPage(dist, path).tree);
      const openings = parts.map((part) => textOf(part).slice(0, 40));
      expect(openings.length).toBeGreaterThan(15);
      expect(openings.filter((opening) => !text.includes(opening))).toEqual([]);
      const lines = stdout.split('\n').filter((line) => line.trim());
      const headline = lines.findIndex((line) => line.includes(openings[0] ?? ''));
      expect(headline).toBeGreaterThan(0);
      expect(headline).toBeLessThanOrEqual(15);
    },
  );
});
