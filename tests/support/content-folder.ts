import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { writeLedgers } from '../../src/checks/write-ledgers.ts';
import { formatProblem } from '../../src/shared/problem.ts';

/** The one article of the library; its text ends on line 30, so that added text begins on line 32. */
export const ARTICLE = 'content/articles/x/en.md';

const article = `---
headline: A harbour and a promise
standfirst: What a lease on the coast is worth.
kind: analysis
authors: [ana]
dateline: Latakia
published: 2025-10-16
updated: 2025-10-20
topics: [syria]
lead:
  image: ./harbour.png
  alt: A harbour seen from the sea
  caption: The harbour in October.
  credit: Survey department
---
A lease is a promise about the future, and promises about the future are cheap.[^1]

## The pier {#the-pier}

It was built by people who expected to stay.

:::figure{credit="Survey department"}
![A map of the breakwater](./breakwater.svg)

The breakwater in *two* parts.
:::

[^1]: The register of leases.

The end of the lease is far away.
`;

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4" width="800" height="400"><path d="M0 0h8v4z"/></svg>';

const photograph = sharp({
  create: { width: 1680, height: 840, channels: 3, background: '#8a1c1c' },
})
  .png()
  .toBuffer();

/** Writes a small valid library into a project's folder: one author, one topic, one article with its images. */
export async function writeLibrary(root: string): Promise<void> {
  const files: Record<string, string | Buffer> = {
    'content/authors/ana.yaml': 'name:\n  en: Ana Marković\n',
    'content/topics/syria.yaml': 'name:\n  en: Syria\n',
    'content/articles/x/breakwater.svg': svg,
    'content/articles/x/harbour.png': await photograph,
    [ARTICLE]: article,
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/** A library on disk that a test may change. */
export class ContentFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  read(path = ARTICLE): Promise<string> {
    return readFile(join(this.root, path), 'utf8');
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), text);
  }

  /** Copies the article with its images to another folder, and changes its text. */
  async copy(slug: string, change: (text: string) => string): Promise<void> {
    const folder = join(this.root, `content/articles/${slug}`);
    await cp(join(this.root, 'content/articles/x'), folder, { recursive: true });
    await this.write(`content/articles/${slug}/en.md`, change(await this.read()));
  }

  remove(path: string): Promise<void> {
    return rm(join(this.root, path), { recursive: true });
  }

  /**
   * Replaces words of the article.
   * @throws when they do not stand in it, so that a test never changes nothing
   */
  async replace(words: string, by: string): Promise<void> {
    const text = await this.read();
    if (!text.includes(words)) throw new Error(`The article does not say “${words}”`);
    await this.write(
      ARTICLE,
      text.replace(words, () => by),
    );
  }

  /** Adds text below the article, from line 32. */
  async add(text: string): Promise<void> {
    await this.write(ARTICLE, `${await this.read()}\n${text}\n`);
  }

  /** What an editor is told, line by line. */
  async everyProblem(): Promise<string[]> {
    return (await checkContent(this.root)).problems.map(formatProblem);
  }

  /** The same without what a ledger has yet to be told, which every change of an article brings with it. */
  async problems(): Promise<string[]> {
    const told = await this.everyProblem();
    return told.filter((line) => !line.endsWith('. Run “npm run anchors”'));
  }

  /** Brings the ledgers up to date, as `npm run anchors` does; returns what it says. */
  async writeLedgers(day: string): Promise<string[]> {
    return writeLedgers(this.root, await checkContent(this.root), day);
  }
}

/** A valid library in a folder of its own, gone after the test. */
export async function contentFolder(): Promise<ContentFolder> {
  const root = await mkdtemp(join(tmpdir(), 'longview-content-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeLibrary(root);
  return new ContentFolder(root);
}
