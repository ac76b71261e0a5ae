import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sectionLevels } from '../shared/section-levels.ts';
import { takeAttributes } from './heading-attributes.ts';
import { reportError, reportWarning } from './report.ts';
import { sluggable } from './sluggable.ts';

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

const ofThePage = /^(?:top|main|notes|updates|update-\d.*|fn-.*|fnref-.*)$/;

/**
 * Whether the page itself uses an id.
 *
 * @see src/decisions/0010-reserved-ids.md
 */
export const isReserved = (id: string): boolean => ofThePage.test(id);

/** A section is shared at an address that ends in its id, and the article's history stands at one of these. */
const isTaken = (id: string): boolean => isReserved(id) || id === 'history';

const idForm = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** Whether a heading may have an id: it can be linked, and the page does not use it itself. */
export const isUsableId = (id: string): boolean => idForm.test(id) && !isTaken(id);

/** Every id that leads to a heading. */
export const idsOf = ({ id, aliases }: ArticleHeading): string[] => [id, ...aliases];

const again = {
  'heading id': 'Give this heading another',
  alias: 'Remove it there or here',
};

/** Claims an id for a heading, or says why it cannot be had. */
function claim(
  taken: Map<string, number>,
  id: string,
  what: keyof typeof again,
  line: number,
): string | undefined {
  if (!idForm.test(id))
    return `the ${what} “${id}” cannot be linked. Use letters, digits and hyphens`;
  if (isTaken(id)) return `the ${what} “${id}” is used by the page itself. Choose another`;
  const other = taken.get(id);
  if (other !== undefined)
    return `the id “${id}” is used already, on line ${other}. ${again[what]}`;
  taken.set(id, line);
  return undefined;
}

/** Why a heading cannot open a section, by the number of its signs. */
function faultOfLevel(level: number): string | undefined {
  if (level === 1) return 'a heading with one # would be a second headline. Use ##';
  if (level <= deepest) return undefined;
  return `a heading has ${level} #; sections go down to ${'#'.repeat(deepest)}. Use fewer, or a paragraph`;
}

/**
 * Gives each heading the id written at its end, `## Russian success {#success}`, or one derived from its text.
 * `{#success aliases="gains"}` keeps links to an older id alive.
 */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const taken = new Map<string, number>();
    const slugger = new GithubSlugger();
    const headings: ArticleHeading[] = [];
    visit(tree, 'heading', (heading) => {
      const written = takeAttributes(file, heading);
      const text = toString(heading);
      const id = written?.id ?? (slugger.slug(sluggable(text)) || 'section');
      const aliases = written?.aliases ?? [];
      const line = heading.position?.start.line ?? 1;
      const fault = faultOfLevel(heading.depth);
      if (fault) reportError(file, heading, fault);
      const faults = [
        claim(taken, id, 'heading id', line),
        ...aliases.map((alias) => claim(taken, alias, 'alias', line)),
      ];
      for (const fault of faults) if (fault) reportError(file, heading, fault);
      if (!written) {
        const remedy = `Write {#${id}} at its end, or run “npm run check -- --fix”`;
        reportWarning(
          file,
          heading,
          `the heading has no id of its own, so its links break when it is reworded. ${remedy}`,
        );
      }
      heading.data = { ...heading.data, hProperties: { id, tabIndex: -1 } };
      headings.push({ id, aliases, text, depth: heading.depth, line, derived: !written });
    });
    file.data.headings = headings;
  };
}
