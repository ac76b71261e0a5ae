import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Line, LineKind } from '../../src/import/line.ts';
import type { Imported } from '../../src/import/import-file.ts';
import { wordFile, type Parts } from '../support/word-file.ts';

type Folder = 'saved' | 'first-sight';

const pathIn = (folder: Folder, file = ''): string => join(import.meta.dirname, folder, file);

/** A line that a person sees in a page, a Word file or a text, and what it is. */
export interface SeenLine {
  kind: LineKind;
  text: string;
  /** Whether the label holds the line's first words only. */
  isOpening: boolean;
}

/** A page, a Word file or a text as it came from elsewhere. */
export interface SavedText {
  /** `orchards.html` */
  file: string;
  bytes: Uint8Array;
  lines: SeenLine[];
}

const label = /^(\S+)\s+(.*?)( …)?$/;

const linesIn = (labels: string): SeenLine[] =>
  labels
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, kind = '', text = '', ellipsis] = label.exec(line) ?? [];
      return { kind: kind as LineKind, text, isOpening: ellipsis !== undefined };
    });

/** A picture that no other is like. */
const drawn = (number: number): Promise<Buffer> =>
  sharp({
    create: { width: 400, height: 300, channels: 3, background: { r: number * 20, g: 40, b: 90 } },
  })
    .png()
    .toBuffer();

async function readWord(path: string): Promise<Buffer> {
  const { default: parts } = (await import(path)) as {
    default: Omit<Parts, 'pictures'> & { pictures?: number };
  };
  const pictures = await Promise.all(
    Array.from({ length: parts.pictures ?? 0 }, (_, index) => drawn(index + 1)),
  );
  return wordFile({ ...parts, pictures });
}

async function readSaved(folder: Folder, file: string): Promise<SavedText> {
  const [name = ''] = file.split('.', 1);
  return {
    file: file.replace(/\.ts$/, ''),
    bytes: await (file.endsWith('.docx.ts') ? readWord : readFile)(pathIn(folder, file)),
    lines: linesIn(await readFile(pathIn(folder, `${name}.labels`), 'utf8')),
  };
}

/** Every page, Word file and text of `saved/`, or of `first-sight/`, where they were labelled and measured before a rule was written for them. */
export async function savedTexts(folder: Folder): Promise<SavedText[]> {
  const files = await readdir(pathIn(folder));
  return Promise.all(
    files
      .filter((file) => !file.endsWith('.labels'))
      .sort()
      .map((file) => readSaved(folder, file)),
  );
}

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

type Told = [made: LineKind | undefined, text: string];

/** Every text that an import tells apart, with what it takes it for. */
function toldIn(lines: readonly Line[]): Told[] {
  const credits = lines.filter(({ kind }) => kind === 'credit').map(({ text }) => plain(text));
  return lines.flatMap(({ text, kind, figure }): Told[] => {
    if (!figure) return [[kind, plain(text)]];
    const { caption, credit, image, missing } = figure;
    return [
      ['caption', plain(caption)],
      ['credit', credits.includes(plain(credit)) ? '' : plain(credit)],
      ['figure', caption ? '' : plain((image ?? missing)?.alt)],
    ];
  });
}

/** What an import makes of each line that a person sees: what it does not read is left behind as furniture is. */
export function toldOf(
  { lines }: SavedText,
  imported: Pick<Imported, 'lines'>,
): (SeenLine & { made: LineKind | undefined })[] {
  const made = toldIn(imported.lines).filter(([, text]) => text);
  return lines.map((seen) => {
    const found = made.findIndex(([, text]) =>
      seen.isOpening ? text.startsWith(seen.text) : text === seen.text,
    );
    const [[kind] = ['furniture' as const]] = found < 0 ? [] : made.splice(found, 1);
    return { ...seen, made: found < 0 && seen.kind !== 'furniture' ? undefined : kind };
  });
}
