import { distance } from 'fastest-levenshtein';
import { foldedParts } from '../shared/fold.ts';

/** What a note may call its source, in every language, and what is written for it by mistake. */
const words = {
  document: { written: ['document', 'وثيقة'], mistaken: ['وثائق'] },
  interview: { written: ['interview', 'مقابلة'], mistaken: ['مقابلات'] },
  data: { written: ['data', 'بيانات'], mistaken: ['dataset', 'data set'] },
  wire: { written: ['wire', 'وكالة'], mistaken: ['wires', 'wire report', 'وكالات'] },
  own: { written: ['own reporting', 'من مراسلينا'], mistaken: ['own report', 'مراسلونا'] },
};

/** How what a note says is known; `own` is what the publication's reporters saw and heard themselves. */
export type SourceKind = keyof typeof words;

export const sourceKinds = Object.keys(words) as SourceKind[];

const folded = (text: string): string => foldedParts(text).join(' ');

/** Letters that may be wrong in a word of a length. A short one is soon another: `date`, `wife`. */
const slips = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

const isLike = (text: string, word: string): boolean => distance(text, word) <= slips(word.length);

const kindWhere = (holds: (kind: SourceKind) => boolean): SourceKind | undefined =>
  sourceKinds.find(holds);

/** The kind that a word names, in whatever letter case. */
export const sourceKindOf = (text: string): SourceKind | undefined =>
  kindWhere((kind) => words[kind].written.some((word) => folded(word) === folded(text)));

/** The word that was meant by one that names no kind, should it be nearly one that does. */
export function meantSourceKind(text: string): string | undefined {
  const given = folded(text);
  const kind = kindWhere((one) => {
    const { written, mistaken } = words[one];
    return (
      mistaken.some((word) => folded(word) === given) ||
      written.some((word) => isLike(given, folded(word)))
    );
  });
  const isArabic = /\p{Script=Arabic}/u.test(given);
  return kind && words[kind].written[isArabic ? 1 : 0];
}
