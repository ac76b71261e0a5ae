import type { SearchWords } from '../../shared/search-words.ts';

/** Milliseconds: the pause in typing after which a reader listens, and how long a search may take unmentioned. */
const times = { pause: 700, unmentioned: 300, slow: 3000 };

/** Whether a field was changed by a key, and not by pasting, dictating or filling in. */
export const isTyping = (event: Event): boolean =>
  event instanceof InputEvent && /^(?:insert(?:Composition)?Text|delete)/.test(event.inputType);

/** What a search says of itself, to the eye and to screen readers. */
export class StatusLine {
  private readonly line: HTMLElement;
  private coming: ReturnType<typeof setTimeout>[] = [];
  private isFirst = true;

  constructor(line: HTMLElement) {
    this.line = line;
  }

  /** Tells that a search goes on: the first at once, since much may have to be loaded, others when they take long. */
  begin({ searching, slow }: SearchWords): void {
    this.cancel();
    this.later(searching, this.isFirst ? 0 : times.unmentioned);
    this.later(slow, times.slow);
  }

  /** @param isTyped the words are of a query that is being typed: a screen reader should not say them at each key */
  say(words: string, isTyped = false): void {
    this.cancel();
    this.isFirst = false;
    this.line.textContent = isTyped ? '' : words;
    if (isTyped) this.later(words, times.pause);
  }

  private later(words: string, wait: number): void {
    const tell = (): void => {
      this.line.textContent = words;
    };
    this.coming.push(setTimeout(tell, wait));
  }

  private cancel(): void {
    for (const timer of this.coming.splice(0)) clearTimeout(timer);
  }
}
