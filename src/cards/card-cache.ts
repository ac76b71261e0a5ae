import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { drawInThread, drawnTogether } from './drawing-threads.ts';
import { typesetterFiles } from './typesetter.ts';

const root = process.cwd();
const cacheFolder = join(root, 'node_modules/.cache/longview/cards');

/** Everything besides its words that decides how a card looks. */
async function digestDesign(): Promise<Buffer> {
  const names = (await readdir(join(root, 'src/cards'))).sort();
  const sources = names.map((name) => join(root, 'src/cards', name));
  const hash = createHash('sha256');
  for (const path of [...sources, join(root, 'src/figures/palette.ts'), ...typesetterFiles()]) {
    hash.update(await readFile(path));
  }
  return hash.digest();
}

let design: Promise<Buffer> | undefined;

async function cachePath(card: Card, folder: string): Promise<string> {
  design ??= digestDesign();
  const key = createHash('sha256').update(await design);
  return join(folder, `${key.update(JSON.stringify(card)).digest('hex').slice(0, 32)}.png`);
}

/** Written aside and renamed, so that an interrupted build leaves no half of a card behind. */
async function keep(path: string, folder: string, image: Buffer): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(aside, image);
  await rename(aside, path);
}

const drawing = new Map<string, Promise<Buffer>>();

async function draw(card: Card, path: string, folder: string): Promise<Buffer> {
  try {
    const image = await drawInThread(card);
    await keep(path, folder, image);
    return image;
  } finally {
    drawing.delete(path);
  }
}

/**
 * The PNG of a card, drawn only where neither its words nor its design have been drawn before.
 *
 * @param folder where cards are kept from one build to the next
 */
export async function cardImage(card: Card, folder = cacheFolder): Promise<Buffer> {
  const path = await cachePath(card, folder);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const image = drawing.get(path) ?? draw(card, path, folder);
  drawing.set(path, image);
  return image;
}

/** Draws cards before they are asked for, on every processor. A fault is told to whoever asks for its card. */
export function drawAhead(cards: Card[], folder = cacheFolder): void {
  const left = cards.values();
  const drawNext = async (): Promise<void> => {
    for (const card of left) {
      const path = await cachePath(card, folder);
      const isKept = await stat(path).catch(() => undefined);
      if (!isKept) await cardImage(card, folder).catch(() => undefined);
    }
  };
  for (let n = 0; n < drawnTogether; n += 1) void drawNext();
}
