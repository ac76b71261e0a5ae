import type { Page } from 'playwright-core';
import type { Language } from '../../src/i18n/languages.ts';
import { askInPlace } from './ask-in-place.ts';
import { drawPhrases, type Phrase } from './draw-phrases.ts';

/** How many words of a text readers type as they remember them. */
export const lengths = [3, 4, 6];

/** A phrase, and the section that came first. */
export interface AskedPhrase extends Phrase {
  first: string | undefined;
}

export const isRight = ({ sections, first }: AskedPhrase): boolean =>
  sections.includes(first ?? '');

/** Draws phrases of a length from articles, and asks each without quotation marks. */
export async function askPhrases(
  page: Page,
  language: Language,
  paths: string[],
  drawn: { seed: number; length: number; size: number },
): Promise<AskedPhrase[]> {
  const phrases = await drawPhrases(page, paths, drawn);
  const shown = await askInPlace(
    page,
    language,
    phrases.map(({ words }) => words),
  );
  return phrases.map((phrase, index) => ({ ...phrase, first: shown[index]?.[0] }));
}
