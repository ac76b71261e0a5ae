import type { Paragraph, ParagraphStyle, TextStyle } from 'canvaskit-wasm';
import { familiesFor, type Slant } from './faces.ts';
import type { Typesetter } from './typesetter.ts';

/** Words of one look. */
export interface Run {
  text: string;
  colour: string;
  weight: number;
  slant?: Slant;
}

/** A text and how it is set. */
export interface Text {
  runs: Run[];
  direction: 'ltr' | 'rtl';
  locale: string;
  /** Distance of baselines as a multiple of the type size. */
  leading: number;
}

function runStyle({ kit }: Typesetter, text: Text, run: Run, size: number): TextStyle {
  return new kit.TextStyle({
    color: kit.parseColorString(run.colour),
    fontFamilies: familiesFor(text.direction, run.slant ?? 'upright'),
    fontSize: size,
    fontVariations: [
      { axis: 'wght', value: run.weight },
      { axis: 'opsz', value: size < 42 ? 20 : 48 }, // drawn for text and for display
    ],
    heightMultiplier: text.leading,
    halfLeading: true,
    locale: text.locale,
  });
}

function paragraphStyle(
  { kit }: Typesetter,
  { direction, leading }: Text,
  size: number,
): ParagraphStyle {
  const { LTR, RTL } = kit.TextDirection;
  return new kit.ParagraphStyle({
    textDirection: direction === 'rtl' ? RTL : LTR,
    textAlign: kit.TextAlign.Start,
    textStyle: {}, // the runs bring their own
    strutStyle: {
      strutEnabled: true,
      forceStrutHeight: true, // a word in another writing system moves no line
      fontFamilies: familiesFor(direction, 'upright'),
      fontSize: size,
      heightMultiplier: leading,
      halfLeading: true,
    },
  });
}

/**
 * Sets a text in one size, not yet divided into lines.
 *
 * @param size of the type in pixels
 * @returns the words, shaped; to be laid out, and deleted by the caller
 */
export function setText(setter: Typesetter, text: Text, size: number): Paragraph {
  const style = paragraphStyle(setter, text, size);
  const builder = setter.kit.ParagraphBuilder.MakeFromFontCollection(style, setter.fonts);
  for (const run of text.runs) {
    builder.pushStyle(runStyle(setter, text, run, size));
    builder.addText(run.text);
    builder.pop();
  }
  const paragraph = builder.build();
  builder.delete();
  return paragraph;
}
