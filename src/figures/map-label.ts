import { element, escapeText } from './svg.ts';
import type { FigureLanguage, Words } from './lettering.ts';

type Side = 'left' | 'right' | 'above' | 'below';

/** How words stand beside a point of a map. */
export interface LabelPlan {
  side: Side;
  /** Lines up or down from the middle of the point. */
  lift?: number;
  /** Follows the name in a quieter voice: on its line, or under it. */
  note?: Words;
  stacked?: boolean;
  /** In the accent colour. */
  loud?: boolean;
  /** Left out where the picture is small. */
  minor?: boolean;
}

const gap = 14;

// Maps are not mirrored, so the anchor, which follows the direction of writing, has to be turned.
function anchorFor(side: Side, language: FigureLanguage): string {
  if (side === 'above' || side === 'below') return 'middle';
  return (side === 'right') === (language === 'en') ? 'start' : 'end';
}

const drop: Readonly<Record<Side, number>> = { left: 0.35, right: 0.35, above: -0.6, below: 1.25 };
const shift: Readonly<Record<Side, number>> = { left: -gap, right: gap, above: 0, below: 0 };

/** A place's name, and its note, beside a point given in user units. */
export function mapLabel(
  name: Words,
  [px, y]: [number, number],
  { side, lift = 0, note, stacked = false, loud = false, minor = false }: LabelPlan,
  language: FigureLanguage,
): string {
  const x = px + shift[side];
  const turn = stacked ? { x, dy: '1.2em' } : {};
  const first = drop[side] + lift - (stacked && side === 'above' ? 1.2 : 0);
  const nameSpan = element(
    'tspan',
    { x, dy: `${first.toFixed(2)}em`, class: loud ? 'strong loud' : 'strong' },
    escapeText(name[language]),
  );
  const noteSpan = note
    ? element('tspan', { ...turn, class: 'quiet' }, escapeText(note[language]))
    : '';
  return element(
    'text',
    { y, 'text-anchor': anchorFor(side, language), class: minor ? 'halo minor' : 'halo' },
    // Two no-break spaces keep the note off the name in either direction of writing.
    noteSpan && !stacked ? `${nameSpan}\u00a0\u00a0${noteSpan}` : nameSpan + noteSpan,
  );
}
