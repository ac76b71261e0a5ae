import { matches, select } from 'hast-util-select';
import { h } from 'hastscript';
import { stringsOf } from '../../i18n/strings.ts';
import type { TextSide } from '../block.ts';
import { countSources, saySources, type CountedSources } from './counted-sources.ts';

/** The notes, at the end of the article: its words are their list. */
export interface NotesBlock {
  type: 'notes';
  /** Absent where no note says what kind of source it has. */
  sources?: CountedSources[];
}

export const notes: TextSide<NotesBlock> = {
  recognise(element) {
    const list = matches('[role=doc-endnotes]', element) && select('ol', element);
    if (!list) return undefined;
    const sources = countSources(list);
    return { block: { type: 'notes', ...(sources.length > 0 && { sources }) }, words: [list] };
  },
  isDigested: true,
  plain: (words, { sources }, language) => [
    h('section', [
      h('h2', { id: 'notes' }, stringsOf(language).article.notes),
      sources && h('p', { className: ['sources'] }, saySources(sources, language)),
      ...words,
    ]),
  ],
};
