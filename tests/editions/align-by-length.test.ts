import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { ArticleBlock } from '../../src/blocks/text-side.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { alignByLength, type Unit } from '../../src/editions/align-by-length.ts';
import { pairEditions, type Pair } from '../../src/editions/pair-editions.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { random } from '../passages/random.ts';
import { ROOT } from '../support/paths.ts';

const slugs = ['bases-at-tartus-and-hmeimim', 'geneva-to-astana', 'handshake-in-moscow'];

const source = (slug: string, language: Language): Promise<string> =>
  readFile(join(ROOT, `content/articles/${slug}/${language}.md`), 'utf8');

async function pairs(english: string, arabic: string): Promise<Pair[]> {
  const [en, ar] = await Promise.all([
    compileArticle(english, 'en.md', 'en'),
    compileArticle(arabic, 'ar.md', 'ar'),
  ]);
  const sections = pairEditions(
    { language: 'en', blocks: en.blocks },
    { language: 'ar', blocks: ar.blocks },
  );
  return sections.flatMap((section) => section.pairs);
}

/** The first letters of a paragraph, or what a block is. */
const beginning = (block: ArticleBlock): string =>
  block.type === 'prose' ? letters(toString({ type: 'root', children: block.words })) : block.type;

const both = ({ ours, theirs }: Pair): string =>
  [ours, theirs].map((blocks) => blocks.map(beginning).join(' + ')).join(' | ');

const letters = (text: string): string => text.replace(/\P{L}+/gu, '').slice(0, 24);

/** Paragraphs of plain text that stand in no block. */
function plainParts(parts: string[]): boolean[] {
  let isInside = false;
  return parts.map((part) => {
    const marks = part.match(/^(?::::|```)/gm) ?? [];
    const isPlain = !isInside && marks.length === 0 && /^\p{L}/u.test(part);
    if (marks.length % 2 === 1) isInside = !isInside;
    return isPlain;
  });
}

/** A text of which some paragraphs are joined to the next and others parted, and how each begins that was. */
function edited(text: string, seed: number) {
  const next = random(seed);
  const parts = text.split(/\n{2,}/);
  const isPlain = plainParts(parts);
  const joined = new Set<string>();
  const parted = new Map<string, string>();
  const done: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part = '', after = ''] = parts.slice(at, at + 2);
    const chance = isPlain[at] ? next() : 1;
    const sentences = part.split(/(?<=[.؟]) /);
    const half = Math.floor(sentences.length / 2);
    if (chance < 0.25 && isPlain[at + 1]) {
      done.push(`${part} ${after}`);
      joined.add(letters(part));
      at++;
    } else if (chance < 0.5 && half > 1) {
      const rest = sentences.slice(half).join(' ');
      done.push(sentences.slice(0, half).join(' '), rest);
      parted.set(letters(part), letters(rest));
    } else done.push(part);
  }
  return { text: done.join('\n\n'), joined, parted };
}

/** What should stand beside what in an edited text, out of what did before. */
function expected(before: Pair[], { joined, parted }: ReturnType<typeof edited>): string[] {
  return before.flatMap((pair, at) => {
    const [first = ''] = pair.theirs.map(beginning);
    const [last = ''] = before.slice(at - 1, at).flatMap(({ theirs }) => theirs.map(beginning));
    const after = before[at + 1]?.ours ?? [];
    if (joined.has(last)) return [];
    if (joined.has(first)) return both({ ...pair, ours: [...pair.ours, ...after] });
    return both(pair) + (parted.has(first) ? ` + ${parted.get(first)}` : '');
  });
}

test.each(slugs)('every paragraph of %s stands beside its twin', async (slug) => {
  const found = await pairs(await source(slug, 'en'), await source(slug, 'ar'));
  const blocks = found.filter(({ ours, theirs }) => ours.length === 1 && theirs.length === 1);
  expect(found.length).toBeGreaterThan(15);
  expect(blocks).toEqual(found);
  expect(found.filter(({ isSure }) => !isSure)).toEqual([]);
});

test('paragraphs that a translator joined or parted stand beside what they say', async () => {
  let [right, all] = [0, 0];
  for (const slug of slugs) {
    const [en, ar] = [await source(slug, 'en'), await source(slug, 'ar')];
    const before = await pairs(en, ar);
    for (let seed = 1; seed <= 5; seed++) {
      const edit = edited(ar, seed);
      const wanted = expected(before, edit);
      const found = new Set((await pairs(en, edit.text)).map(both));
      expect(edit.joined.size + edit.parted.size).toBeGreaterThan(1);
      right += wanted.filter((pair) => found.has(pair)).length;
      all += wanted.length;
    }
  }
  expect(right / all, `${right} of ${all}`).toBeGreaterThanOrEqual(0.97);
});

const units = (...lengths: number[]): Unit[] =>
  lengths.map((length) => ({ kind: 'p', isText: true, length }));

test('where a paragraph is missing and its neighbours are of its length, the alignment says that it is unsure', () => {
  const beads = alignByLength({ ours: units(400, 380, 410), theirs: units(390, 400), ratio: 1 });
  expect(beads.some(({ isSure }) => !isSure)).toBe(true);
  expect(beads.reduce((sum, { ours }) => sum + ours, 0)).toBe(3);
});

test('a section that one edition alone has is whole, and stands where it stood', async () => {
  const [en, ar] = [await source('geneva-to-astana', 'en'), await source('geneva-to-astana', 'ar')];
  const [, section = ''] = /(\n## [^\n]+\{#zones\}[^]*?)\n## /.exec(ar) ?? [];
  expect(section.length).toBeGreaterThan(500);
  const found = await pairs(en, ar.replace(section, ''));
  const alone = found.filter(({ theirs }) => theirs.length === 0);
  expect(alone.map(({ ours }) => ours.map(beginning)).flat()).toContain('embed');
  expect(alone.length).toBe(3);
});
