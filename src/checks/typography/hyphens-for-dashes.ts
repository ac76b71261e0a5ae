import type { TypographyRule } from './typography-rule.ts';

/** Between two numbers it may be a minus or a range, and before another it belongs to a command. */
const meansDash = (before: string, after: string): boolean =>
  !(/\d$/.test(before.trimEnd()) && /^\s*\d/.test(after)) && !/^\s*-/.test(after);

/** A hyphen with spaces around it, where a dash is meant. */
export const hyphensForDashes: TypographyRule = {
  name: 'hyphens-for-dashes',
  what: { one: 'a hyphen for a dash', many: 'hyphens for dashes' },
  remedy: () => 'Write –',
  find: (text) =>
    [...text.matchAll(/(?<=\S {1,9})-{1,3}(?=\s{1,9}\S)/g)]
      .map(({ 0: hyphens, index }) => ({
        start: index,
        end: index + hyphens.length,
        instead: '–',
      }))
      .filter(({ start, end }) => meansDash(text.slice(0, start), text.slice(end))),
};
