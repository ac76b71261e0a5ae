import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { builtPage, type BuiltHtml } from './built-html.ts';
import { ContentFolder, writeLibrary } from './content-folder.ts';
import { ROOT } from './paths.ts';
import { runCommand, type CommandResult } from './run-command.ts';

const copied = [
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'public',
  'src',
  'tsconfig.json',
];

/** A real folder, so that caches and staging stay in it, whose packages are those of the project. */
async function linkPackages(root: string): Promise<void> {
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (name === '.cache' || name === '.astro' || name === '.vite') continue;
    await symlink(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
  }
}

/** The project with a small library of its own, which a test may change and build. */
export class SecondSite extends ContentFolder {
  readonly dist: string;

  constructor(root: string) {
    super(root);
    this.dist = join(root, 'dist');
  }

  /** @param parent the folder that it is made in */
  static async make(parent = tmpdir()): Promise<SecondSite> {
    const root = await realpath(await mkdtemp(join(parent, 'longview-site-')));
    for (const name of copied) {
      await cp(join(ROOT, name), join(root, name), { recursive: true });
    }
    await linkPackages(root);
    await writeLibrary(root);
    return new SecondSite(root);
  }

  /**
   * Builds as an editor does.
   *
   * @param cwd the folder in which the command is typed
   */
  build(
    env: Record<string, string> = {},
    args: string[] = [],
    cwd = this.root,
  ): Promise<CommandResult> {
    return runCommand('node', [join(this.root, 'src/commands/build.ts'), ...args], { cwd, env });
  }

  /** A file of the built site, by its path. */
  file(path: string): string {
    return readFileSync(join(this.dist, path), 'utf8');
  }

  /** A page of the built site, by the path of its file: `articles/x/index.html`. */
  page(path: string): BuiltHtml {
    return builtPage(this.dist, path);
  }

  /** A digest of each file of the built site, by its path. */
  async digests(): Promise<Map<string, string>> {
    const entries = await readdir(this.dist, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const digests = await Promise.all(
      files.map(async (entry): Promise<[string, string]> => {
        const path = join(entry.parentPath, entry.name);
        const hash = createHash('sha256').update(await readFile(path));
        return [relative(this.dist, path), hash.digest('hex')];
      }),
    );
    return new Map(digests.sort(([one], [other]) => one.localeCompare(other)));
  }

  /** The same site in another folder, caches and all, for a test that must change it. */
  async copyOfAll(): Promise<SecondSite> {
    const root = await realpath(await mkdtemp(join(tmpdir(), 'longview-site-')));
    await cp(this.root, root, { recursive: true, verbatimSymlinks: true });
    return new SecondSite(root);
  }

  gone(): Promise<void> {
    return rm(this.root, { recursive: true, force: true });
  }
}
