import type { Root } from 'mdast';
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError } from '../../markdown/report.ts';

const plain = ['text', 'txt', 'plain', 'plaintext'];

const isKnown = (language: string): boolean =>
  Object.hasOwn(bundledLanguages, language) ||
  Object.hasOwn(bundledLanguagesAlias, language) ||
  plain.includes(language);

/** Refuses a code block in a language that cannot be coloured. */
export function remarkCodeLanguages() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'code', (node) => {
      if (node.lang && !isKnown(node.lang)) {
        const language = node.lang;
        node.lang = null; // so that the rest of the article can be checked all the same
        reportError(
          file,
          node,
          `code in “${language}” cannot be coloured. Correct the name, or write text for plain code`,
        );
      }
    });
  };
}
