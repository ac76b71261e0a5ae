import type { Canvas, Paragraph } from 'canvaskit-wasm';
import { light } from '../styles/palette.ts';
import { fitText, type FittedText } from './card-text.ts';
import { cardSize, type Card } from './card.ts';
import type { Run } from './set-text.ts';
import type { Typesetter } from './typesetter.ts';

const margin = 84;
const column = cardSize.width - 2 * margin;

/** Pixels from the top. */
const places = { mark: 62, rule: 138, heading: 172, hairline: 512, smallPrint: 528 };

const gap = { aboveHeadline: 20, aboveHairline: 36 };

/** Type sizes in pixels, from the one that is tried first. */
const sizes = {
  mark: [38],
  heading: [112, 104, 96, 88, 80, 74, 68, 62, 56, 51, 46, 42, 38, 35],
  headline: [38, 34, 30],
  smallPrint: [28, 25, 22],
};

/** Naskh stands taller than Latin letters do, and its marks need room. */
const leading = { ltr: 1.14, rtl: 1.42 };

const bold = (text: string, colour: string = light.ink): Run => ({ text, colour, weight: 600 });
const plain = (text: string): Run => ({ text, colour: light.quiet, weight: 400 });
const italic = (text: string): Run => ({ ...plain(text), slant: 'italic' });

/** Keeps its own direction within a line of another. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function smallPrint({ kind, authors, date }: Card): Run[] {
  const first = kind ? [bold(isolated(kind), light.accent)] : [];
  const rest = [authors, date].filter((words) => words !== undefined).map(isolated);
  return [...first, plain([...(kind ? [''] : []), ...rest].join(' · '))];
}

/** Draws the accent rule over the heading and the hairline over the small print. */
export function drawRules(canvas: Canvas, { kit }: Typesetter): void {
  const paint = new kit.Paint();
  const bar = (colour: string, top: number, thickness: number): void => {
    paint.setColor(kit.parseColorString(colour));
    canvas.drawRect(kit.XYWHRect(margin, top, column, thickness), paint);
  };
  bar(light.accent, places.rule, 5);
  bar(light.rule, places.hairline, 2);
  paint.delete();
}

/** Draws every word of a card, from the side on which its language begins. */
export function drawWords(canvas: Canvas, setter: Typesetter, card: Card): void {
  const { direction, locale } = card;
  const set = (runs: Run[], options: Pick<FittedText, 'sizes' | 'height'>): Paragraph =>
    fitText(setter, {
      ...{ runs, direction, locale, width: column, leading: leading[direction] },
      ...options,
    });
  const draw = (lines: Paragraph, top: number): void => {
    const left = direction === 'rtl' ? margin + column - lines.getMaxWidth() : margin;
    canvas.drawParagraph(lines, left, top);
    lines.delete();
  };

  const headline = set([italic(card.within ?? '')], { sizes: sizes.headline, height: 100 });
  const below = card.within ? headline.getHeight() + gap.aboveHeadline : 0;
  const room = places.hairline - gap.aboveHairline - below - places.heading;
  const heading = set([bold(card.heading)], { sizes: sizes.heading, height: room });
  draw(headline, places.heading + heading.getHeight() + gap.aboveHeadline);
  draw(heading, places.heading);
  draw(set([bold(card.site)], { sizes: sizes.mark, height: 64 }), places.mark);
  draw(set(smallPrint(card), { sizes: sizes.smallPrint, height: 56 }), places.smallPrint);
}
