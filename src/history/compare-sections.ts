import type { WrittenSection } from '../compile/written-sections.ts';
import { compareParts, textOf, type PartChange } from './compare-parts.ts';

/** A section in which something changed. */
export interface SectionChange {
  id: string;
  /** Empty for the opening and the notes, which have no heading of their own. */
  heading: string;
  change: 'added' | 'removed' | 'changed';
  /** Its heading is the first. */
  parts: PartChange[];
}

/** What became of an article's sections from one form to the next. */
export interface Comparison {
  changed: SectionChange[];
  stayed: Pick<SectionChange, 'id' | 'heading'>[];
}

const headingOf = ({ parts: [first] }: WrittenSection): string =>
  first?.kind === 'heading' ? textOf(first) : '';

/** The section that another was before: by its id, one that it took over, or its heading. */
const earlier = (before: WrittenSection[], section: WrittenSection): WrittenSection | undefined =>
  before.find(({ id }) => id === section.id || section.aliases.includes(id)) ??
  before.find((one) => headingOf(one) !== '' && headingOf(one) === headingOf(section));

const hasChanged = (parts: PartChange[]): boolean => parts.some(({ stayed }) => !stayed);

/** Compares two forms of an article, section by section, in the order of the newer; those that are gone come last. */
export function compareSections(
  before: WrittenSection[],
  after: WrittenSection[],
  locale: string,
): Comparison {
  const gone = new Set(before);
  const comparison: Comparison = { changed: [], stayed: [] };
  for (const section of after) {
    const old = earlier([...gone], section);
    if (old) gone.delete(old);
    const parts = compareParts(old?.parts ?? [], section.parts, locale);
    const its = { id: section.id, heading: headingOf(section) };
    if (parts.length === 0) continue;
    if (!hasChanged(parts)) comparison.stayed.push(its);
    else comparison.changed.push({ ...its, change: old ? 'changed' : 'added', parts });
  }
  for (const section of gone) {
    const parts = compareParts(section.parts, [], locale);
    if (!hasChanged(parts)) continue;
    const its = { id: section.id, heading: headingOf(section) };
    comparison.changed.push({ ...its, change: 'removed', parts });
  }
  return comparison;
}

/** Whether two forms say the same words in the same order, whatever their sections are called. */
export function saysTheSame(before: WrittenSection[], after: WrittenSection[]): boolean {
  const [one, other] = [before, after].map((sections) =>
    sections.flatMap(({ parts }) => parts.map((part) => `${part.kind} ${textOf(part)}`)),
  );
  return one?.join('\n') === other?.join('\n');
}
