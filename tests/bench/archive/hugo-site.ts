import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articleFiles } from '../../../src/loaders/content-files.ts';
import { ROOT } from '../../support/paths.ts';
import { runCommand } from '../../support/run-command.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>${body}</main></body></html>`;

const list =
  '{{ range .Paginator.Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}';

const site: Record<string, string> = {
  'hugo.toml': 'baseURL = "https://bench.example/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  'layouts/_default/single.html': page(
    '{{ .Content }}{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}',
  ),
  'layouts/_default/list.html': page(list).replace(' data-pagefind-body', ''),
};

/** An article as Hugo reads it: without what is Longview's own. */
function plain(source: string): string {
  const headline = /^headline: (.*)$/m.exec(source)?.[1] ?? 'Untitled';
  const day = /^published: (\S+)$/m.exec(source)?.[1] ?? '2025-01-01';
  const text = source.replace(/^---[\s\S]*?^---$/m, '').replace(/^:::.*$|^!\[.*$|\{#[^}]*\}/gm, '');
  return `---\ntitle: ${JSON.stringify(headline)}\ndate: ${day}\n---\n${text}`;
}

const toPost = (path: string): string =>
  path.replace(/^content\/articles\/(.*)\/(.*)\.md$/, 'content/posts/$1-$2.md');

/** The same texts as a site of Hugo without a theme, searched by Pagefind: the quickest that others build. */
export class HugoSite {
  readonly #from: string;
  readonly #root: string;

  private constructor(from: string, root: string) {
    this.#from = from;
    this.#root = root;
  }

  /** Whether there is anything to measure. */
  static async isInstalled(): Promise<boolean> {
    return (await runCommand('hugo', ['version'])).code === 0;
  }

  /**
   * @param from the project with the articles
   * @param root a folder to be made
   */
  static async make(from: string, root: string): Promise<HugoSite> {
    const hugo = new HugoSite(from, root);
    for (const [path, content] of Object.entries(site)) await hugo.#write(path, content);
    await hugo.takeOver();
    return hugo;
  }

  async #write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.#root, path)), { recursive: true });
    await writeFile(join(this.#root, path), content);
  }

  /** Writes every article as it is now, and a file only where it has changed. */
  async takeOver(): Promise<void> {
    const { files } = await articleFiles(this.#from);
    for (const { path } of files) {
      const post = plain(await readFile(join(this.#from, path), 'utf8'));
      const before = await readFile(join(this.#root, toPost(path)), 'utf8').catch(() => undefined);
      if (post !== before) await this.#write(toPost(path), post);
    }
  }

  build(): Promise<MeasuredRun> {
    const pagefind = join(ROOT, 'node_modules/.bin/pagefind');
    const both = `hugo --quiet && ${pagefind} --site public --silent`;
    return measuredRun(['sh', '-c', both], this.#root);
  }
}
