import type { Element, Root } from 'hast';
import { matches } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { remove } from 'unist-util-remove';
import { SKIP, visit } from 'unist-util-visit';
import { notSearched } from '../shared/not-searched.ts';
import { fieldMarks, type MarkedField } from '../shared/field-marks.ts';
import type { FacetValue, SearchableArticle } from './searchable-article.ts';

const around = (field: MarkedField, element: Element): Element[] => [
  h('i', { id: fieldMarks[field].begins }),
  element,
  h('i', { id: fieldMarks[field].ends }),
];

/**
 * Pagefind takes each cell of a table for a sentence. The cells of a row become one, so that an excerpt reads `Quay, 57.`;
 * a sign after the last word is also what parts the cells for the reader.
 */
function rowAsSentence(row: Element): Element {
  const cells = row.children.filter((cell) => cell.type === 'element');
  const parts = cells.flatMap((cell, at) => [
    h('span', cell.properties, cell.children),
    { type: 'text' as const, value: at === cells.length - 1 ? ' ' : ', ' },
  ]);
  return h('p', parts);
}

/** The words of an article that the search counts, captions marked. */
function searchedText({ headline, standfirst, text }: SearchableArticle): Root {
  const tree: Root = structuredClone(text);
  remove(tree, { cascade: false }, (node) => {
    const element = node as Root['children'][number];
    return element.type === 'element' && matches(`${notSearched}, img`, element);
  });
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (element.tagName === 'tr') parent.children[index] = rowAsSentence(element);
    if (element.tagName !== 'figcaption') return undefined;
    parent.children.splice(index, 1, ...around('caption', element));
    return [SKIP, index + 3];
  });
  tree.children.unshift(
    h('h1', { id: 'top' }, headline),
    ...(standfirst ? around('standfirst', h('p', standfirst)) : []),
  );
  return tree;
}

/** What an article can be narrowed by: `syria Syria`. */
const filter = ({ facet, key, label }: FacetValue): Element =>
  h('meta', { dataPagefindFilter: `${facet}[content]`, content: `${key} ${label}` });

const fact = (name: string, label: string): Element =>
  h('meta', { dataPagefindMeta: `${name}[content]`, content: label });

/** What is shown beside a result: the kind of article, its first topic, its day, by which results can be sorted. */
function factsOf({ facets, day }: SearchableArticle): Element[] {
  const shown = (['kind', 'topic'] as const).flatMap((name) => {
    const label = facets.find(({ facet }) => facet === name)?.label;
    return label === undefined ? [] : [fact(name, label)];
  });
  if (day === undefined) return shown;
  const date = fact('date', day);
  date.properties.dataPagefindSort = 'date[content]';
  return [...shown, date];
}

/** An article as Pagefind reads it (https://pagefind.app/docs/indexing/). */
export interface IndexDocument {
  address: string;
  html: string;
  /** The words that are found there. */
  words: string;
}

export function indexDocument(article: SearchableArticle): IndexDocument {
  const text = searchedText(article);
  const words: string[] = [];
  visit(text, 'text', ({ value }) => {
    words.push(value);
  });
  const head = h('head', [...article.facets.map(filter), ...factsOf(article)]);
  const body = h('body', [h('article', { dataPagefindBody: true }, text.children)]);
  const html = toHtml(h('html', { lang: article.language }, [head, body]));
  return { address: article.address, html: `<!doctype html>${html}`, words: words.join(' ') };
}
