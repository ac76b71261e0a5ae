import { keeps, type Figure } from './figure.ts';

const HEAD = ['figure', 'measured', 'budget', 'ok'];

function amount(value: number | undefined, unit: string): string {
  if (value === undefined) return '–';
  const digits = value.toLocaleString('en', { maximumFractionDigits: unit === '' ? 4 : 1 });
  return unit === '' ? digits : `${digits} ${unit}`;
}

function row(figure: Figure): string[] {
  const { name, value, unit, budget } = figure;
  const limit = budget ? `${budget.least ? '≥' : '≤'} ${amount(budget.limit, unit)}` : '–';
  return [name, amount(value, unit), limit, budget ? (keeps(figure) ? '✓' : '✗') : '–'];
}

function notes(figures: readonly Figure[]): string[] {
  return figures.filter(({ note }) => note).map(({ name, note = '' }) => `${name}: ${note}`);
}

/** All figures as one table in plain text, and the notes of those that have something to say. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(row)];
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [head = '', ...body] = rows.map(line);
  return [head, rule, ...body, '', ...notes(figures)].join('\n').trimEnd();
}
