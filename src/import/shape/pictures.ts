import { decide, isOpen, type Line } from '../line.ts';
import { longestCaption } from './caption-likeness.ts';
import { creditIn } from './credits.ts';
import { endsInQuestion, endsInStop, leadsOn } from './text-shape.ts';

const isPicture = (line: Line): boolean => line.figure?.image !== undefined;

/** A caption that is one for certain and that no picture has yet. */
const isCaption = (line: Line | undefined): line is Line =>
  line?.kind === 'caption' && line.figure !== undefined && !isPicture(line);

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

/** A line without stop below a picture without words could be its caption as well as a heading: it stays text. */
function doubtBelow(line: Line | undefined): void {
  if (!line || !isOpen(line) || line.words.length > longestCaption.words) return;
  if ([endsInStop, endsInQuestion, leadsOn].some((ends) => ends(line.text))) return;
  decide(line, 'paragraph', 'It stands below a picture and could be its caption.');
}

/** Gives pictures that came without words the caption and the credit that stand beside them. */
export function findPictures(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'figure') continue;
    const caption = line.figure?.caption ? undefined : captionBeside(lines, index);
    if (caption) takeCaption(line, caption);
    else if (!line.figure?.caption) doubtBelow(lines[index + 1]);
    const credit = lines
      .slice(index + 1, index + 3)
      .find(({ kind, doubt }) => kind === 'credit' && doubt);
    if (!line.figure?.caption || line.figure.credit || !credit) continue;
    line.figure.credit = creditIn(credit.text)?.credit;
    delete credit.doubt;
  }
}
