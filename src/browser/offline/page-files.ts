import { keptCaches } from '../../shared/offline.ts';
import { onHost } from '../on-host.ts';

/**
 * The names of hashed files in a page or a script. Other sizes of a picture are left out, and so are whole
 * addresses, which are told to other programs.
 */
function namesIn(text: string): string[] {
  const folder = onHost('/_astro/');
  const named = new RegExp(`["'\`(](?:${folder}|_astro/|\\./)([\\w.@-]+\\.\\w+)(?=["'\`)])`, 'g');
  const once = text.replace(/ srcset="[^"]*"/g, '');
  return [...once.matchAll(named)].map(([, name = '']) => name);
}

async function kept(path: string): Promise<Response> {
  const cache = await caches.open(keptCaches.files);
  const known = await cache.match(path);
  if (known) return known;
  const answer = await fetch(path);
  if (!answer.ok) throw new TypeError(`${path} is answered with ${answer.status}`);
  await cache.put(path, answer.clone());
  return answer;
}

async function keepNamed(text: string, paths: Set<string>): Promise<void> {
  const named = new Set(namesIn(text).map((name) => onHost(`/_astro/${name}`)));
  const unknown = [...named].filter((path) => !paths.has(path));
  for (const path of unknown) paths.add(path);
  await Promise.all(
    unknown.map(async (path) => {
      const answer = await kept(path);
      if (path.endsWith('.js')) await keepNamed(await answer.text(), paths);
    }),
  );
}

/**
 * Keeps what a page may load by a name with a hash in it: what stands in it, and what its scripts load when it is wanted.
 * Not the faces that a style of those names, which are as much again and few readers choose: browsers keep a file with
 * a hash by themselves once it was shown.
 *
 * @returns their paths
 * @throws TypeError where one of them cannot be had
 */
export async function keepFiles(html: string): Promise<string[]> {
  const paths = new Set<string>();
  await keepNamed(html, paths);
  return [...paths];
}

/** Another size of a picture, of which one size is kept: its name begins with that of the original. */
export async function otherSize(path: string): Promise<Response | undefined> {
  const [original] = /^.*\/_astro\/.{12}_/.exec(path) ?? [];
  if (original === undefined) return undefined;
  const cache = await caches.open(keptCaches.files);
  const sizes = await cache.keys();
  const other = sizes.find(({ url }) => new URL(url).pathname.startsWith(original));
  return other && cache.match(other);
}
