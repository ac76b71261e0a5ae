import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { languageCodes, languages, type Language, type Script } from '../i18n/languages.ts';

/** The first language of the site that is written in each script. */
const languageIn = new Map<Script, Language>(
  languageCodes.toReversed().map((code) => [languages[code].script, code]),
);

const letterOf = (script: Script): string => `\\p{Script=${script}}`;

/** Words of a script, with what stands between them and the number that the last may end in: `S/RES/2254`. */
const runOf = (script: Script): RegExp => {
  const letter = letterOf(script);
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
 * Tells the language and the direction of words in another script than the article's, so that they are spoken in their
 * own voice and stay in order; of a whole paragraph where it has no others. Code is left as it is.
 */
export function rehypeOtherScripts(language: Language) {
  const { script: own } = languages[language];
  const ownLetter = new RegExp(letterOf(own), 'u');
  const others = [...languageIn].filter(([script]) => script !== own);
  return (tree: Root): void => {
    for (const [script, other] of others) {
      const run = runOf(script);
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
