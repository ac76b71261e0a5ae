import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { ROOT } from '../support/paths.ts';
import { runCommand } from '../support/run-command.ts';
import { SecondSite } from '../support/second-site.ts';
import { BUDGETS } from './budgets.ts';
import { held, type Figure } from './figure.ts';

const ARTICLES = 100;
const RUNS = 5;

const CONTENT = join(ROOT, 'content');

/** Copies an article with its images and its ledger, in English alone. */
async function copyArticle(site: SecondSite, slug: string, to: string): Promise<void> {
  const from = join(CONTENT, 'articles', slug);
  const isForeign = (path: string): boolean => path.endsWith('.md') && !path.endsWith('/en.md');
  await cp(from, join(site.root, 'content/articles', to), {
    recursive: true,
    filter: (path) => !isForeign(path),
  });
  const { en } = JSON.parse(await readFile(join(from, 'anchors.json'), 'utf8')) as Ledger;
  await site.write(`content/articles/${to}/anchors.json`, JSON.stringify({ en }));
}

/** A project with the demonstration articles over and over again. */
async function largeSite(): Promise<SecondSite> {
  const site = await SecondSite.make();
  await site.remove('content');
  for (const name of ['authors', 'topics', 'names']) {
    await cp(join(CONTENT, name), join(site.root, 'content', name), { recursive: true });
  }
  const slugs = (await readdir(join(CONTENT, 'articles'))).sort();
  for (let n = 0; n < ARTICLES; n += 1) {
    const slug = slugs[n % slugs.length] ?? '';
    await copyArticle(site, slug, n < slugs.length ? slug : `${slug}-${n}`);
  }
  return site;
}

/**
 * Milliseconds of `npm run check`, from its start to its end, on a hundred articles. The quickest run counts: whatever
 * makes another one slower is none of the check.
 */
export async function checkTimeFigures(): Promise<Figure[]> {
  const site = await largeSite();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { code, output, seconds } = await runCommand('npm', ['run', '--silent', 'check'], {
      cwd: site.root,
    });
    if (code !== 0) throw new Error(output);
    times.push(seconds * 1000);
  }
  await site.gone();
  return [held(`check: ${ARTICLES} articles`, Math.min(...times), BUDGETS.check)];
}
