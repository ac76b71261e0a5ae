import { doubleSpaces } from './double-spaces.ts';
import { hyphensForDashes } from './hyphens-for-dashes.ts';
import { latinMarksInArabic } from './latin-marks-in-arabic.ts';
import { missingSpaces } from './missing-spaces.ts';
import { straightQuotes } from './straight-quotes.ts';
import type { TypographyRule } from './typography-rule.ts';

/**
 * Everything that `--fix` sets right.
 *
 * @see src/decisions/0026-own-typography-rules.md
 */
export const typographyRules: TypographyRule[] = [
  straightQuotes,
  doubleSpaces,
  hyphensForDashes,
  missingSpaces,
  latinMarksInArabic,
];
