import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError, reportWarning } from './report.ts';

/** A heading of the article, as the contents list and the checks need it. */
export interface ArticleHeading {
  id: string;
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

/** Ids that the page itself uses. */
const reserved = /^(?:top|main|notes|fn-.*|fnref-.*)$/;

const written = /\s*\{#([^\s{}]*)\}\s*$/;
const idForm = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** Takes `{#id}` off the end of a heading's text and returns the id. */
function takeWrittenId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const found = written.exec(last.value);
  if (!found) return undefined;
  last.value = last.value.slice(0, found.index);
  return found[1];
}

function checkId(file: VFile, heading: Heading, id: string, taken: Map<string, number>): void {
  const line = heading.position?.start.line ?? 1;
  if (!idForm.test(id)) {
    reportError(
      file,
      heading,
      `the heading id “${id}” cannot be linked. Use letters, digits and hyphens`,
    );
  } else if (reserved.test(id)) {
    reportError(file, heading, `the heading id “${id}” is used by the page itself. Choose another`);
  } else if (taken.has(id)) {
    reportError(
      file,
      heading,
      `the id “${id}” is used already, on line ${taken.get(id)}. Give this heading another`,
    );
  } else {
    taken.set(id, line);
  }
}

/** Gives each heading the id written at its end, `## Russian success {#success}`, or one derived from its text. */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const taken = new Map<string, number>();
    const slugger = new GithubSlugger();
    const headings: ArticleHeading[] = [];
    visit(tree, 'heading', (heading) => {
      const writtenId = takeWrittenId(heading);
      const text = toString(heading);
      const id = writtenId ?? (slugger.slug(text) || 'section');
      if (heading.depth === 1) {
        reportError(file, heading, 'a heading with one # would be a second headline. Use ##');
      }
      checkId(file, heading, id, taken);
      if (writtenId === undefined) {
        const remedy = `Write {#${id}} at its end, or run “npm run check -- --fix”`;
        reportWarning(
          file,
          heading,
          `the heading has no id of its own, so its links break when it is reworded. ${remedy}`,
        );
      }
      heading.data = { ...heading.data, hProperties: { id, tabIndex: -1 } };
      const line = heading.position?.start.line ?? 1;
      headings.push({ id, text, depth: heading.depth, line, derived: writtenId === undefined });
    });
    file.data.headings = headings;
  };
}
