import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LineKind } from '../../src/import/line.ts';

const FOLDER = join(import.meta.dirname, 'texts');

/** A line of a text and what a person says it is. */
export interface LabelledLine {
  kind: LineKind;
  text: string;
  /** Its place in the text, counted from 1. */
  number: number;
}

/** A text as it was copied from elsewhere, labelled line by line. */
export interface LabelledText {
  name: string;
  source: string;
  /** The lines that are not empty. */
  lines: LabelledLine[];
}

/** `heading     A quarrel without figures`, or the first words and an ellipsis. */
const label = /^(\S+)\s+(.*?)(?: …)?$/;

const opening = (text: string): string => text.trim().split(/\s+/).join(' ');

async function readText(name: string): Promise<LabelledText> {
  const source = await readFile(join(FOLDER, `${name}.txt`), 'utf8');
  const labels = (await readFile(join(FOLDER, `${name}.labels`), 'utf8')).trimEnd().split('\n');
  const filled = source
    .split('\n')
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ text }) => text.trim());
  const lines = filled.map(({ text, number }, index) => {
    const [, kind = '', words = ''] = label.exec(labels[index] ?? '') ?? [];
    if (!kind || !opening(text).startsWith(words))
      throw new Error(`${name}.labels:${index + 1} does not label line ${number}: ${text}`);
    return { kind: kind as LineKind, text, number };
  });
  if (lines.length !== labels.length) throw new Error(`${name}.labels has labels for no line`);
  return { name, source, lines };
}

/** Every labelled text of `texts/`. */
export async function labelledTexts(): Promise<LabelledText[]> {
  const files = await readdir(FOLDER);
  const names = files.filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4));
  return Promise.all(names.sort().map(readText));
}
