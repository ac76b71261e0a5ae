import { isAlias, isCollection, isScalar, visit, type Document } from 'yaml';

/** Something that YAML reads otherwise than it was meant, or cannot read. */
export interface YamlFault {
  /** Where it stands in the YAML. */
  at: number;
  message: string;
}

type YamlError = Document['errors'][number];

const quoted = 'Put the whole text in quotation marks';

const notAsItStands = (sign: string): string =>
  `a text that begins with ${sign} is not read as it stands. ${quoted}`;

/** Signs with which YAML begins something else than a text, where one stands behind a name. */
const beginsOtherwise = /^[ \t-]*[\w-]+:[ \t]+([-?*&!|>%])/;

const noColon = 'a line has no colon and space behind a name. Write it as “name: text”';

const noPlace =
  'a line does not begin where it should. Begin it under the one that it belongs with, and close every bracket';

const aside = 'within single quotation marks write an apostrophe twice, within double ones \\"';

/**
 * What is wrong and what to do about it, by the reader's names for faults and the beginnings of its messages. The first
 * that fits is told.
 */
const faults: [code: YamlError['code'], begins: string, message: string][] = [
  ['BAD_DQ_ESCAPE', '', 'a backslash stands between double quotation marks. Write it twice: \\\\'],
  ['BAD_INDENT', 'Flow', 'a bracket is opened and not closed. Close it on its line'],
  ['BAD_INDENT', '', noPlace],
  ['BLOCK_AS_IMPLICIT_KEY', 'A block sequence', noPlace],
  [
    'MISSING_CHAR',
    'Missing closing',
    'a quotation mark is opened and not closed. Close it at the end of the text',
  ],
  ['MISSING_CHAR', 'Implicit map keys', noColon],
  ['MISSING_CHAR', 'Flow', 'a bracket is opened and not closed. Close it on its line'],
  [
    'MISSING_CHAR',
    'Missing , ',
    'two items of a list in brackets have no comma between them. Write one, or put a text with a comma, a colon or a quotation mark into quotation marks',
  ],
  ['MULTILINE_IMPLICIT_KEY', '', noColon],
  ['MULTIPLE_DOCS', '', 'a line --- begins a second list of fields. Take it out'],
  ['TAB_AS_INDENT', '', 'a line begins with a tab, which YAML does not read. Begin it with spaces'],
  [
    'UNEXPECTED_TOKEN',
    'Unexpected flow',
    'a bracket is closed that was not opened. Take it out, or put the whole text in quotation marks',
  ],
  [
    'UNEXPECTED_TOKEN',
    'Unexpected scalar at',
    `words stand behind a text that has ended, as at a quotation mark. ${quoted}; ${aside}`,
  ],
];

const nameAt = (source: string, at: number): string =>
  /^[^:\n]*/.exec(source.slice(at))?.[0].replaceAll('"', '') ?? '';

const lineAt = (source: string, at: number): string =>
  source.slice(source.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';

/** Where the text or list begins that a fault is found at the end of: its quotation mark or bracket is not closed. */
function beginningOf(document: Document, at: number): number {
  let begins = at;
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [at, at];
      const isOpened = isScalar(node)
        ? node.type?.startsWith('QUOTE')
        : isCollection(node) && node.flow;
      if (isOpened && start < at && end >= at) begins = start;
    },
  });
  return begins;
}

/** Whether a text holds what YAML takes for the end of a name, on the line where the text begins. */
const hasColon = (line: string): boolean => /:[ \t].*:(?:[ \t]|$)/.test(line);

function faultOfNesting(line: string): string {
  if (hasColon(line)) {
    return `a text with a colon and a space in it is read as a name and a text. ${quoted}`;
  }
  return 'the line below this text begins further in, as if it were part of it. Begin it under the name that it belongs with';
}

function messageOf({ code, message }: YamlError, source: string, at: number): string {
  const line = lineAt(source, at);
  const [, sign] = beginsOtherwise.exec(line) ?? [];
  if (sign) return notAsItStands(sign);
  if (code === 'BAD_SCALAR_START') return notAsItStands(source[at] ?? '');
  if (code === 'DUPLICATE_KEY') {
    return `the field “${nameAt(source, at)}” is written twice. Keep one of the two`;
  }
  if (message.startsWith('Nested mappings')) return faultOfNesting(line);
  const [, , told] =
    faults.find(([name, begins]) => name === code && message.startsWith(begins)) ?? [];
  return told ?? `this is no YAML. A text with signs such as : and # in it needs quotation marks`;
}

function describe(error: YamlError, document: Document, source: string): YamlFault {
  const { code, message, pos } = error;
  const isLeftOpen = code === 'MISSING_CHAR' || message.startsWith('Flow');
  const at = isLeftOpen ? beginningOf(document, pos[0]) : pos[0];
  return { at, message: messageOf(error, source, at) };
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

/** So many tell what is wrong; thousands of brackets that are not closed are as many errors, each slow to describe. */
const mostTold = 100;

/** Where lines begin with tabs, nothing else is known of how far in lines begin. */
function errorsOf({ errors }: Document): YamlError[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  return (tabs.length > 0 ? tabs : errors).slice(0, mostTold);
}

/**
 * What is wrong with a document as YAML, with the remedy.
 *
 * @param source the YAML alone
 */
export const yamlFaults = (document: Document, source: string): YamlFault[] =>
  document.errors.length > 0
    ? firstOfLine(
        errorsOf(document).map((error) => describe(error, document, source)),
        source,
      )
    : silentFaults(document, source);
