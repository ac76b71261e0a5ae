import { expect, test } from 'vitest';
import { captionFacts } from '../../src/blocks/figure/caption-facts.ts';
import { keptTogether } from '../../src/markdown/keep-together.ts';

const figure = {
  credit: 'Jane Example',
  width: 'column',
  taken: new Date('2024-11-27'),
  place: 'Tartus',
  'file-photo': false,
} as const;

const said = (caption: string): string => captionFacts(figure, 'en', caption).circumstances;

test('a day that the caption says is not said again, on the page or in a feed', () => {
  const caption = 'The quay on 27 November 2024.';
  expect(said(caption)).toBe('Tartus.');
  expect(said(`<p>${keptTogether(caption)}</p>`)).toBe('Tartus.');
});

test('a day that the caption does not say is said below it', () => {
  expect(said('The quay in November.')).toBe('Tartus, 27 November 2024.');
});
