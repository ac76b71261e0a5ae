import { onHost } from './on-host.ts';

/**
 * The text of a file of the site.
 *
 * @param path from the site's root
 * @throws TypeError where it cannot be had, as `fetch` does, and where the host answers with something else
 */
export async function loadText(path: string): Promise<string> {
  const answer = await fetch(onHost(path));
  if (!answer.ok) throw new TypeError(`${path} is answered with ${answer.status}`);
  return answer.text();
}
