import { say, sayAndStay } from './say.ts';

/** What is said when something was copied, and when the browser refused. */
export interface CopyWords {
  copied: string | undefined;
  failed: string | undefined;
}

function showToCopy(text: string, words = ''): void {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = text;
  field.ariaLabel = words;
  sayAndStay(words, field);
  field.select();
}

/** Copies a text and says so. Where the browser refuses, shows it, selected, to be copied by hand. */
export async function copyOrShow(text: string, { copied, failed }: CopyWords): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(copied);
  } catch {
    showToCopy(text, failed);
  }
}

/** Hands an address to the device's share sheet; where there is none, copies it. */
export async function shareOrCopy(title: string, url: string, words: CopyWords): Promise<void> {
  if (!('share' in navigator)) {
    await copyOrShow(url, words);
    return;
  }
  // A reader who closes the sheet has changed their mind; nothing needs to be said.
  await navigator.share({ title, url }).catch(() => undefined);
}
