import type { WritingSystem } from '../../i18n/languages.ts';

/** A place in running text that is set wrong. */
export interface Flaw {
  /** Where it stands in the text; `end` is not part of it, and the same as `start` where something is missing. */
  start: number;
  end: number;
  /** What should stand there. */
  instead: string;
}

/** One thing that can be set wrong, and that has one right way. It never touches a letter or a digit. */
export interface TypographyRule {
  name: string;
  /** What one is called, and what several are. */
  what: { one: string; many: string };
  /** What to write, in a few words. */
  remedy: (system: WritingSystem) => string;
  find: (text: string, system: WritingSystem) => Flaw[];
}
