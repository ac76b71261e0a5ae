import type { Script } from '../../i18n/languages.ts';
import type { ProseRun } from '../../markdown/prose-run.ts';
import { findFlaws } from './find-flaws.ts';

/** The source of an article with its running text set right. Nothing else is touched, and no word changes. */
export const mendTypography = (source: string, runs: ProseRun[], script: Script): string =>
  findFlaws(runs, script)
    .sort((one, other) => other.start - one.start || other.end - one.end)
    .reduce(
      (text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end),
      source,
    );
