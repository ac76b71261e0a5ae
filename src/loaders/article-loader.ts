import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { formatProblem } from '../shared/problem.ts';
import { articleFiles, type ArticleFile } from './content-files.ts';
import { frontMatterOf, readFrontMatter } from './front-matter.ts';

async function store(root: string, file: ArticleFile, context: LoaderContext): Promise<void> {
  const source = await readFile(join(root, file.path), 'utf8');
  const { problems } = readFrontMatter(source, file.path);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const id = `${file.slug}/${file.language}`;
  const frontMatter = parse(frontMatterOf(source) ?? '') as Record<string, unknown>;
  const data = await context.parseData({ id, data: frontMatter });
  context.store.set({ id, data, filePath: file.path, digest: context.generateDigest(source) });
}

async function loadAll(context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const { files } = await articleFiles(root);
  context.store.clear();
  for (const file of files) await store(root, file, context);
}

/**
 * Loads front matter and a digest of each article. The text stays on disk and is compiled when a page needs it: Astro's
 * own rendering would publish an empty page where a plugin throws, and would keep every page's HTML in its store.
 */
export const articleLoader: Loader = {
  name: 'article-loader',
  async load(context) {
    await loadAll(context);
    context.watcher?.on('all', (_event, path) => {
      if (!path.endsWith('.md')) return;
      loadAll(context).catch((error: unknown) => {
        context.logger.error(String(error));
      });
    });
  },
};
