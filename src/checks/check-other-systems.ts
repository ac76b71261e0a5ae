import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

/** Signs that other systems read and that readers would see here, with what to do. */
const kinds: [form: RegExp, remedy: string][] = [
  [
    /\{%[^\n]{0,200}?%\}|\{\{[^\n]{0,200}?\}\}/,
    'a command of a template does nothing here. Write what it stands for, or take it out',
  ],
  [
    /\[\/(?:audio|caption|embed|gallery|playlist|video)\]|\[(?:caption|embed|gallery|playlist)(?:[ \t][^\]\n]{0,400})?\]|\[(?:audio|video)[ \t][^\]\n=]{0,400}=[^\]\n]{0,400}\]/,
    'a short code does nothing here. Write a picture as a figure, and a film or sound as a link',
  ],
  [/\[toc\](?![(:[])/i, 'a table of contents is made by itself. Take this line out'],
  [
    /\{[:.][ \t]?[\w.#-][^{}\n]{0,200}\}/,
    'attributes of a paragraph do nothing here. Take the braces out',
  ],
  [
    /\$\$[^$]{1,1000}\$\$|\\(?:begin|d?frac|sqrt|sum|text|mathrm)\{/,
    'a formula is not set here. Write it in plain signs, as in x² + y²',
  ],
  [
    // Not from one price to the next: words stand between them.
    /(?<![\p{L}\p{N}$])\$(?![^$\n]{0,200}(?<![\p{L}\\{])\p{L}{3})(?:\p{L}|(?=[^\s$])[^$\n\ufffc]{0,200}[\\^_=][^$\n\ufffc]{0,200}(?<=[^\s$]))\$(?![\p{L}\p{N}$])/u,
    'a formula is not set here. Write it in plain signs, as in x² + y²',
  ],
];

/** What was written for another system, each kind once. What is escaped is meant, and code is no prose. */
export function checkOtherSystems({ file, lineAt, prose }: ReadArticle): Problem[] {
  const found = kinds.flatMap(([form, remedy]): [string, Problem][] => {
    for (const run of prose) {
      const { 0: signs, index } = form.exec(run.text) ?? { index: -1 };
      if (!signs) continue;
      const excerpt = signs.length > 40 ? `${signs.slice(0, 39)}…` : signs;
      const line = lineAt(run.placeOf(index));
      const message = `“${excerpt.replace(/\s+/g, ' ')}”: ${remedy}`;
      return [
        [remedy, { file: file.path, line, severity: 'advice', rule: 'other-systems', message }],
      ];
    }
    return [];
  });
  return [...new Map(found.toReversed()).values()];
}
