import { languageCodes, languages } from '../../src/i18n/languages.ts';
import type { Outcome } from './ask-all.ts';
import { kinds } from './labelled-queries.ts';
import { isFound, isRightAsSuggested, isRightAsTyped, scores } from './scores.ts';

const HEAD = ['kind', 'queries', 'success@1', 'MRR@10', 'nothing'];
const HEAD_BEFORE = ['before', 'MRR@10', 'nothing'];

/** Sections named in the report of a miss. */
const SHOWN = 3;

const figures = (outcomes: readonly Outcome[]): string[] => {
  const { success, rank, nothing } = scores(outcomes);
  return [success, rank, nothing].map((value) => value.toFixed(3));
};

const line = ([name = '', ...cells]: string[]): string =>
  name.padEnd(12) + cells.map((cell) => cell.padStart(11)).join('');

/** The scores of each kind of query and of all; at their side what they were before. */
function table(outcomes: readonly Outcome[], before: readonly Outcome[]): string[] {
  const row = (name: string, is: (outcome: Outcome) => boolean): string[] => {
    const [now, then] = [outcomes.filter(is), before.filter(is)];
    if (now.length === 0) return [];
    const cells = [...figures(now), ...(then.length > 0 ? figures(then) : [])];
    return [line([name, String(now.length), ...cells])];
  };
  return [
    line([...HEAD, ...(before.length > 0 ? HEAD_BEFORE : [])]),
    ...kinds.flatMap((kind) => row(kind, ({ asked }) => asked.kind === kind)),
    ...row('all', () => true),
  ];
}

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
    `✗ ${asked.language}, ${asked.kind}: ${asked.query}`,
    `    expected ${asked.expect.join(' or ')}, which came ${rank > 0 ? `as ${rank}.` : 'not at all'}`,
    `    got      ${listed(got)}`,
  ];
  if (suggested) lines.push(`    “${suggested.query}” got ${listed(suggested.got)}`);
  return lines.join('\n');
}

/**
 * For each language that queries are asked in, scores by kind of query and in all; then every query whose first section
 * was wrong.
 *
 * @param before outcomes of some of the queries without what is to be shown the worth of
 */
export function qualityReport(outcomes: readonly Outcome[], before: readonly Outcome[]): string {
  const isIn =
    (language: string) =>
    ({ asked }: Outcome): boolean =>
      asked.language === language;
  const tables = languageCodes.flatMap((language) => [
    languages[language].name,
    ...table(outcomes.filter(isIn(language)), before.filter(isIn(language))),
    '',
  ]);
  const misses = outcomes.filter((outcome) => !isFound(outcome)).map(miss);
  return [...tables, slipLine(outcomes), '', ...misses].join('\n').trimEnd();
}
