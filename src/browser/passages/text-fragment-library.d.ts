/** The packages' modules without types (https://github.com/GoogleChromeLabs/text-fragments-polyfill). */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  import type { TextDirective } from 'text-fragments-polyfill/text-fragment-utils';

  /** Milliseconds after which generation gives up. */
  export function setTimeout(milliseconds: number): void;

  export function generateFragmentFromRange(range: Range): {
    /** 0 where a fragment was found. */
    status: number;
    fragment?: TextDirective;
  };
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  export interface TextDirective {
    prefix?: string;
    textStart: string;
    textEnd?: string;
    suffix?: string;
  }

  /** The ranges that a directive means: none, one, or two where it is ambiguous. */
  export function processTextFragmentDirective(directive: TextDirective, page?: Document): Range[];
}
