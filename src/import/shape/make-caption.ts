import type { Figure, Line } from '../line.ts';
import { captionLabel } from '../words/cues.ts';

/** Makes a figure of a line and of the credit that goes with it. */
export function makeCaption(line: Line, credit: string | undefined, words = line.text): void {
  const figure: Figure = { caption: words.replace(captionLabel, '') };
  if (credit) figure.credit = credit;
  line.kind = 'caption';
  line.figure = figure;
}
