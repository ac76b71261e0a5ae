// Signs that nobody sees. The check tells them, and import leaves them behind.

/** Scripts whose letters are joined or parted by a sign that nobody sees. */
const joining =
  'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('');

/** What no feed can hold: XML 1.0 has no way to write them. */
export const controlSigns = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/** What turns the words after it about. */
export const turningSigns = /[\u202d\u202e]/gu;

/** What sets the direction of words without turning any about. */
export const directionSigns = /[\u202a-\u202c]/gu;

/** What does nothing in its place but keep search from a word: soft hyphens, joiners outside of scripts that join. */
export const uselessSigns = new RegExp(
  `[\\u00ad\\u180e\\u200b\\u2060-\\u2064\\ufeff\\u115f\\u1160\\u3164\\uffa0]|` +
    `(?<![${joining}\\p{M}])\\u200c|` +
    `(?<![${joining}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d|` +
    `(?<![\\u{1f3f4}\\u{e0020}-\\u{e007e}])[\\u{e0000}-\\u{e007f}]`,
  'gu',
);

/** What a sign is called: `U+202E`. */
export const nameOfSign = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
