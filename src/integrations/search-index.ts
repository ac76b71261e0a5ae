import { glob, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { matches } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { notSearched } from '../shared/not-searched.ts';
import { searchFiles, searchFolder } from '../shared/search-files.ts';
import { indexablePage } from './indexable-page.ts';
import { readNames, searchNames } from './search-names.ts';
import { Vocabulary } from './vocabulary.ts';

/** Pagefind's own interfaces, which ours replaces, and its worker, which costs more than it gains. */
const unused = [
  ...['component-ui', 'modular-ui', 'ui'].flatMap((ui) => [
    `pagefind-${ui}.js`,
    `pagefind-${ui}.css`,
  ]),
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/** @throws when Pagefind reports a fault: a site is not published without its search */
function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
}

interface Page {
  /** Path from the site's root. */
  address: string;
  html: string;
  language: Language;
}

const languageOf = (html: string): Language => {
  const code = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  if (!isLanguage(code)) throw new Error(`search index: a page has the unknown language “${code}”`);
  return code;
};

/** The pages to be searched: those that mark a body for the index. */
async function searchablePages(folder: string): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const path of glob('**/index.html', { cwd: folder })) {
    const html = await readFile(join(folder, path), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const address = `/${path.replace(/index\.html$/, '')}`;
    const language = languageOf(html);
    pages.push({ address, html: indexablePage(html, stringsOf(language).kinds), language });
  }
  return pages;
}

/** @param folder the one for the index, which is made */
async function writeIndex(folder: string, pages: Page[]): Promise<void> {
  const { index } = sound(
    await pagefind.createIndex({ excludeSelectors: notSearched.split(', ') }),
  );
  if (!index) throw new Error('search index: Pagefind did not start');
  for (const { address, html } of pages) {
    sound(await index.addHTMLFile({ url: address, content: html }));
  }
  sound(await index.writeFiles({ outputPath: folder }));
  await Promise.all(unused.map((file) => rm(join(folder, file), { force: true })));
}

/** The words of an article that are in the index. */
function indexedText(html: string): string {
  const texts: string[] = [];
  visit(fromHtml(html), 'element', (article) => {
    if (article.tagName !== 'article') return undefined;
    visit(article, (node) => {
      if (node.type === 'element' && matches(notSearched, node)) return SKIP;
      if (node.type === 'text') texts.push(node.value);
      return undefined;
    });
    return SKIP;
  });
  return texts.join(' ');
}

/** Writes the index of each language, and its words and names beside it. */
async function writeSearch(root: string, folder: string, pages: Page[]): Promise<void> {
  const names = await readNames(root);
  for (const [language, inIt] of Map.groupBy(pages, (page) => page.language)) {
    await writeIndex(join(folder, searchFolder(language)), inIt);
    const words = new Vocabulary();
    for (const { html } of inIt) words.add(indexedText(html));
    const list = JSON.stringify(searchNames(names, language, words));
    await writeFile(join(folder, searchFiles.names(language)), list);
    await writeFile(join(folder, searchFiles.vocabulary(language)), words.list());
  }
  await pagefind.close();
}

/** Makes the search index after the build; while writing, serves the one that was built last. */
export const searchIndex = (): AstroIntegration => {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': async ({ server }) => {
        const built = join(root, 'dist');
        if (!(await stat(built).catch(() => undefined))) return;
        const serve = sirv(built, { dev: true });
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith('/pagefind/')) serve(request, response, next);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeSearch(root, folder, await searchablePages(folder));
      },
    },
  };
};
