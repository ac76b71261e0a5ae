import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { typesetterFiles } from './typesetter.ts';

const root = process.cwd();
const cacheFolder = join(root, 'node_modules/.cache/longview/cards');

/** Everything besides its words that decides how a card looks. */
async function digestDesign(): Promise<Buffer> {
  const names = (await readdir(join(root, 'src/cards'))).sort();
  const sources = names.map((name) => join(root, 'src/cards', name));
  const hash = createHash('sha256');
  for (const path of [...sources, join(root, 'src/styles/palette.ts'), ...typesetterFiles()]) {
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

/**
 * The PNG of a card, drawn only where neither its words nor its design have been drawn before.
 *
 * @param folder where cards are kept from one build to the next
 */
export async function cardImage(card: Card, folder = cacheFolder): Promise<Buffer> {
  const path = await cachePath(card, folder);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const image = await drawCard(card);
  await keep(path, folder, image);
  return image;
}
