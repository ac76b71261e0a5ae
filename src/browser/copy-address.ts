import { say } from './say.ts';

/** What is said when something was copied, and when the browser refused. */
export interface CopyWords {
  copied: string | undefined;
  failed: string | undefined;
}

/** Whether a text could be copied: the reader or the browser may refuse, and pages without HTTPS have no clipboard. */
async function isCopied(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Copies a text and says so. Where that cannot be, shows it, selected, to be copied by hand. */
export async function copyOrShow(text: string, { copied, failed = '' }: CopyWords): Promise<void> {
  if (await isCopied(text)) {
    say(copied);
    return;
  }
  const { copyByHand } = await import('./messages/copy-by-hand.ts');
  await copyByHand(text, failed);
}

/** Hands an address to the device's share sheet; where there is none, or it cannot be opened, copies it. */
export async function shareOrCopy(title: string, url: string, words: CopyWords): Promise<void> {
  if (!('share' in navigator)) {
    await copyOrShow(url, words);
    return;
  }
  try {
    await navigator.share({ title, url });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // A reader who closes the sheet has changed their mind; nothing needs to be said.
    if (error.name !== 'AbortError') await copyOrShow(url, words);
  }
}
