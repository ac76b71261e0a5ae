import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { sourceDigest } from '../cache/source-digest.ts';
import { textDigest } from '../cache/text-digest.ts';
import { ifThereNow } from '../shared/if-there.ts';
import { formatProblem } from '../shared/problem.ts';
import {
  articleTexts,
  pageTexts,
  textAt,
  textFiles,
  type ArticleFile,
  type TextKind,
} from './content-files.ts';
import { readFrontMatter, readPageFrontMatter } from './front-matter.ts';
import type { Read } from './read-yaml.ts';

/** A kind of texts, and how the front matter of one is read. */
interface Texts {
  kind: TextKind;
  read: (source: string, file: string) => Read<object>;
}

const idOf = ({ slug, language }: ArticleFile): string => `${slug}/${language}`;

/** Puts a text into the store, or takes it out where its file is gone. */
function load(root: string, file: ArticleFile, { read }: Texts, context: LoaderContext): void {
  const id = idOf(file);
  const source = ifThereNow(() => readFileSync(join(root, file.path)));
  if (source === undefined) {
    context.store.delete(id);
    return;
  }
  const digest = textDigest(source);
  if (context.store.get(id)?.digest === digest) return;
  // Checked here once: Astro's own check would read the same data with the same schema, and knows no lines.
  const { data, problems } = read(source.toString(), file.path);
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  context.store.set({ id, data: { ...data }, filePath: file.path, digest });
}

/** What reads front matter: what another version of it read before is not taken over. */
const reader = { module: 'src/loaders/text-loader.ts', files: ['package-lock.json'] };

async function loadAll(root: string, texts: Texts, context: LoaderContext): Promise<void> {
  const digest = await sourceDigest(root, reader);
  if (context.meta.get('reader') !== digest) context.store.clear();
  context.meta.set('reader', digest);
  const { files } = await textFiles(root, texts.kind);
  const there = new Set(files.map(idOf));
  for (const id of context.store.keys()) if (!there.has(id)) context.store.delete(id);
  for (const file of files) load(root, file, texts, context);
}

/** Loads a text anew whenever somebody has changed, made or removed its file. */
function follow(root: string, texts: Texts, context: LoaderContext): void {
  context.watcher?.on('all', (_event, changed) => {
    const path = relative(root, changed).split(sep).join('/');
    if (!path.startsWith(`${texts.kind.folder}/`) || !path.endsWith('.md')) return;
    const file = textAt(path, texts.kind);
    if (!('slug' in file)) return;
    try {
      load(root, file, texts, context);
    } catch (error) {
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  });
}

/**
 * Loads front matter and a digest of each text. The text stays on disk and is compiled when a page needs it: Astro's
 * own rendering would publish an empty page where a plugin throws, and would keep every page's HTML in its store.
 */
const textLoader = (name: string, texts: Texts): Loader => ({
  name,
  async load(context) {
    const root = fileURLToPath(context.config.root);
    await loadAll(root, texts, context);
    follow(root, texts, context);
  },
});

export const articleLoader = textLoader('article-loader', {
  kind: articleTexts,
  read: readFrontMatter,
});

export const pageLoader = textLoader('page-loader', { kind: pageTexts, read: readPageFrontMatter });
