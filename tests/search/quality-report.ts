import type { Outcome } from './ask-all.ts';
import { kinds } from './labelled-queries.ts';
import { isFound, isRightAsSuggested, isRightAsTyped, scores } from './scores.ts';

const HEAD = ['kind', 'queries', 'success@1', 'MRR@10', 'nothing'];

/** Sections named in the report of a miss. */
const SHOWN = 3;

function row(name: string, outcomes: readonly Outcome[]): string[] {
  const { count, success, rank, nothing } = scores(outcomes);
  return [name, String(count), ...[success, rank, nothing].map((value) => value.toFixed(3))];
}

const line = ([name = '', ...cells]: string[]): string =>
  name.padEnd(12) + cells.map((cell) => cell.padStart(11)).join('');

function slipLine(outcomes: readonly Outcome[]): string {
  const slips = outcomes.filter(({ asked }) => asked.kind === 'slip');
  const typed = slips.filter(isRightAsTyped).length;
  const suggested = slips.filter(isRightAsSuggested).length;
  return `slips: ${typed} of ${slips.length} right as typed, ${suggested} more by “Did you mean”`;
}

const listed = (sections: readonly string[]): string =>
  sections.slice(0, SHOWN).join(', ') || 'nothing';

function miss({ asked, got, suggested }: Outcome): string {
  const rank = got.findIndex((section) => asked.expect.includes(section)) + 1;
  const lines = [
    `✗ ${asked.kind}: ${asked.query}`,
    `    expected ${asked.expect.join(' or ')}, which came ${rank > 0 ? `as ${rank}.` : 'not at all'}`,
    `    got      ${listed(got)}`,
  ];
  if (suggested) lines.push(`    “${suggested.query}” got ${listed(suggested.got)}`);
  return lines.join('\n');
}

/** Scores by kind of query and in all, then every query whose first section was wrong. */
export function qualityReport(outcomes: readonly Outcome[]): string {
  const byKind = Map.groupBy(outcomes, ({ asked }) => asked.kind);
  const rows = kinds.flatMap((kind) => {
    const ofKind = byKind.get(kind);
    return ofKind ? [row(kind, ofKind)] : [];
  });
  const table = [HEAD, ...rows, row('all', outcomes)].map(line);
  const misses = outcomes.filter((outcome) => !isFound(outcome)).map(miss);
  return [...table, slipLine(outcomes), '', ...misses].join('\n').trimEnd();
}
