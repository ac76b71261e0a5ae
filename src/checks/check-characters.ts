import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

/** Scripts whose letters are joined or parted by a sign that nobody sees. */
const joining =
  'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('');

interface Kind {
  form: RegExp;
  severity: Problem['severity'];
  message: (sign: string) => string;
}

const kinds: Kind[] = [
  {
    form: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu,
    severity: 'error',
    message: (sign) =>
      `the control character ${sign}, which no feed can hold. Delete it, or begin a new line in its place`,
  },
  {
    form: /\ufffd/gu,
    severity: 'error',
    message: (sign) =>
      `the sign ${sign}, which stands for what could not be read: the file is not in UTF-8. Save it so, then write the letter again`,
  },
  {
    form: /[\u202d\u202e]/gu,
    severity: 'error',
    message: (sign) =>
      `the sign ${sign} turns the words after it about, so that they read otherwise than they are written. Delete it`,
  },
  {
    form: /[\u202a-\u202c]/gu,
    severity: 'warning',
    message: (sign) =>
      `the sign ${sign} sets the direction of words, which nobody sees. Delete it: words of another script are told by themselves`,
  },
  {
    form: new RegExp(
      `[\\u00ad\\u180e\\u200b\\u2060-\\u2064\\ufeff\\u115f\\u1160\\u3164\\uffa0]|` +
        `(?<![${joining}\\p{M}])\\u200c|` +
        `(?<![${joining}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d|` +
        `(?<![\\u{1f3f4}\\u{e0020}-\\u{e007e}])[\\u{e0000}-\\u{e007f}]`,
      'gu',
    ),
    severity: 'warning',
    message: (sign) =>
      `the sign ${sign}, which nobody sees and which keeps search from finding the word. Delete it`,
  },
];

const nameOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Isolates that are opened on a line and not closed, or the other way round, turn what follows. */
const unbalanced = (line: string): boolean => {
  const opened = line.match(/[\u2066-\u2068]/g)?.length ?? 0;
  return opened !== (line.match(/\u2069/g)?.length ?? 0);
};

function checkIsolates({ file, source }: ReadArticle): Problem[] {
  return source.split('\n').flatMap((line, index): Problem[] => {
    if (!unbalanced(line)) return [];
    const message =
      'a sign that parts words of another direction from the rest (U+2066 to U+2069) stands alone on its line. Write its pair, or delete it';
    return [{ file: file.path, line: index + 1, severity: 'warning', rule: 'characters', message }];
  });
}

/** Signs that nobody sees and that do something, or that could not be read. Each is told once a line. */
export function checkCharacters(article: ReadArticle): Problem[] {
  const { file, source, lineAt } = article;
  const told = new Map<string, Problem>();
  for (const { form, severity, message } of kinds) {
    for (const { 0: sign, index } of source.matchAll(form)) {
      const line = lineAt(index);
      const said = message(nameOf(sign));
      const problem: Problem = {
        file: file.path,
        line,
        severity,
        rule: 'characters',
        message: said,
      };
      told.set(`${line} ${said}`, problem);
    }
  }
  return [...told.values(), ...checkIsolates(article)];
}
