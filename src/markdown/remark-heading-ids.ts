import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { uselessSigns } from '../shared/unseen-signs.ts';
import { sectionLevels } from '../shared/section-levels.ts';
import { takeAttributes, type HeadingAttributes } from './heading-attributes.ts';
import { reportError, reportWarning } from './report.ts';
import {
  derivedId,
  isLinkable,
  isTaken,
  lettersOf,
  longestId,
  looksLike,
  mixedWord,
} from './section-ids.ts';

/** A heading of the article, as the contents list and the checks need it. */
export interface ArticleHeading {
  id: string;
  /** Ids that it has taken over; links to them lead here. */
  aliases: string[];
  text: string;
  depth: number;
  line: number;
  /** No id is written in the source; this one was made from the text and changes with it. */
  derived: boolean;
}

declare module 'vfile' {
  interface DataMap {
    headings: ArticleHeading[];
  }
}

const deepest = Math.max(...sectionLevels);

/** Every id that leads to a heading. */
export const idsOf = ({ id, aliases }: Pick<ArticleHeading, 'id' | 'aliases'>): string[] => [
  id,
  ...aliases,
];

const again = {
  'heading id': 'Give this heading another',
  alias: 'Remove it there or here',
};

/** Bytes: a section's former id is the name of a folder, as its id is. */
const longestName = 200;

function faultOfForm(id: string, what: keyof typeof again): string | undefined {
  const letters = lettersOf(id).length;
  if (!isLinkable(id)) {
    return `the ${what} “${id}” cannot be linked. Use letters, digits and hyphens`;
  }
  if (isTaken(id)) return `the ${what} “${id}” is used by the page itself. Choose another`;
  if (what === 'alias' ? Buffer.byteLength(id) <= longestName : letters <= longestId) {
    return undefined;
  }
  return `the ${what} “${id}” has ${letters} letters, too many for an address. Choose one of ${longestId} at most`;
}

/** Claims an id for a heading, or says why it cannot be had. */
function claim(
  taken: Map<string, { id: string; line: number }>,
  id: string,
  what: keyof typeof again,
  line: number,
): string | undefined {
  const fault = faultOfForm(id, what);
  if (fault) return fault;
  const other = taken.get(looksLike(id));
  if (other?.id === id)
    return `the id “${id}” is used already, on line ${other.line}. ${again[what]}`;
  if (other)
    return `the id “${id}” looks like “${other.id}”, on line ${other.line}. ${again[what]}`;
  taken.set(looksLike(id), { id, line });
  return undefined;
}

/** Why a heading cannot open a section, by the number of its signs. */
function faultOfLevel(level: number): string | undefined {
  if (level === 1) return 'a heading with one # would be a second headline. Use ##';
  if (level <= deepest) return undefined;
  return `a heading has ${level} #; sections go down to ${'#'.repeat(deepest)}. Use fewer, or a paragraph`;
}

/** What is wrong with a heading's words. */
function faultOfWords(heading: Heading, text: string): string | undefined {
  if (text.replace(uselessSigns, '').trim() === '')
    return 'the heading has no words. Write some, or remove it';
  if (text.includes('{#')) {
    return 'the heading holds {#…} and goes on behind it. Write the id at its very end, outside of emphasis and links';
  }
  if (!heading.children.some((child) => child.type === 'footnoteReference')) return undefined;
  return 'the heading holds the mark of a note, and is said again where no note is. Put the mark behind a sentence of the text';
}

/** What should be mended about an id although it can be used. */
function warningsOf(id: string, isWritten: boolean): string[] {
  const mixed = mixedWord(id);
  return [
    ...(mixed
      ? [
          `the id “${id}” mixes letters of two scripts in “${mixed}”, which look alike. Write the word in one`,
        ]
      : []),
    ...(isWritten
      ? []
      : [
          `the heading has no id of its own, so its links break when it is reworded. Write {#${id}} at its end, or run “npm run check -- --fix”`,
        ]),
  ];
}

/** The headings of an article with what is written in their braces, which is taken off them. */
function headingsIn(tree: Root, file: VFile): { heading: Heading; written?: HeadingAttributes }[] {
  const found: { heading: Heading; written?: HeadingAttributes }[] = [];
  visit(tree, 'heading', (heading) => {
    found.push({ heading, written: takeAttributes(file, heading) });
  });
  return found;
}

/**
 * Gives each heading the id written at its end, `## Russian success {#success}`, or one derived from its text.
 * `{#success aliases="gains"}` keeps links to an older id alive.
 */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const taken = new Map<string, { id: string; line: number }>();
    const found = headingsIn(tree, file);
    const used = new Set(found.flatMap(({ written }) => (written ? idsOf(written) : [])));
    file.data.headings = found.map(({ heading, written }) => {
      const text = toString(heading);
      const id = written?.id ?? derivedId(text, used);
      const aliases = written?.aliases ?? [];
      const line = heading.position?.start.line ?? 1;
      used.add(id);
      const faults = [
        faultOfLevel(heading.depth),
        faultOfWords(heading, text),
        claim(taken, id, 'heading id', line),
        ...aliases.map((alias) => claim(taken, alias, 'alias', line)),
      ];
      for (const fault of faults) if (fault) reportError(file, heading, fault);
      for (const warning of warningsOf(id, Boolean(written))) reportWarning(file, heading, warning);
      heading.data = { ...heading.data, hProperties: { id, tabIndex: -1 } };
      return { id, aliases, text, depth: heading.depth, line, derived: !written };
    });
  };
}
