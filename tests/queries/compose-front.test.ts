import { describe, expect, test } from 'vitest';
import { composeFront, type FrontPage } from '../../src/queries/compose-front.ts';
import { articleKinds, articleSchema, type ArticleFrontMatter } from '../../src/schemas/article.ts';

const day = (age: number): string =>
  new Date(Date.UTC(2025, 9, 30) - age * 864e5).toISOString().slice(0, 10);

/** An article of so many days ago; kinds and topics take turns. */
const piece = (age: number, fields: object = {}): ArticleFrontMatter =>
  articleSchema.parse({
    headline: `Piece ${age}`,
    standfirst: 'What it is about.',
    kind: articleKinds[age % articleKinds.length],
    authors: ['ana'],
    published: day(age),
    topics: [`topic-${age % 3}`],
    ...fields,
  });

const lead = { image: './a.jpg', alt: 'A quay', caption: 'The quay.', credit: 'Ana' };

const pieces = (count: number, fields: (age: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, age) => piece(age, fields(age)));

const everyPicture = () => ({ lead });

const shown = (front: FrontPage<ArticleFrontMatter>): ArticleFrontMatter[] => [
  ...(front.lead ? [front.lead] : []),
  ...front.seconds,
  ...front.rows.flatMap((row) => row.pieces),
  ...front.columns.flatMap((column) => column.pieces),
];

const plan = (front: FrontPage<ArticleFrontMatter>) => ({
  lead: front.lead?.headline,
  seconds: front.seconds.length,
  rows: front.rows.map(({ label, pieces: inRow }) =>
    typeof label === 'string'
      ? `${label} ${inRow.length}`
      : `${Object.keys(label)[0]} ${inRow.length}`,
  ),
  columns: front.columns.map(({ kinds, pieces: inColumn }) => `${kinds[0]} ${inColumn.length}`),
});

describe('what stands on the home page', () => {
  test('is a lead and two beside it where there are three', () => {
    expect(plan(composeFront(pieces(3, everyPicture)))).toEqual({
      lead: 'Piece 0',
      seconds: 2,
      rows: [],
      columns: [],
    });
  });

  test('is every one of twelve, in lines of four', () => {
    const front = composeFront(pieces(12));
    expect(plan(front)).toEqual({
      lead: 'Piece 0',
      seconds: 3,
      rows: ['month 4', 'earlier 4'],
      columns: [],
    });
    expect(shown(front)).toHaveLength(12);
  });

  test.each([
    [30, 3],
    [10_000, 4],
  ])('is a month, a topic and columns of three kinds of %i', (count, length) => {
    expect(plan(composeFront(pieces(count)))).toEqual({
      lead: 'Piece 0',
      seconds: 3,
      rows: ['month 4', 'topic 4'],
      columns: [`explainer ${length}`, `documents ${length}`, `report ${length}`],
    });
  });

  test('has no row of one, no column alone and nothing twice, however many there are', () => {
    for (let count = 0; count <= 60; count += 1) {
      for (const fields of [() => ({}), everyPicture, () => ({ kind: 'analysis' })]) {
        const front = composeFront(pieces(count, fields));
        const all = shown(front);
        expect(new Set(all).size, `${count}`).toBe(all.length);
        if (count <= 12 && front.columns.length === 0) expect(all).toHaveLength(count);
        expect(Math.min(2, ...front.rows.map((row) => row.pieces.length))).toBe(2);
        expect(front.columns).not.toHaveLength(1);
        expect(new Set(front.columns.map((column) => column.pieces.length)).size).toBeLessThan(2);
      }
    }
  });

  test('names the topic of most articles that still fills a row', () => {
    const front = composeFront(pieces(30, (age) => ({ topics: age % 5 ? ['often'] : ['seldom'] })));
    expect(front.rows[1]?.label).toEqual({ topic: 'often' });
  });

  test('calls a row by its month only where all of it is of that month', () => {
    const front = composeFront(pieces(8, (age) => ({ published: day(age * 9) })));
    expect(front.rows[0]?.label).toBe('recent');
  });
});

describe('the lead', () => {
  test('is what the editor chose, wherever it would stand by its day', () => {
    const front = composeFront(pieces(12, (age) => ({ leads: age === 7 })));
    expect(front.lead?.headline).toBe('Piece 7');
    expect(shown(front).filter(({ headline }) => headline === 'Piece 7')).toHaveLength(1);
  });

  test('is the newer of two that were chosen', () => {
    const front = composeFront(pieces(12, (age) => ({ leads: age > 4 })));
    expect(front.lead?.headline).toBe('Piece 5');
  });

  test.each(['standfirst', 'kind', 'authors', 'published', 'topics'])(
    'is never one whose %s is pending',
    (field) => {
      const front = composeFront(
        pieces(3, (age) => (age === 0 ? { [field]: 'pending', leads: true } : {})),
      );
      expect(front.lead?.headline).toBe('Piece 1');
      expect(front.seconds[0]?.headline).toBe('Piece 0');
    },
  );

  test('is never one whose picture is to come', () => {
    const toCome = { lead: { ...lead, image: 'pending' } };
    expect(composeFront(pieces(2, (age) => (age ? {} : toCome))).lead?.headline).toBe('Piece 1');
  });
});

describe('pictures', () => {
  const pictures = (front: FrontPage<ArticleFrontMatter>): string[] =>
    [...front.pictured].map(({ headline }) => headline);

  test('stand beside the lead so that both sides are about as high', () => {
    expect(pictures(composeFront(pieces(3, everyPicture)))).toEqual(['Piece 0', 'Piece 1']);
    const lastOnly = pieces(4, (age) => (age % 3 ? {} : { lead }));
    expect(pictures(composeFront(lastOnly))).toEqual(['Piece 0', 'Piece 3']);
    expect(composeFront(pieces(3, everyPicture)).areBeneath).toBe(false);
  });

  test('send the seconds beneath the lead where they would leave a hole beside it', () => {
    expect(composeFront(pieces(12)).areBeneath).toBe(true);
    expect(composeFront(pieces(3, (age) => (age ? {} : { lead }))).areBeneath).toBe(true);
    expect(composeFront(pieces(4, (age) => (age ? {} : { lead }))).areBeneath).toBe(false);
  });

  test('are shown in a row where every piece of it has one', () => {
    const all = composeFront(pieces(30, everyPicture));
    expect(all.rows.flatMap((row) => row.pieces).every((one) => all.pictured.has(one))).toBe(true);
    const some = composeFront(pieces(30, (age) => (age % 2 ? { lead } : {})));
    expect(some.rows.flatMap((row) => row.pieces).some((one) => some.pictured.has(one))).toBe(
      false,
    );
  });
});
