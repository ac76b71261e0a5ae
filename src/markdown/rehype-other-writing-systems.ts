import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { languageCodes, languages, type Language, type WritingSystem } from '../i18n/languages.ts';

/** The first language of the site that is written in each writing system. */
const languageIn = new Map<WritingSystem, Language>(
  languageCodes.toReversed().map((code) => [languages[code].writingSystem, code]),
);

const letterOf = (system: WritingSystem): string => `\\p{Script=${system}}`;

/** Words in a writing system, with what stands between them and the number that the last may end in: `S/RES/2254`. */
const runOf = (system: WritingSystem): RegExp => {
  const letter = letterOf(system);
  const between = `[${letter}\\p{M}\\p{N}\\s\\p{P}]*[${letter}\\p{M}]`;
  const number = '(?:[\\p{Pd}/.]?\\p{N}+)?';
  return new RegExp(`(${letter}(?:${between})?${number})`, 'u');
};

const marked = (language: Language): Element['properties'] => ({
  lang: language,
  dir: languages[language].direction,
});

const split = (text: string, run: RegExp, language: Language): ElementContent[] =>
  text.split(run).flatMap((part, index): ElementContent[] => {
    const children: ElementContent[] = part === '' ? [] : [{ type: 'text', value: part }];
    if (index % 2 === 0) return children;
    return [{ type: 'element', tagName: 'bdi', properties: marked(language), children }];
  });

const blocks = ['blockquote', 'h2', 'h3', 'h4', 'li', 'p', 'td', 'th'];
const left = ['code', 'pre'];

/**
 * Tells the language and the direction of words in another writing system than the article's, so that they are spoken
 * in their own voice and stay in order; of a whole paragraph where it has no others. Code is left as it is.
 */
export function rehypeOtherWritingSystems(language: Language) {
  const { writingSystem: own } = languages[language];
  const ownLetter = new RegExp(letterOf(own), 'u');
  const others = [...languageIn].filter(([system]) => system !== own);
  return (tree: Root): void => {
    for (const [system, other] of others) {
      const run = runOf(system);
      const isAllOther = (text: string): boolean => run.test(text) && !ownLetter.test(text);
      visit(tree, (node, index, parent) => {
        if (node.type === 'element' && left.includes(node.tagName)) return SKIP;
        if (
          node.type === 'element' &&
          blocks.includes(node.tagName) &&
          isAllOther(toString(node))
        ) {
          Object.assign(node.properties, marked(other));
          return SKIP;
        }
        if (node.type !== 'text' || !parent || index === undefined || !run.test(node.value)) {
          return undefined;
        }
        const parts = split(node.value, run, other);
        parent.children.splice(index, 1, ...parts);
        return [SKIP, index + parts.length];
      });
    }
  };
}
