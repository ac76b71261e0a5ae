import { labelledTexts } from '../import/labelled-texts.ts';
import { keptSentences } from '../import/sentences.ts';
import { toldLines, type ToldLine } from '../import/told-lines.ts';
import { BUDGETS } from './budgets.ts';
import { held, keeps, type Figure } from './figure.ts';
import { table } from './table.ts';

const opening = (text: string): string => text.trim().slice(0, 60);

const wrongLine = (name: string, { number, kind, made, text }: ToldLine): string =>
  `✗ ${name}.txt:${number} is ${kind}, taken for ${made ?? 'nothing'}: ${opening(text)}`;

/** How well the importer tells the lines of the labelled texts, and what it does to their sentences. */
export async function importQualityFigures(): Promise<Figure[]> {
  const texts = await labelledTexts();
  const told = texts.map((text) => ({ name: text.name, lines: toldLines(text) }));
  const all = told.flatMap(({ lines }) => lines);
  const wrong = told.flatMap(({ name, lines }) =>
    lines.filter(({ kind, made }) => kind !== made).map((line) => wrongLine(name, line)),
  );
  const kept = texts.map(keptSentences);
  const sum = (count: (one: (typeof kept)[number]) => number): number =>
    kept.reduce((total, one) => total + count(one), 0);
  const sentences = sum((one) => one.sentences);
  return [
    {
      ...held('import: lines told right', 1 - wrong.length / all.length, BUDGETS.importLines),
      note: `${all.length} lines of ${texts.length} texts, ${sentences} sentences\n${wrong.join('\n')}\n`,
    },
    held(
      'import: sentences lost or moved',
      sum(({ lost }) => lost.length),
      BUDGETS.importLost,
    ),
    held(
      'import: sentences repeated',
      sum(({ repeated }) => repeated.length),
      BUDGETS.importLost,
    ),
  ];
}

if (import.meta.main) {
  const figures = await importQualityFigures();
  console.log(table(figures));
  process.exitCode = figures.every(keeps) ? 0 : 1;
}
