/**
 * The text of a file of the site.
 *
 * @throws TypeError where it cannot be had, as `fetch` does, and where the host answers with something else
 */
export async function loadText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${address} is answered with ${answer.status}`);
  return answer.text();
}
