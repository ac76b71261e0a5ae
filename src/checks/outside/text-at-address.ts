import { Parser } from 'htmlparser2';
import { declaredIn, decodeText } from '../../import/readers/decode.ts';
import { headers, isUnanswered } from './ask-address.ts';

/** Bytes of a page that are looked through. */
const largest = 5_000_000;

/** Elements whose text nobody reads. */
const unread = ['script', 'style', 'template'];

function wordsOfHtml(html: string): string {
  let text = '';
  let within = 0;
  const parser = new Parser({
    onopentagname: (name) => (within += unread.includes(name) ? 1 : 0),
    ontext: (words) => (text += within > 0 ? '' : words),
    onclosetag: (name) => (within -= unread.includes(name) ? 1 : 0),
  });
  parser.end(html);
  return text;
}

async function bytesOf(answer: Response): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > largest) return undefined; // and to leave the loop ends the transfer
  }
  return Buffer.concat(parts);
}

async function textOf(answer: Response): Promise<string | undefined> {
  const type = answer.headers.get('content-type') ?? '';
  const [, form] = /^(text\/html|application\/xhtml\+xml|text\/plain)\b/i.exec(type) ?? [];
  const bytes = form ? await bytesOf(answer) : await answer.body?.cancel();
  if (!form || !bytes) return undefined;
  const declared = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? declaredIn(bytes);
  const { text } = decodeText(bytes, declared);
  return form === 'text/plain' ? text : wordsOfHtml(text);
}

/**
 * What a page says, without its markup: of a page in HTML or of plain text.
 *
 * @param timeout milliseconds for all of it
 * @returns `unreadable` for what is of another kind or too large; nothing where no page is sent
 */
export async function textAtAddress(
  address: string,
  timeout: number,
): Promise<{ text: string } | 'unreadable' | undefined> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const answer = await fetch(address, { headers, signal });
    if (!answer.ok) {
      await answer.body?.cancel();
      return undefined;
    }
    const text = await textOf(answer);
    return text === undefined ? 'unreadable' : { text };
  } catch (error) {
    if (isUnanswered(error)) return undefined;
    throw error;
  }
}
