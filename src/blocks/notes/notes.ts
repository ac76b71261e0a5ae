import { matches, select } from 'hast-util-select';
import { h } from 'hastscript';
import { stringsOf } from '../../i18n/strings.ts';
import type { TextSide } from '../block.ts';

/** The notes, at the end of the article: its words are their list. */
export interface NotesBlock {
  type: 'notes';
}

export const notes: TextSide<NotesBlock> = {
  recognise(element) {
    const list = matches('[role=doc-endnotes]', element) && select('ol', element);
    return list ? { block: { type: 'notes' }, words: [list] } : undefined;
  },
  isDigested: true,
  plain: (words, _, language) => [
    h('section', [h('h2', { id: 'notes' }, stringsOf(language).article.notes), ...words]),
  ],
};
