import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { serveSite, type ServedSite } from './serve-site.ts';

/** A copy of the built site on a server that may go and come back, and say something else then. */
export class LeavingSite {
  readonly dist: string;
  #served: ServedSite;

  private constructor(dist: string, served: ServedSite) {
    this.dist = dist;
    this.#served = served;
  }

  static async make(): Promise<LeavingSite> {
    const dist = await mkdtemp(join(tmpdir(), 'longview-offline-'));
    await cp(inject('site').dist, dist, { recursive: true });
    return new LeavingSite(dist, await serveSite(dist));
  }

  address(path: string): string {
    return this.#served.url + path;
  }

  leave(): void {
    this.#served.close();
  }

  /** Is served again where it was served before. */
  async comeBack(delay?: (type: string) => number): Promise<void> {
    this.leave();
    this.#served = await serveSite(this.dist, {
      port: Number(new URL(this.#served.url).port),
      ...(delay && { delay }),
    });
  }

  /** Replaces words of a page. */
  async rewrite(path: string, from: string, to: string): Promise<void> {
    const file = join(this.dist, path, 'index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));
  }

  async gone(): Promise<void> {
    this.leave();
    await rm(this.dist, { recursive: true });
  }
}

/** The paths of what the device keeps, the last read first. Runs in the page. */
export async function listedAsKept(): Promise<string[]> {
  const answer = await caches.match('/kept.json');
  const list = answer ? ((await answer.json()) as { path: string }[]) : [];
  return list.map((one) => one.path);
}
