import type { WritingSystem } from '../../i18n/languages.ts';
import type { ProseRun } from '../../markdown/prose-run.ts';
import { findFlaws } from './find-flaws.ts';

/** The source of an article with its running text set right. Nothing else is touched, and no word changes. */
export function mendTypography(source: string, runs: ProseRun[], system: WritingSystem): string {
  const flaws = findFlaws(runs, system).sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
  let from = 0;
  const parts = flaws.flatMap(({ start, end, instead }) => {
    const before = source.slice(from, start);
    from = end;
    return [before, instead];
  });
  return [...parts, source.slice(from)].join('');
}
