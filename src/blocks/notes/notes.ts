import type { Element } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import { stringsOf } from '../../i18n/strings.ts';
import { sourceKinds, type SourceKind } from '../../schemas/source-kind.ts';
import type { TextSide } from '../block.ts';

/** Notes of a kind of source, and how many they are. */
export interface CountedSources {
  kind: SourceKind;
  count: number;
}

/** The notes, at the end of the article: its words are their list. */
export interface NotesBlock {
  type: 'notes';
  /** Absent where no note says what kind of source it has. */
  sources?: CountedSources[];
}

/** In the order of the kinds. */
const countSources = (list: Element): CountedSources[] =>
  sourceKinds
    .map((kind) => ({ kind, count: selectAll(`[data-source=${kind}]`, list).length }))
    .filter(({ count }) => count > 0);

export const notes: TextSide<NotesBlock> = {
  recognise(element) {
    const list = matches('[role=doc-endnotes]', element) && select('ol', element);
    if (!list) return undefined;
    const sources = countSources(list);
    return { block: { type: 'notes', ...(sources.length > 0 && { sources }) }, words: [list] };
  },
  isDigested: true,
  plain: (words, _, language) => [
    h('section', [h('h2', { id: 'notes' }, stringsOf(language).article.notes), ...words]),
  ],
};
