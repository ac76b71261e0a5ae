import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { TextSide } from '../src/blocks/block.ts';
import { textSides } from '../src/blocks/text-side.ts';
import { articleKinds, articleSchema } from '../src/schemas/article.ts';
import { pageSchema } from '../src/schemas/standing-page.ts';
import { figureBlockAttributes, leadFigure } from '../src/schemas/figure-attributes.ts';
import { sourceKindOf, sourceKinds } from '../src/schemas/source-kind.ts';
import { articleUpdate, updateKinds } from '../src/schemas/update.ts';
import { BUDGETS, type Budget } from './bench/budgets.ts';
import {
  anchorsOf,
  codeWith,
  linksOf,
  manuals,
  nodesOf,
  readManual,
  sentencesOf,
  tableOf,
  type Link,
  type Row,
} from './support/manuals.ts';
import { ROOT } from './support/paths.ts';

const front = readManual('README.md');
const editors = readManual('content/README.md');
const engineers = readManual('src/README.md');
const testers = readManual('tests/README.md');

/** The blocks that are written as `:::name`. */
const blockNames = Object.entries<TextSide<{ type: string }>>(textSides)
  .filter(([, side]) => side.read !== undefined)
  .map(([name]) => name);

const firstCodes = (rows: Row[]): string[] =>
  rows.flatMap(([cell]) => cell?.codes.slice(0, 1) ?? []);

/** The end of a path in the project: a file of code or a folder, without places to be filled in. */
const ofTheProject = /^(?!\/|\.|node_modules|dist)[^\s<>*{}]+(?:\.(?:ts|astro|css|mjs)|\/)$/;

const there = globSync('{*.ts,{src,tests,content,public}/**}', {
  cwd: ROOT,
  withFileTypes: true,
}).map((entry) => join(entry.parentPath, entry.name) + (entry.isDirectory() ? '/' : ''));

describe('the manuals', () => {
  test('begin with a README of fewer than 200 lines', () => {
    expect(front.lines).toBeLessThan(200);
  });

  test('have no link that leads to nothing', () => {
    const anchors = new Map(manuals.map((manual) => [manual.path, anchorsOf(manual)]));
    const leads = ({ path, anchor }: Link): boolean =>
      anchor ? (anchors.get(path)?.has(anchor) ?? false) : existsSync(join(ROOT, path));
    const dead = manuals.flatMap((manual) =>
      linksOf(manual)
        .filter((link) => !leads(link))
        .map(({ path, anchor }) => `${manual.path}: ${path}#${anchor}`),
    );
    expect(dead).toEqual([]);
  });

  test('name no file or folder of the project that is not there', () => {
    const missing = manuals.flatMap(({ path, tree }) =>
      nodesOf(tree, 'inlineCode')
        .filter(({ value }) => ofTheProject.test(value))
        .filter(({ value }) => !there.some((file) => file.endsWith(`/${value}`)))
        .map(({ value }) => `${path}: ${value}`),
    );
    expect(missing).toEqual([]);
  });

  test('say no sentence of twenty words or more twice', () => {
    const long = manuals
      .flatMap(sentencesOf)
      .filter((sentence) => sentence.split(' ').length >= 20);
    expect(long.filter((sentence, at) => long.indexOf(sentence) !== at)).toEqual([]);
  });
});

describe('every decision', () => {
  const named = globSync('{src,tests}/**/*.{ts,mjs,astro,css}', { cwd: ROOT }).flatMap((path) => {
    const code = readFileSync(join(ROOT, path), 'utf8');
    return [...code.matchAll(/src\/decisions\/([\w-]+\.md)/g)].map(([, name = '']) => name);
  });

  test('is named by a source file that it explains, and every one that is named exists', () => {
    expect([...new Set(named)].sort()).toEqual(readdirSync(join(ROOT, 'src/decisions')).sort());
  });

  test('has a number of its own, a day, a context, a decision and a consequence', () => {
    const decisions = manuals.filter(({ path }) => path.startsWith('src/decisions/'));
    const numbers = decisions.map(({ path }) => path.slice('src/decisions/'.length).slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
    const form =
      /^# .+ \(\d{4}-\d\d-\d\d\)\n\n- \*\*Context:\*\* .+\n- \*\*Decision:\*\* .+\n- \*\*Consequence:\*\* .+\n$/;
    const others = decisions.filter(
      ({ path }) => !form.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

test('the commands of package.json are those of the table', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  const told = firstCodes(tableOf(front, 'Command'));
  expect(told.map((line) => line.replace(/^npm (?:run )?/, '')).sort()).toEqual(
    Object.keys(scripts).sort(),
  );
});

test('the rooms of src are those of the table', () => {
  const entries = readdirSync(join(ROOT, 'src'), { withFileTypes: true });
  const rooms = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  const told = firstCodes(tableOf(engineers, 'In src/'));
  expect(told.sort()).toEqual(rooms.filter((name) => !/^README|\.d\.ts$/.test(name)).sort());
});

describe('what an editor may write', () => {
  const article = codeWith(editors, 'headline: The quay')?.value ?? '';
  const matter = z
    .looseObject({ lead: z.looseObject({}), updates: z.array(z.looseObject({})) })
    .parse(parse(article.split('---\n', 2)[1] ?? ''));
  const figure = { credit: 'Jane Example' };

  test.each([
    ['Field', articleSchema, matter],
    ['Field of lead', leadFigure, matter.lead],
    ['Field of updates', articleUpdate, matter.updates[0] ?? {}],
    ['Attribute', figureBlockAttributes, figure],
    ['Field of a page', pageSchema, { headline: 'About', standfirst: 'Who we are.' }],
  ])(
    'has the fields of the table “%s”, and needs those that are said to be needed',
    (head, schema, whole) => {
      const isNeeded = (field: string): boolean =>
        !schema.safeParse({ ...whole, [field]: undefined }).success;
      const known = Object.keys(schema.shape).map((field) => [
        field,
        isNeeded(field) ? 'yes' : 'no',
      ]);
      const told = tableOf(editors, head).map(([name, needed]) => [
        name?.codes[0]?.replace(/=.*/, ''),
        needed?.text,
      ]);
      expect(schema.safeParse(whole).success).toBe(true);
      expect(told.sort()).toEqual(known.sort());
    },
  );

  test.each([
    ['Field', articleKinds],
    ['Field of updates', updateKinds],
  ])('has the kinds of the table “%s”', (head, kinds) => {
    const row = tableOf(editors, head).find(([name]) => name?.codes[0] === 'kind');
    expect(row?.[2]?.codes).toEqual(kinds);
  });

  test('has the kinds of sources of the table, in both languages', () => {
    const told = tableOf(editors, 'English').map((row) =>
      row.slice(0, 2).map(({ codes }) => sourceKindOf(codes[0] ?? '')),
    );
    expect(told).toEqual(sourceKinds.map((kind) => [kind, kind]));
  });

  test('has the blocks of the table', () => {
    const told = firstCodes(tableOf(editors, 'Block'));
    expect(told.sort()).toEqual(blockNames.map((name) => `:::${name}`).sort());
  });

  test('stands in the complete article, every field and every block', () => {
    expect(Object.keys(matter).sort()).toEqual(Object.keys(articleSchema.shape).sort());
    expect(Object.keys(matter.lead).sort()).toEqual(Object.keys(leadFigure.shape).sort());
    const blocks = [...article.matchAll(/^:::([\w-]+)/gm)].map(([, name]) => name);
    expect([...new Set(blocks)].sort()).toEqual(blockNames.toSorted());
  });
});

test('the budgets are those of the table', () => {
  const written = ({ limit, unit, least }: Budget): string =>
    `${least ? 'at least ' : ''}${limit.toLocaleString('en')}${unit ? ` ${unit}` : ''}`;
  const told = tableOf(testers, 'Budget').map(([name, , limit]) => [name?.codes[0], limit?.text]);
  const known = Object.entries<Budget>(BUDGETS).map(([name, budget]) => [name, written(budget)]);
  expect(told.sort()).toEqual(known.sort());
});
