import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { languageCodes, languages, type Language, type Script } from '../i18n/languages.ts';

/** The first language of the site that is written in each script. */
const languageIn = new Map<Script, Language>(
  languageCodes.toReversed().map((code) => [languages[code].script, code]),
);

/** Words of a script, with what stands between them. */
const runOf = (script: Script): RegExp => {
  const letter = `\\p{Script=${script}}`;
  return new RegExp(`(${letter}(?:[${letter}\\p{M}\\p{N}\\s\\p{P}]*[${letter}\\p{M}])?)`, 'u');
};

const passage = (language: Language, value: string): Element => ({
  type: 'element',
  tagName: 'bdi',
  properties: { lang: language, dir: languages[language].direction },
  children: [{ type: 'text', value }],
});

const split = (text: string, run: RegExp, language: Language): ElementContent[] =>
  text.split(run).flatMap((part, index): ElementContent[] => {
    if (part === '') return [];
    return [index % 2 === 1 ? passage(language, part) : { type: 'text', value: part }];
  });

/**
 * Tells the language and the direction of words in another script than the article's, so that they are spoken in their
 * own voice and stay in order. Code is left as it is.
 */
export function rehypeOtherScripts(language: Language) {
  const others = [...languageIn].filter(([script]) => script !== languages[language].script);
  return (tree: Root): void => {
    for (const [script, other] of others) {
      const run = runOf(script);
      visit(tree, (node, index, parent) => {
        if (node.type === 'element' && ['code', 'pre', 'bdi'].includes(node.tagName)) return SKIP;
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
