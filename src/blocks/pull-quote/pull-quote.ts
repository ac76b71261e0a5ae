import type { TextSide } from '../block.ts';
import { readPullQuote } from './read-pull-quote.ts';

export interface PullQuoteBlock {
  type: 'pull-quote';
  /** The id, in the text, of the sentence it is drawn from. */
  from: string;
  /** Whether a wide margin has room for it: it then takes none in the text. */
  hangs?: boolean;
}

export const pullQuote: TextSide<PullQuoteBlock> = {
  read: readPullQuote,
  isDigested: false, // it says again what the text says, and comes and goes while the text stays
  plain: () => [],
};
