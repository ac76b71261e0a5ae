import { tokenAt } from './token-at.ts';
import type { TypographyRule } from './typography-rule.ts';

/** Names of files, addresses and the like, in which no mark ends a sentence. */
const isName = /[/\\@_=&#]|\.\w{2,4}\.|^www\./;

/**
 * A word of two letters or more, which rules out initials and “e.g.”, then a mark and the beginning of another. After
 * a full stop that must be a capital, where there are any: “Node.js” and “example.org” go on in small letters.
 */
const places = [
  /(?<=\p{Ll}{2}[”’»"')\]]?)\.(?=[“‘«([]?\p{Lu}\p{Ll})/gu,
  /(?<=\p{Ll}{2}\.)[”»"](?=\p{Lu}\p{Ll})/gu,
  /(?<=\p{Script=Arabic}{2}[»"”)]?)\.(?=[«“(]?\p{Script=Arabic}{2})/gu,
  /(?<=\p{L}{2}[”’»"')\]]?)[,;!?،؛؟](?=[“‘«([]?\p{L}{2})/gu,
];

/** A mark with the next word written onto it. Numbers, initials, addresses and names of files are left alone. */
export const missingSpaces: TypographyRule = {
  name: 'missing-spaces',
  what: { one: 'a missing space', many: 'missing spaces' },
  remedy: () => 'Write one after the mark',
  find: (text) =>
    places
      .flatMap((place) => [...text.matchAll(place)])
      .map(({ 0: mark, index }) => index + mark.length)
      .filter((at) => !isName.test(tokenAt(text, at)))
      .map((at) => ({ start: at, end: at, instead: ' ' })),
};
