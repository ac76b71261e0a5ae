import type { CitedAuthor } from './cited-work.ts';

/** A name in two parts, to be turned round: `Marković, Ana`. */
interface Parts {
  family: string;
  given: string;
}

/**
 * The parts of a person's name in Latin script; the family name takes its particles with it, `van der Meer`. Names in
 * Arabic and other scripts stand as they are given, and so do those of organisations.
 */
function partsOf({ name, isPerson }: CitedAuthor): Parts | undefined {
  if (!isPerson || !/^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name)) return undefined;
  const [, given, family] = /^(.+?)\s+((?:\p{Ll}[\p{L}’']*\s+)*\S+)$/u.exec(name) ?? [];
  return given !== undefined && family !== undefined ? { given, family } : undefined;
}

/** `Jean-Paul` as `J.-P.` */
const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((name) => name.replace(/(\p{L})[^-\s]*/gu, '$1.'))
    .join(' ');

/** Family name first: `Marković, Ana`. */
export function inverted(author: CitedAuthor): string {
  const parts = partsOf(author);
  return parts ? `${parts.family}, ${parts.given}` : author.name;
}

/** Family name first, and initials: `Marković, A.` */
export function withInitials(author: CitedAuthor): string {
  const parts = partsOf(author);
  return parts ? `${parts.family}, ${initials(parts.given)}` : author.name;
}

/** Whether a name stands as it was given wherever it stands. */
export const standsAsGiven = (author: CitedAuthor): boolean => partsOf(author) === undefined;
