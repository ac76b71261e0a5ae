import { isScalar, LineCounter, parseDocument, type Document, type Scalar } from 'yaml';
import type { z } from 'zod';
import { defaultLanguage } from '../i18n/languages.ts';
import type { Problem } from '../shared/problem.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Where a piece of YAML stands in its file. */
export interface YamlPlace {
  file: string;
  /** The line of the file on which the YAML begins, counted from 1. */
  firstLine: number;
}

type Path = readonly PropertyKey[];

interface Written {
  /** The data as it is written, whatever it is; empty when it is no YAML. */
  written: unknown;
  /** The line of a field in the file. */
  lineOf: (path: Path) => number;
  /** A field of text as it stands in the YAML; nothing where there is none. */
  scalarAt: (path: Path) => WrittenScalar | undefined;
}

/** A text as YAML writes it: within quotation marks, folded or plain. */
export interface WrittenScalar {
  style: Scalar.Type;
  /** Where it stands in the YAML, marks and all; `end` is not part of it. */
  start: number;
  end: number;
}

/** Checked data, with the line of each of its fields in the file, or the problems that were found. */
export type Read<T> = Written &
  (
    | { data: T; problems: [] }
    | {
        data?: undefined;
        problems: Problem[];
        /** The fields in which nothing is wrong, as written: what can still be checked. */
        sound: Record<string, unknown>;
      }
  );

/** The line of the value at a path or, where there is none, of the nearest key above it. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const start = (node as { range?: [number] } | undefined)?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function scalarAt(document: Document, path: Path): WrittenScalar | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range || !node.type) {
    return undefined;
  }
  return { style: node.type, start: node.range[0], end: node.range[1] };
}

/**
 * What to do about a value of the wrong kind; nothing where the schema says it in its own words.
 *
 * @param asWritten the value as it stands in the file, if it stands on one line
 */
function remedyOfType(
  { input, ...issue }: z.core.$ZodIssue,
  asWritten: string | undefined,
): string | undefined {
  if (issue.message.startsWith('Too small') && input === '') return 'is empty. Write its text';
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return undefined;
  if (input === null) return 'is empty. Write something behind the colon, or remove the line';
  const written = asWritten ?? '…';
  const forms: Record<string, string> = {
    array: `must be a list. Write it in brackets: [${written}]`,
    boolean: 'must be true or false. Write one of the two, without quotation marks',
    string: `must be a text. Put it in quotation marks: "${written}"`,
    record: `must be written with its language. Write { ${defaultLanguage}: ${written} }`,
    object: 'must have fields of its own. Write them below it, each on a line of its own',
  };
  return forms[issue.expected];
}

function describe(issue: z.core.$ZodIssue, file: string, asWritten: string | undefined): string {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    return `${field ? `${field}: ` : ''}unknown field ${keys}. Remove it, or correct its spelling`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return `“${field}” is missing. Add it${file.endsWith('.md') ? ' to the front matter' : ''}`;
  }
  if (issue.code === 'invalid_value') {
    return `“${field}” must be one of ${issue.values.join(', ')}. Correct it`;
  }
  const remedy =
    remedyOfType(issue, asWritten) ?? issue.message.replace(/^Invalid (input|option): /, '');
  return `${field ? `“${field}”` : 'the file'} ${remedy}`;
}

/** A scalar as it stands in the YAML, without quotation marks. */
function writtenAt(document: Document, path: Path): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && !node.source?.includes('\n') ? node.source : undefined;
}

/** What is wrong with each field first: of a value of the wrong kind, what else is wrong with it does not matter. */
const firstOfField = (issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] =>
  issues.filter(
    ({ path }, index) =>
      issues.findIndex((other) => other.path.join('.') === path.join('.')) === index,
  );

/** The path to what an issue is about; an unknown field is its own place. */
const placeOf = (issue: z.core.$ZodIssue): Path =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

function soundFields(given: unknown, issues: z.core.$ZodIssue[]): Record<string, unknown> {
  const faulty = issues.map(({ path }) => path[0]);
  return Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => !faulty.includes(name)));
}

/**
 * Reads YAML and checks it against a schema. Every fault becomes a problem with its line and its remedy.
 *
 * @param source the YAML alone
 */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  place: YamlPlace,
): Read<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const inFile = (line: number): number => place.firstLine + line - 1;
  const problem = (line: number, message: string): Problem => ({
    file: place.file,
    line: inFile(line),
    severity: 'error',
    message,
  });
  const places = {
    lineOf: (path: Path): number => inFile(lineOf(document, lines, path)),
    scalarAt: (path: Path) => scalarAt(document, path),
  };

  const faults = yamlFaults(document, source);
  if (faults.length > 0) {
    const problems = faults.map(({ at, message }) => problem(lines.linePos(at).line, message));
    const lineOf = (): number => place.firstLine; // what cannot be read has no fields
    return { lineOf, scalarAt: () => undefined, written: {}, problems, sound: {} };
  }
  const written: unknown = document.toJS() ?? {};
  const result = schema.safeParse(written, { reportInput: true });
  if (result.success) return { ...places, written, data: result.data, problems: [] };
  const issues = firstOfField(result.error.issues);
  return {
    ...places,
    written,
    problems: issues.map((issue) =>
      problem(
        lineOf(document, lines, placeOf(issue)),
        describe(issue, place.file, writtenAt(document, issue.path)),
      ),
    ),
    sound: soundFields(written, issues),
  };
}
