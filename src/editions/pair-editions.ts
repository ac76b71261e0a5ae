import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { ArticleBlock, BlockOfType } from '../blocks/text-side.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { sectionHeadings } from '../shared/section-levels.ts';
import { alignByLength, type Unit } from './align-by-length.ts';

/** Units of two editions that say the same. */
export interface Pair {
  ours: ArticleBlock[];
  theirs: ArticleBlock[];
  isSure: boolean;
}

/** A section in both editions; its heading is missing where the section is. */
export interface SectionPair {
  /** The id of its heading; `top` for the opening. */
  id: string;
  ours: Element | undefined;
  theirs: Element | undefined;
  pairs: Pair[];
}

/** What an edition shows, in order. */
export interface EditionText {
  language: Language;
  blocks: readonly ArticleBlock[];
}

interface Section {
  id: string;
  heading: Element | undefined;
  units: (Unit & { block: ArticleBlock })[];
}

/** A block that is one unit: all but prose, of which each paragraph is one. */
function unitOf(block: ArticleBlock): Section['units'][number] {
  const words: Root =
    block.type === 'prose'
      ? { type: 'root', children: block.words }
      : fromHtml(block.html, { fragment: true });
  const [first] = words.children;
  const isText = block.type === 'prose';
  const kind = isText && first?.type === 'element' ? first.tagName : block.type;
  return { kind, isText, length: toString(words).trim().length, block };
}

/** A section that begins; the link beside its heading is the article's own. */
function opened(group: Element): Section[] {
  const heading = select(sectionHeadings, group);
  return heading ? [{ id: String(heading.properties.id), heading, units: [] }] : [];
}

/** The list of notes as a section: each edition has its own, under a heading that its block would write. */
function ofNotes({ html }: BlockOfType<'notes'>, language: Language): Section {
  const words = fromHtml(html, { fragment: true }).children as ElementContent[];
  return {
    id: 'notes',
    heading: h('h2', { id: 'notes' }, stringsOf(language).article.notes),
    units: [unitOf({ type: 'prose', words })],
  };
}

/** The sections and units that a block adds to. Pull-quotes repeat what stands beside them, and are left out. */
function add(block: ArticleBlock, sections: Section[], language: Language): void {
  if (block.type === 'pull-quote') return;
  if (block.type === 'notes') sections.push(ofNotes(block, language));
  else if (block.type !== 'prose') sections.at(-1)?.units.push(unitOf(block));
  else {
    for (const node of block.words) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'hgroup') sections.push(...opened(node));
      else sections.at(-1)?.units.push(unitOf({ type: 'prose', words: [node] }));
    }
  }
}

function sectionsOf({ blocks, language }: EditionText): Section[] {
  const sections: Section[] = [{ id: 'top', heading: undefined, units: [] }];
  for (const block of blocks) add(block, sections, language);
  return sections;
}

/** How an id of their edition is called on a page that has ours. */
const theirId = (id: string, language: string): string => `${language}:${id}`;

function renameIds(tree: Root | Element, language: string): void {
  visit(tree, 'element', ({ properties }) => {
    const { id, href } = properties;
    if (typeof id === 'string') properties.id = theirId(id, language);
    if (typeof href === 'string' && href.startsWith('#'))
      properties.href = `#${theirId(href.slice(1), language)}`;
  });
}

/** A block of their edition, whose ids are told from those of ours, and whose links follow them. */
function renamed(block: ArticleBlock, language: string): ArticleBlock {
  if (block.type === 'prose') {
    const tree: Root = { type: 'root', children: structuredClone(block.words) };
    renameIds(tree, language);
    return { ...block, words: tree.children as ElementContent[] };
  }
  const tree = fromHtml(block.html, { fragment: true });
  renameIds(tree, language);
  const named = 'id' in block ? { ...block, id: theirId(block.id, language) } : block;
  return { ...named, html: toHtml(tree) };
}

function pairsOf(ours: Section | undefined, theirs: Section | undefined, ratio: number): Pair[] {
  const [left, right] = [ours?.units ?? [], theirs?.units ?? []];
  let [i, j] = [0, 0];
  return alignByLength({ ours: left, theirs: right, ratio }).map((bead) => ({
    ours: left.slice(i, (i += bead.ours)).map(({ block }) => block),
    theirs: right.slice(j, (j += bead.theirs)).map(({ block }) => block),
    isSure: bead.isSure,
  }));
}

const lengthOf = (sections: readonly Section[]): number =>
  sections.flatMap(({ units }) => units).reduce((sum, { length }) => sum + length, 0);

/**
 * Two editions of an article, section by section and paragraph by paragraph. Sections that one edition alone has stand
 * after the one that they follow there. Ids of their edition begin with its language, as in `ar:opening`.
 */
export function pairEditions(ours: EditionText, theirs: EditionText): SectionPair[] {
  const { language } = theirs;
  const [left, right] = [sectionsOf(ours), sectionsOf(theirs)];
  const ratio = lengthOf(right) / Math.max(1, lengthOf(left));
  const ids = left.map(({ id }) => id);
  right.forEach(({ id }, at) => {
    if (!ids.includes(id)) ids.splice(ids.indexOf(right[at - 1]?.id ?? 'top') + 1, 0, id);
  });
  return ids.map((id) => {
    const [own, other] = [left, right].map((all) => all.find((section) => section.id === id));
    const pairs = pairsOf(own, other, ratio).map((pair) => ({
      ...pair,
      theirs: pair.theirs.map((block) => renamed(block, language)),
    }));
    const heading = structuredClone(other?.heading);
    if (heading) renameIds(heading, language);
    return { id, ours: own?.heading, theirs: heading, pairs };
  });
}
