/** Something an editor should mend: where it is, what is wrong and how to mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** An error stops the build; a warning does not. */
  severity: 'error' | 'warning';
  /** The name of what was found, where others have to tell it from the rest: `pending`. */
  rule?: string;
  message: string;
}

/** One line, in the form that editors and terminals link: `content/articles/x/en.md:41: …`. */
export const formatProblem = ({ file, line, severity, message }: Problem): string =>
  `${file}:${line}: ${severity === 'error' ? '' : `${severity}: `}${message}`;
