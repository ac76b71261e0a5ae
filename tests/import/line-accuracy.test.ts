import { describe, expect, test } from 'vitest';
import { BUDGETS } from '../bench/budgets.ts';
import { importFile } from '../../src/import/import-file.ts';
import { importFolder } from './import-folder.ts';
import { labelledTexts } from './labelled-texts.ts';
import { bodyOf, articleOf, keptSentences, labelledBody } from './sentences.ts';
import { savedTexts, toldOf } from './saved-texts.ts';
import { toldLines } from './told-lines.ts';

const texts = await labelledTexts();

test('nearly every line of the labelled texts is told for what it is', () => {
  const lines = texts.flatMap(toldLines);
  const wrong = lines.filter(({ kind, made }) => kind !== made);
  const told = wrong.map(({ kind, made, text }) => `${kind}, not ${made ?? 'nothing'}: ${text}`);
  const share = 1 - wrong.length / lines.length;
  expect(share, told.join('\n')).toBeGreaterThanOrEqual(BUDGETS.importLines.limit);
});

test.each([
  ['saved', 0.98],
  ['first-sight', 0.985],
] as const)(
  'nearly every line of what is in %s is told for what it is',
  async (name, least) => {
    const folder = await importFolder();
    const told: ReturnType<typeof toldOf> = [];
    for (const [index, text] of (await savedTexts(name)).entries()) {
      const path = await folder.put(text.file, text.bytes);
      const options = { slug: `t-${index}`, force: false };
      told.push(...toldOf(text, await importFile(folder.content.root, path, options)));
    }
    const wrong = told.filter(({ kind, made }) => kind !== made);
    const list = wrong.map(({ kind, made, text }) => `${kind}, not ${made ?? 'nothing'}: ${text}`);
    expect(1 - wrong.length / told.length, list.join('\n')).toBeGreaterThanOrEqual(least);
  },
  60_000,
);

describe('no sentence of the body is lost, repeated or moved', () => {
  test.each(texts)('every sentence of $name stays once and in its place', (text) => {
    const { sentences, lost, repeated } = keptSentences(text);
    expect(sentences).toBeGreaterThan(10);
    expect({ lost, repeated }).toEqual({ lost: [], repeated: [] });
  });
});

describe('letters and quotation marks stay as they were', () => {
  const whole = texts.filter((text) => toldLines(text).every(({ kind, made }) => kind === made));

  test('in texts with curly, straight and angled ones', () => {
    for (const mark of ['“', '"', "'", '’', '«']) {
      expect(whole.filter(({ source }) => source.includes(mark)).length, mark).toBeGreaterThan(1);
    }
  });

  test.each(whole)('every letter of $name stays as it was', (text) => {
    const written = bodyOf(articleOf(text.source)).join(' ');
    expect(written).toBe(labelledBody(text).join(' ').replace(/\s+/g, ' '));
  });
});
