import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Pair } from 'yaml';
import { articleSchema } from '../../schemas/article.ts';

/** Names that other systems give to what Longview calls otherwise. */
const ours = new Map([
  ['title', 'headline'],
  ['subtitle', 'standfirst'],
  ['description', 'standfirst'],
  ['summary', 'standfirst'],
  ['date', 'published'],
  ['author', 'authors'],
  ['tags', 'topics'],
]);

interface Field {
  safeParse: (value: unknown) => { success: boolean };
}

const schemas = new Map<string, Field>(Object.entries(articleSchema.shape));

/** A day that YAML or another system wrote with a time of its own form. */
const asDay = (value: unknown): unknown =>
  typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}(?=[T\s]\d)/.exec(value)?.[0] ?? value) : value;

const fits = (name: string, value: unknown): boolean =>
  schemas.get(name)?.safeParse(value).success ?? false;

/** The value in the form that the field takes, if it has one. */
function fitting(name: string, value: unknown): unknown {
  const forms = [value, asDay(value), [value].flat()];
  return forms.find((form) => fits(name, form));
}

const inMarks = 'Put it into quotation marks.';

/** Why the front matter cannot be read, with its line. */
function faultOf(document: Document, lines: LineCounter): string | undefined {
  const [error] = document.errors;
  if (error)
    return `Line ${lines.linePos(error.pos[0]).line + 1}: ${error.message.split(' at line', 1)[0] ?? ''}. ${inMarks}`;
  const broken: string[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const { line } = lines.linePos(alias.range?.[0] ?? 0);
      broken.push(`Line ${line + 1}: a text begins with “*”. ${inMarks}`);
    },
  });
  return broken[0] ?? (isMap(document.contents) ? undefined : 'It is no list of fields.');
}

/** What YAML takes for a sign of its own, and leaves out of a value without a word. */
function cutIn({ key, value }: Pair): string[] {
  if (!isScalar(key) || !isScalar(value)) return [];
  const sign = value.anchor ? '&' : value.tag?.startsWith('!') ? '!' : undefined;
  const name = String(key.value);
  if (sign)
    return [`“${name}” of the front matter begins with “${sign}”, which is lost. ${inMarks}`];
  return value.comment
    ? [`“${name}” of the front matter ends before “#${value.comment}”. ${inMarks}`]
    : [];
}

const field = /^([\w-]+:[ \t]+)([^\s"'[{|>#][^\n]*)$/gm;

/** Values of a line that YAML reads otherwise than as a text. */
const needsMarks = /^[*&!@`%?-]|:(?:\s|$)/;

/** A front matter whose texts stand in quotation marks where they have to. */
const inQuotationMarks = (yaml: string): string =>
  yaml.replace(field, (whole, name: string, text: string) =>
    needsMarks.test(text) ? name + JSON.stringify(text.trim()) : whole,
  );

interface ReadYaml {
  document: Document;
  notes: string[];
}

/** Reads a front matter, if need be as it was meant. */
function readDocument(yaml: string): ReadYaml {
  const read = (text: string): { document: Document; fault: string | undefined } => {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    return { document, fault: faultOf(document, lines) };
  };
  const { document, fault } = read(yaml);
  if (fault === undefined) return { document, notes: [] };
  const mended = read(inQuotationMarks(yaml));
  if (mended.fault !== undefined) {
    const note = `The front matter could not be read and was left out. ${fault}`;
    return { document, notes: yaml ? [note] : [] };
  }
  return { document: mended.document, notes: [`${fault} It was read as a text.`] };
}

/** A text without references to characters, which a page would have shown as these. */
const withoutReferences = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/&(?:#\w{1,8}|\w{2,31});/g, (reference) =>
        toString(fromHtml(reference, { fragment: true })),
      )
    : value;

/** Fields of a front matter that fit an article, whatever they are called, and a sentence on each that does not. */
export function readFields(yaml: string): { fields: Record<string, unknown>; notes: string[] } {
  const { document, notes } = readDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return { fields: {}, notes };
  const fields: Record<string, unknown> = {};
  notes.push(...document.contents.items.flatMap(cutIn));
  for (const [written, value] of Object.entries(document.toJS() as Record<string, unknown>)) {
    const name = schemas.has(written) ? written : (ours.get(written.toLowerCase()) ?? written);
    const form = fitting(name, withoutReferences(value));
    if (form === undefined)
      notes.push(`“${written}” of the front matter does not fit and was left out.`);
    else fields[name] ??= form;
  }
  return { fields, notes };
}
