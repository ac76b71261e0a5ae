import type { Language } from '../../src/i18n/languages.ts';

/** Words to make a text of whatever length of. */
const told: Record<Language, { sentence: string; headline: string; author: string }> = {
  en: {
    headline: 'What stands beside it',
    sentence: 'The lease names 49 years and a harbour that nobody has deepened since.',
    author: 'ana',
  },
  ar: {
    headline: 'ما يقف إلى جانبه',
    sentence: 'يسمّي العقد 49 عامًا وميناءً لم يعمّقه أحد منذ ذلك الحين.',
    author: 'ana',
  },
};

/** What notes begin with, one after the other; the last kind is none. */
const kinds: Record<Language, string[]> = {
  en: ['document: ', 'Interview: ', 'data: ', 'wire: ', 'own reporting: ', ''],
  ar: ['وثيقة: ', 'مقابلة: ', 'بيانات: ', 'وكالة: ', 'من مراسلينا: ', ''],
};

/** Headlines of articles that link to a section of the text. */
export const linkingHeadline: Record<Language, string> = {
  en: 'A pier that leads to another',
  ar: 'رصيف يفضي إلى رصيف آخر',
};

/** A short article, which links to a section of the other. */
export function textThatLinks(language: Language): string {
  const { headline, sentence, author } = told[language];
  const head = `---\nheadline: ${linkingHeadline[language]}\nstandfirst: ${sentence}\nkind: analysis\nauthors: [${author}]\npublished: 2025-09-01\ntopics: [syria]\n---`;
  return `${head}\n\n${sentence} [${headline}](../beside/${language}.md#two).\n`;
}

/**
 * An article that asks much of the margin: ten notes in one paragraph, one of sixty sentences, one right above a wide
 * figure, marks in a caption, a list, a table and a quotation, and pull-quotes, of which one is next to a figure. Sixteen notes say what kind of source they have, and the first where a
 * copy of it stands.
 */
export function textWithNotes(language: Language): string {
  const { headline, sentence, author } = told[language];
  const written: string[] = [];
  const note = (sentences: number): string => {
    const kind = kinds[language][written.length % 6] ?? '';
    const name = `n${written.length + 1}`;
    const copy = written.length === 0 ? ' {archived=https://archive.example/2025/lease}' : '';
    const words = Array<string>(sentences).fill(sentence).join(' ');
    written.push(`[^${name}]: ${kind}${words}${copy}`);
    return `[^${name}]`;
  };
  const said = (count: number, mark = ''): string =>
    Array<string>(count).fill(`${sentence}${mark}`).join(' ');
  const paragraphs = (count: number): string => Array<string>(count).fill(said(6)).join('\n\n');
  const quote = `:::pull-quote\n${sentence.replace(/\.$/, '')}\n:::`;
  const figure = (file: string, attributes: string, mark: string): string =>
    `:::figure{credit="Survey"${attributes}}\n![${headline}](./${file}.svg)\n\n${sentence}${mark}\n:::`;
  const tenNotes = Array.from({ length: 10 }, () => `${sentence}${note(1)}`).join(' ');
  const text = [
    said(4, ''),
    `${said(3)} ${sentence}${note(2)} ${said(2)}`,
    tenNotes,
    paragraphs(4),
    quote,
    paragraphs(3),
    `${sentence}${note(60)} ${said(5)}`,
    paragraphs(2),
    `## ${headline} {#one}`,
    `${said(2)}${note(1)}`,
    figure('wide', ' width=wide', note(1)),
    `- ${sentence}${note(1)}\n- ${sentence}`,
    paragraphs(3),
    `## ${headline} {#two}`,
    paragraphs(1),
    `> ${sentence}${note(1)}\n>\n> – ${headline}`,
    `| ${headline} | 1 |\n| --- | --: |\n| ${sentence}${note(1)} | 2 |`,
    paragraphs(4),
    quote,
    figure('column', '', ''),
    `${said(3)}${note(1)} ${said(3)}`,
    paragraphs(2),
    `${sentence}${note(1)}`,
  ];
  const head = `---\nheadline: ${headline}\nstandfirst: ${sentence}\nkind: analysis\nauthors: [${author}]\npublished: 2025-10-01\ntopics: [syria]\n---`;
  return `${[head, ...text, ...written].join('\n\n')}\n`;
}
