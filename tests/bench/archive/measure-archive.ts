import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { articleFiles } from '../../../src/loaders/content-files.ts';
import { runCommand } from '../../support/run-command.ts';
import { SecondSite } from '../../support/second-site.ts';
import { archiveTable } from './archive-table.ts';
import { HugoSite } from './hugo-site.ts';
import { measuredRun } from './measured-run.ts';
import { siteSize } from './site-size.ts';
import { measureSteps, type Step } from './steps.ts';
import { MadeArchive } from './write-archive.ts';

const template = 'src/layouts/ArticlePage.astro';

/** The files of a folder as English articles, each in a folder of its own. */
async function takeOver(from: string, root: string): Promise<void> {
  for (const name of (await readdir(from)).filter((one) => one.endsWith('.md'))) {
    const folder = join(root, 'content/articles', basename(name, '.md'));
    await mkdir(folder, { recursive: true });
    await cp(join(from, name), join(folder, 'en.md'));
  }
}

/** The content of a project: made up, or taken from a folder of Markdown files with Longview's front matter. */
async function fill(root: string, what: string): Promise<() => Promise<void>> {
  await rm(join(root, 'content'), { recursive: true });
  if (/^\d+$/.test(what)) {
    const archive = await MadeArchive.write(root, Number(what));
    return () => archive.add(Number(what) + 1);
  }
  await takeOver(what, root);
  const { files } = await articleFiles(root);
  const { path = '' } = files.at(-1) ?? {};
  return async () => {
    const folder = join(root, 'content/articles/one-more-article');
    await mkdir(folder);
    await cp(join(root, path), join(folder, 'en.md'));
  };
}

async function editBody(root: string): Promise<void> {
  const { files } = await articleFiles(root);
  const { path = '' } = files[Math.floor(files.length / 2)] ?? {};
  await appendFile(join(root, path), '\nOne more sentence stands here.\n');
}

async function editTemplate(root: string): Promise<void> {
  const source = await readFile(join(root, template), 'utf8');
  const edited = source.replace('<article class="article"', '<article class="article" data-edited');
  if (edited === source) throw new Error(`${template} has no article to edit`);
  await writeFile(join(root, template), edited);
}

/**
 * Builds an archive in a scratch folder, from nothing and after each sort of change, and Hugo's site of the same texts
 * where Hugo is installed.
 *
 * @param what how many articles to make up, or a folder of Markdown files
 * @returns a table in plain text
 */
export async function measureArchive(what: string): Promise<string> {
  const site = await SecondSite.make();
  const { root } = site;
  const addArticle = await fill(root, what);
  const ledgers = await runCommand('node', ['src/commands/anchors.ts'], { cwd: root });
  if (ledgers.code !== 0) throw new Error(ledgers.output);
  const unchanged = { name: 'nothing changed', change: () => Promise.resolve() };
  const cold = { ...unchanged, name: 'from nothing' };
  const edit = { name: 'one sentence', change: () => editBody(root) };
  const steps: Step[] = [
    ...[cold, unchanged, edit],
    { name: 'one new article', change: addArticle },
    { name: 'a template', change: () => editTemplate(root) },
  ];
  const ours = await measureSteps(steps, () =>
    measuredRun(['node', 'src/commands/build.ts'], root),
  );
  const size = await siteSize(site.dist);
  const hugo = (await HugoSite.isInstalled())
    ? await HugoSite.make(root, join(root, 'hugo'))
    : undefined;
  const peer = hugo
    ? await measureSteps(
        [
          cold,
          unchanged,
          { ...edit, change: async () => editBody(root).then(() => hugo.takeOver()) },
        ],
        () => hugo.build(),
      )
    : [];
  await site.gone();
  return archiveTable(ours, peer, size);
}
