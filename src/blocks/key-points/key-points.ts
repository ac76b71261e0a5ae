import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { stringsOf } from '../../i18n/strings.ts';
import { reportError } from '../../markdown/report.ts';
import { sentencesOf } from '../../markdown/sentences.ts';
import { readAttributes } from '../block-attributes.ts';
import type { ArticleText, TextSide } from '../block.ts';

/** What the article comes to, in a few sentences before its first section. Its words are their list. */
export interface KeyPointsBlock {
  type: 'key-points';
}

type Read = NonNullable<TextSide<KeyPointsBlock>['read']>;

function faultOf({ children }: Parameters<Read>[0], before: ArticleText['tree']['children']) {
  const [list, ...rest] = children;
  if (before.some(({ type }) => type === 'heading'))
    return 'key-points stands in a section. Move it before the first heading';
  if (before.some((node) => node.type === 'articleBlock' && node.block.type === 'key-points'))
    return 'the article has key-points already. Keep one of the two';
  if (list?.type !== 'list' || list.children.length < 3 || list.children.length > 5 || rest[0])
    return 'key-points is a list of three to five points. Begin each on a line of its own with -';
  return undefined;
}

function faultOfPoint(node: Nodes) {
  const text = toString(node);
  if (node.type === 'listItem' && (sentencesOf(text).length !== 1 || text.length > 160))
    return 'a key point is one sentence of at most 160 characters. Shorten it';
  const leadsAway = node.type === 'link' && !node.url.startsWith('#');
  return leadsAway || node.type === 'linkReference' || node.type === 'footnoteReference'
    ? 'a key point leads to a heading of its article only. Link #id'
    : undefined;
}

const read: Read = (directive, { file, tree }) => {
  readAttributes(file, directive, z.strictObject({}));
  const fault = faultOf(directive, tree.children.slice(0, tree.children.indexOf(directive)));
  if (fault) reportError(file, directive, fault);
  visit(directive, (node) => {
    const message = faultOfPoint(node);
    if (message) reportError(file, node, message);
  });
  const { position, children } = directive;
  return { type: 'articleBlock', block: { type: 'key-points' }, position, children };
};

export const keyPoints: TextSide<KeyPointsBlock> = {
  read,
  isDigested: false, // they say again what the text says
  plain: (words, _, language) => [
    h('section.key-points', h('p', stringsOf(language).article.keyPoints), ...words),
  ],
};
