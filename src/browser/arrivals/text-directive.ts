import { decoded } from '../../shared/decoded.ts';

/** A messenger may have encoded the signs that make a directive, or all of it once more. */
const readable = (hash: string): string =>
  hash.includes('%25')
    ? (decoded(hash) ?? hash)
    : hash.replace(/%(?:3A|7E|3D)/gi, (sign) => decodeURIComponent(sign));

/** The text directive of a fragment, `:~:text=…`; empty where it has none. */
export const directiveIn = (hash: string): string => /:~:.*/.exec(readable(hash))?.[0] ?? '';

/**
 * The text directive that the page was opened with. It is hidden from `location`: only browsers that tell it among their
 * performance entries, as Chromium does, let it be known.
 */
export const toldDirective = (): string =>
  directiveIn((performance.getEntriesByType('navigation')[0]?.name ?? '').replace(/^[^#]*/, ''));
