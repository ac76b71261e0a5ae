import { git } from './git.ts';

/** Reads one answer of `cat-file --batch`: `<blob> blob <bytes>`, a line break, the content, a line break. */
function readAnswer(answers: Buffer, at: number): { blob: string; text: string; next: number } {
  const end = answers.indexOf('\n', at);
  const [blob = '', , bytes] = answers.toString('utf8', at, end).split(' ');
  if (bytes === undefined) return { blob: '', text: '', next: end + 1 }; // “<blob> missing”
  const next = end + 1 + Number(bytes);
  return { blob, text: answers.toString('utf8', end + 1, next), next: next + 1 };
}

/**
 * The contents that git keeps under the given names.
 *
 * @param root the project's root
 * @returns texts by name; those that are missing are left out
 */
export async function readBlobs(root: string, blobs: string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const answers = await git(root, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  for (let at = 0; answers && at < answers.length;) {
    const { blob, text, next } = readAnswer(answers, at);
    if (blob) texts.set(blob, text);
    at = next;
  }
  return texts;
}
