import { isAlias, isScalar, visit, type Document, type YAMLParseError } from 'yaml';

/** Something that YAML reads otherwise than it was meant, or cannot read. */
export interface YamlFault {
  /** Where it stands in the YAML. */
  at: number;
  message: string;
}

const quoted = 'Put the whole text in quotation marks';

const notAsItStands = (sign: string): string =>
  `a text that begins with ${sign} is not read as it stands. ${quoted}`;

/** Signs with which YAML begins something else than a text, where one stands behind a name. */
const beginsOtherwise = /^[ \t-]*[\w-]+:[ \t]+([-?*&!|>%])/;

/** What to do about the faults that editors make, by the reader's names for them. */
const remedies: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_DQ_ESCAPE: `A backslash between double quotation marks is written twice. Write \\\\`,
  BAD_INDENT: 'Begin the line under the one that it belongs with, and close every bracket',
  BAD_SCALAR_START: quoted,
  MISSING_CHAR: 'Write a colon behind each name, and close each quotation mark and bracket',
  TAB_AS_INDENT: 'Begin the line with spaces',
  UNEXPECTED_TOKEN:
    'Put the whole text in quotation marks; within single ones write an apostrophe twice',
};

const nameAt = (source: string, at: number): string =>
  /^[^:\n]*/.exec(source.slice(at))?.[0].replaceAll('"', '') ?? '';

const lineAt = (source: string, at: number): string =>
  source.slice(source.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';

/** Where the text begins that a fault is found at the end of, such as one whose quotation mark is not closed. */
function beginningOf(document: Document, at: number): number {
  let begins = at;
  visit(document, {
    Scalar(_, { type, range }) {
      const [start, end] = range ?? [at, at];
      if (type?.startsWith('QUOTE') && start < at && end >= at) begins = start;
    },
  });
  return begins;
}

function describe(
  error: Document['errors'][number],
  document: Document,
  source: string,
): YamlFault {
  const { code, message, pos } = error;
  const at = code === 'MISSING_CHAR' ? beginningOf(document, pos[0]) : pos[0];
  const [, sign] = beginsOtherwise.exec(lineAt(source, at)) ?? [];
  if (sign) return { at, message: notAsItStands(sign) };
  if (code === 'MULTIPLE_DOCS')
    return { at, message: 'a line --- begins a second list of fields. Take it out' };
  const remedy =
    code === 'DUPLICATE_KEY'
      ? `“${nameAt(source, at)}” is written twice: keep one of the two`
      : (remedies[code] ?? 'A text with a colon needs quotation marks');
  return { at, message: `${message}. ${remedy}` };
}

const nameOfNothing =
  'an asterisk begins the name of something that is not there. A text that begins with one needs quotation marks';

const faultOfSign = (sign: string, at: number): YamlFault => ({
  at,
  message: notAsItStands(sign),
});

/** What stands behind a text on its line, where that is cut off as a comment. */
function cutOff(source: string, end: number): string | undefined {
  const [, comment] = /^[ \t]+(#[^\n]*)/.exec(source.slice(end, source.indexOf('\n', end))) ?? [];
  return comment;
}

/** Whether a comment was none: it clings to its sign, or the text before it is more than a name, a day or a number. */
const wasText = (comment: string, text: unknown): boolean =>
  /^#\S/.test(comment) || (typeof text === 'string' && !/^[\p{Ll}\d.:+-]*$/u.test(text));

/** What is lost in silence: aliases, anchors, tags, and texts that are cut at #. */
function silentFaults(document: Document, source: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node)) faults.push({ at: start, message: nameOfNothing });
      else if (node.anchor) faults.push(faultOfSign('&', start));
      else if (node.tag) faults.push(faultOfSign('!', start));
      else if (isScalar(node) && node.value === null && source[start] === '#')
        faults.push(faultOfSign('#', start));
      const comment = isScalar(node) && node.type === 'PLAIN' ? cutOff(source, end) : undefined;
      if (isScalar(node) && comment && wasText(comment, node.value)) {
        const message = `the text ends before “${comment}”, since YAML takes a # after a space for a comment. ${quoted}, or write the comment on a line of its own`;
        faults.push({ at: start, message });
      }
    },
  });
  return faults;
}

/** The first fault of each line, of which the others follow. */
const firstOfLine = (faults: YamlFault[], source: string): YamlFault[] =>
  [
    ...new Map(
      faults.toReversed().map((fault) => [source.lastIndexOf('\n', fault.at - 1), fault]),
    ).values(),
  ].reverse();

/**
 * What is wrong with a document as YAML, with the remedy.
 *
 * @param source the YAML alone
 */
export const yamlFaults = (document: Document, source: string): YamlFault[] =>
  document.errors.length > 0
    ? firstOfLine(
        document.errors.map((error) => describe(error, document, source)),
        source,
      )
    : silentFaults(document, source);
