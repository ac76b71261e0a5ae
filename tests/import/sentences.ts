import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { linesOf } from '../../src/import/lines-of.ts';
import { readPlainText } from '../../src/import/readers/plain-text.ts';
import { recognise } from '../../src/import/shape/recognise.ts';
import { withoutMark } from '../../src/import/shape/lists.ts';
import { writeArticle } from '../../src/import/write/write-article.ts';
import { remarkBlockDirectives } from '../../src/markdown/remark-block-directives.ts';
import { sentencesOf } from '../../src/markdown/sentences.ts';
import { wordsOf } from '../../src/shared/words.ts';
import type { LabelledText } from './labelled-texts.ts';

/** The article that the importer writes of a plain text. */
export const articleOf = (source: string): string =>
  writeArticle(recognise(linesOf(readPlainText(source))), {
    authors: new Map(),
    given: {},
    ids: { taken: [], edition: [] },
  }).source;

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkBlockDirectives);

const isBody = (node: Nodes): boolean => node.type === 'paragraph' || node.type === 'tableCell';

/** The running text of an article, without headings, figures and pull-quotes, paragraph by paragraph. */
export function bodyOf(article: string): string[] {
  const texts: string[] = [];
  visit(parser.parse(article), (node) => {
    if (node.type === 'containerDirective') return SKIP;
    if (!isBody(node)) return undefined;
    texts.push(toString(node).replace(/\s+/g, ' ').trim());
    return SKIP;
  });
  return texts;
}

/** The running text of a labelled text, line by line. */
export const labelledBody = ({ lines }: LabelledText): string[] =>
  lines
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'table')
    .map(({ kind, text }) => (kind === 'list' ? withoutMark(text.trim()) : text.trim()));

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** What became of the sentences of a text. */
export interface Kept {
  sentences: number;
  /** Those that do not stand in the article's running text, or not in their order. */
  lost: string[];
  /** Those that stand there once more. */
  repeated: string[];
}

/** Sentences that a text may well say twice. */
const fewest = 4;

/** Looks for every sentence of a labelled text, in order, in the article that was made of it. */
export function keptSentences(text: LabelledText): Kept {
  const body = labelledBody(text).join(' ');
  const sentences = sentencesOf(body).filter(({ words }) => words.length > 0);
  let rest = spaced(wordsOf(bodyOf(articleOf(text.source)).join(' ')));
  let left = '';
  const lost: string[] = [];
  for (const { words, start, end } of sentences) {
    const at = rest.indexOf(spaced(words));
    if (at < 0) {
      lost.push(body.slice(start, end));
      continue;
    }
    left += rest.slice(0, at);
    rest = rest.slice(at + spaced(words).length - 1);
  }
  left += rest;
  const repeated = sentences
    .filter(({ words }) => words.length >= fewest && left.includes(spaced(words)))
    .map(({ start, end }) => body.slice(start, end));
  return { sentences: sentences.length, lost, repeated };
}
