import { location } from 'vfile-location';
import type { Problem } from '../shared/problem.ts';
import {
  controlSigns,
  directionSigns,
  nameOfSign,
  turningSigns,
  uselessSigns,
} from '../shared/unseen-signs.ts';
import type { EscapedText } from './escaped-texts.ts';

interface Kind {
  form: RegExp;
  severity: Problem['severity'];
  message: (sign: string) => string;
}

const notUtf8: Kind = {
  form: /\ufffd/gu,
  severity: 'error',
  message: (sign) =>
    `the sign ${sign}, which stands for what could not be read: the file is not in UTF-8. Save it so, then write the letter again`,
};

const kinds: Kind[] = [
  {
    form: controlSigns,
    severity: 'error',
    message: (sign) =>
      `the control character ${sign}, which no feed can hold. Delete it, or begin a new line in its place`,
  },
  notUtf8,
  {
    form: turningSigns,
    severity: 'error',
    message: (sign) =>
      `the sign ${sign} turns the words after it about, so that they read otherwise than they are written. Delete it`,
  },
  {
    form: directionSigns,
    severity: 'warning',
    message: (sign) =>
      `the sign ${sign} sets the direction of words, which nobody sees. Delete it: words of another script are told by themselves`,
  },
  {
    form: uselessSigns,
    severity: 'warning',
    message: (sign) =>
      `the sign ${sign}, which nobody sees and which keeps search from finding the word. Delete it`,
  },
];

/** What Markdown makes of a number that stands for a control character. */
const noSign: Kind = {
  form: /\ufffd/gu,
  severity: 'error',
  message: () =>
    'a character is written by a number that no page can hold, such as &#11;. Delete it, or begin a new line in its place',
};

/** Isolates that are opened on a line and not closed, or the other way round, turn what follows. */
const unbalanced = (line: string): boolean => {
  const opened = line.match(/[\u2066-\u2068]/g)?.length ?? 0;
  return opened !== (line.match(/\u2069/g)?.length ?? 0);
};

/** A file as it is written, and its texts that may be written otherwise than they are read. */
export interface WrittenFile {
  /** From the project's root. */
  path: string;
  source: string;
  escaped: EscapedText[];
}

function checkIsolates({ path: file, source }: WrittenFile): Problem[] {
  return source.split('\n').flatMap((line, index): Problem[] => {
    if (!unbalanced(line)) return [];
    const message =
      'a sign that parts words of another direction from the rest (U+2066 to U+2069) stands alone on its line. Write its pair, or delete it';
    return [{ file, line: index + 1, severity: 'warning', rule: 'characters', message }];
  });
}

/** What is told of signs that are written by a number or a name. */
const kindsEscaped = [...kinds.filter((kind) => kind !== notUtf8), noSign];

const problemOf = (file: string, line: number, kind: Kind, sign: string): Problem => ({
  file,
  line,
  severity: kind.severity,
  rule: 'characters',
  message: kind.message(nameOfSign(sign)),
});

/** Signs that nobody sees and that do something, or that could not be read. Each is told once a line. */
export function checkCharacters(written: WrittenFile): Problem[] {
  const { path, source, escaped } = written;
  const places = location(source);
  const seen = kinds.flatMap((kind) =>
    Array.from(source.matchAll(kind.form), ({ 0: sign, index }) =>
      problemOf(path, places.toPoint(index)?.line ?? 1, kind, sign),
    ),
  );
  const unseen = escaped.flatMap(({ line, text }) =>
    kindsEscaped.flatMap((kind) =>
      Array.from(text.matchAll(kind.form), ([sign]) => sign)
        .filter((sign) => !source.includes(sign)) // it is told at its place
        .map((sign) => problemOf(path, line, kind, sign)),
    ),
  );
  const told = new Map(
    [...seen, ...unseen].map((problem) => [`${problem.line} ${problem.message}`, problem]),
  );
  return [...told.values(), ...checkIsolates(written)];
}
