import type { SiteSize } from './site-size.ts';
import type { MeasuredStep } from './steps.ts';

const head = ['build', 'seconds', 'CPU s', 'peak MiB'];

const row = (of: string, { name, seconds, cpuSeconds, peakMebibytes }: MeasuredStep): string[] => [
  `${of}: ${name}`,
  seconds.toFixed(1),
  cpuSeconds.toFixed(1),
  peakMebibytes.toFixed(0),
];

function aligned(rows: string[][]): string[] {
  const widths = head.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}

const sizes = ({ files, pages, bytes, heaviest }: SiteSize): string =>
  `${pages} pages among ${files} files, ${(bytes / 1e6).toFixed(1)} MB; the heaviest page is ${heaviest.path}, ${heaviest.brotliBytes} B compressed.`;

/** What the builds of an archive took, what they say of themselves, and what came out. */
export function archiveTable(ours: MeasuredStep[], hugo: MeasuredStep[], size: SiteSize): string {
  const rows = [
    head,
    ...ours.map((step) => row('Longview', step)),
    ...hugo.map((step) => row('Hugo + Pagefind', step)),
  ];
  const told = ours.map(
    ({ name, output }) => `${name}: ${output.trim().split('\n').slice(-1)[0] ?? ''}`,
  );
  return [...aligned(rows), '', ...told, '', sizes(size)].join('\n');
}
