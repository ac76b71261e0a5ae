import { isOpen, type Line } from '../line.ts';
import { openLikeness } from './caption-likeness.ts';
import { creditIn } from './credits.ts';

const isPicture = (line: Line): boolean => line.figure?.image !== undefined;

/** A caption that no picture has yet, or a line that reads like one. */
function isCaption(line: Line | undefined): line is Line {
  if (!line) return false;
  if (line.kind === 'caption') return line.figure !== undefined && !isPicture(line);
  return isOpen(line) && openLikeness(line) > 0;
}

/** The caption nearest to a picture, which stands below it more often than above. */
function captionBeside(lines: readonly Line[], index: number): Line | undefined {
  const below = lines[index + 1]?.kind === 'credit' ? lines[index + 2] : lines[index + 1];
  return [below, lines[index - 1]].find((line) => isCaption(line));
}

function takeCaption(picture: Line, caption: Line): void {
  picture.figure = { caption: caption.text, ...caption.figure, ...picture.figure };
  caption.kind = 'caption';
  delete caption.figure;
}

/** Gives pictures that came without words the caption and the credit that stand beside them. */
export function findPictures(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    if (!isPicture(line) || line.kind !== 'figure') continue;
    const caption = line.figure?.caption ? undefined : captionBeside(lines, index);
    if (caption) takeCaption(line, caption);
    const credit = lines
      .slice(index + 1, index + 3)
      .find(({ kind, doubt }) => kind === 'credit' && doubt);
    if (!line.figure?.caption || line.figure.credit || !credit) continue;
    line.figure.credit = creditIn(credit.text)?.credit;
    delete credit.doubt;
  }
}
