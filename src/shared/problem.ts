import { controlSigns, nameOfSign, turningSigns } from './unseen-signs.ts';

/** In the order in which an editor should look. */
export const severities = ['error', 'warning', 'advice'] as const;

export type Severity = (typeof severities)[number];

/** Something an editor should mend: where it is, what is wrong and how to mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** An error stops the build, a warning should be mended all the same, and advice may be left aside. */
  severity: Severity;
  /** The name of what was found, where others have to tell it from the rest: `pending`. */
  rule?: string;
  message: string;
}

/** A text on one line of a terminal, which obeys signs that nobody sees: they are named. */
const onOneLine = (text: string): string =>
  text
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .replace(controlSigns, nameOfSign)
    .replace(turningSigns, nameOfSign);

/** One line, in the form that editors and terminals link: `content/articles/x/en.md:41: …`. */
export const formatProblem = ({ file, line, severity, message }: Problem): string =>
  onOneLine(`${file}:${line}: ${severity === 'error' ? '' : `${severity}: `}${message}`);

/** By file and line. Compared as code units: paths have no language. */
export const byPlace = (one: Problem, other: Problem): number =>
  Number(one.file > other.file) - Number(one.file < other.file) || one.line - other.line;
