import { execFileSync } from 'node:child_process';

const settings = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'An editor',
  GIT_AUTHOR_EMAIL: 'editor@longview.example',
  GIT_COMMITTER_NAME: 'An editor',
  GIT_COMMITTER_EMAIL: 'editor@longview.example',
};

function runs(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether git is here; a suite of its own begins with `describe.skipIf(!hasGit)`. */
export const hasGit = runs();

/** A real repository in a folder. */
export class GitRepository {
  readonly folder: string;
  readonly content: string;

  constructor(folder: string, content = 'content') {
    this.folder = folder;
    this.content = content;
    this.run('init', '--quiet', '--initial-branch=main');
  }

  run(...args: string[]): void {
    this.#run(args);
  }

  #run(args: string[], env: Record<string, string> = {}): void {
    execFileSync('git', args, {
      cwd: this.folder,
      env: { ...process.env, ...settings, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /**
   * Commits what content there is.
   * @param moment `2025-11-09` or `2025-11-09T18:00Z`; noon where it has no time
   */
  commit(moment: string, ...args: string[]): void {
    const date = moment.includes('T') ? moment : `${moment}T12:00Z`;
    this.run('add', '--all', this.content);
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    this.#run(['commit', '--quiet', '--allow-empty', '--message', moment, ...args], dates);
  }

  /** Merges a branch as a host does on a button: in a commit of its own. */
  merge(branch: string, day: string): void {
    const date = `${day}T12:00Z`;
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    this.#run(['merge', '--quiet', '--no-ff', '--message', day, branch], dates);
  }
}
