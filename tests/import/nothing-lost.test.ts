import { expect, test } from 'vitest';
import type { LineKind } from '../../src/import/line.ts';
import { linesOf } from '../../src/import/lines-of.ts';
import { readPlainText } from '../../src/import/readers/plain-text.ts';
import { recognise } from '../../src/import/shape/recognise.ts';
import { withoutMark } from '../../src/import/shape/lists.ts';
import { wordsOf } from '../../src/shared/words.ts';
import { random, sample } from '../passages/random.ts';
import { labelledTexts } from './labelled-texts.ts';
import { articleOf } from './sentences.ts';

/** Kinds of which the article need keep nothing: the summary lists such lines, or a field says the same. */
const told: (LineKind | undefined)[] = ['furniture', 'repeat', 'byline', 'date', 'kicker', 'break'];

const spaced = (text: string): string => ` ${wordsOf(text.replace(/[\\|]/g, ' ')).join(' ')} `;

/** The first half of a line's words: a credit at its end is parted from it. */
const opening = (text: string): string => {
  const words = wordsOf(withoutMark(text).replace(/^image (?:caption|source),|^credit:/i, ''));
  return ` ${words.slice(0, Math.ceil(words.length / 2)).join(' ')} `;
};

const texts = await labelledTexts();

// Texts as no page would have them: rules that rely on order must not lose what stands elsewhere.
test.each(texts)('$name in any order leaves no line behind', ({ name, lines }) => {
  const next = random(name.length);
  const shuffled = sample(lines, lines.length, next).map(({ text }) => text);
  const source = shuffled.join(next() > 0.5 ? '\n\n' : '\n');
  const made = linesOf(readPlainText(source));
  recognise(made);
  const kept = spaced(articleOf(source));
  const lost = made.filter(
    ({ kind, text }) => !told.includes(kind) && !kept.includes(opening(text)),
  );
  expect(lost.map(({ kind, text }) => `${kind ?? 'nothing'}: ${text}`)).toEqual([]);
});
