import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importFile, type Imported, type ImportOptions } from '../../src/import/import-file.ts';
import { summaryOf } from '../../src/import/summary.ts';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';

/** What came of an import, as an editor finds it. */
export interface Outcome {
  imported: Imported;
  /** The article's file. */
  article: string;
  /** Its text, without the front matter. */
  text: string;
  /** Names of the files in its folder. */
  files: string[];
  /** What the terminal says. */
  summary: string;
  /** Errors that the check finds in the article. */
  errors: string[];
  /** What it lists as doubtful. */
  doubts: string[];
}

/** A library that texts are imported into, and a folder beside it from which they come. */
export class ImportFolder {
  readonly content: ContentFolder;
  readonly inbox: string;

  constructor(content: ContentFolder, inbox: string) {
    this.content = content;
    this.inbox = inbox;
  }

  /** Puts a file into the folder from which texts come; returns its path. */
  async put(name: string, bytes: string | Uint8Array): Promise<string> {
    await writeFile(join(this.inbox, name), bytes);
    return join(this.inbox, name);
  }

  /** Imports a file as `npm run import` does, under the name `t` if no other is asked for. */
  async import(path: string, options: Partial<ImportOptions> = {}): Promise<Outcome> {
    const { root } = this.content;
    const imported = await importFile(root, path, { slug: 't', force: false, ...options });
    const article = await this.content.read(imported.path);
    const told = (await this.content.everyProblem()).filter((line) =>
      line.startsWith(imported.path),
    );
    return {
      imported,
      article,
      text: article.replace(/^---\n[\s\S]*?\n---\n\n/, ''),
      files: await readdir(join(root, imported.path, '..')),
      summary: summaryOf(imported).join('\n'),
      errors: told.filter((line) => !/: (?:warning|advice): /.test(line)),
      doubts: told.filter((line) => line.includes(': warning: to check: ')),
    };
  }

  /** Puts a file there and imports it. */
  async take(
    name: string,
    bytes: string | Uint8Array,
    options?: Partial<ImportOptions>,
  ): Promise<Outcome> {
    return this.import(await this.put(name, bytes), options);
  }
}

/** A library and an inbox in folders of their own, gone after the test. */
export async function importFolder(): Promise<ImportFolder> {
  const content = await contentFolder();
  const inbox = await mkdtemp(join(tmpdir(), 'longview-inbox-'));
  onTestFinished(() => rm(inbox, { recursive: true }));
  return new ImportFolder(content, inbox);
}
