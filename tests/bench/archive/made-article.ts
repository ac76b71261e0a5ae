import type { Language } from '../../../src/i18n/languages.ts';
import { Prose } from './prose.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where an article stands in an archive, and what its text is made from. */
export interface Making {
  slug: string;
  language: Language;
  published: Date;
  authors: string[];
  topics: string[];
  /** Whether it has another edition, whose sections are others. */
  hasEdition: boolean;
  /** Whether a photograph stands at its head. */
  hasLead: boolean;
  vocabulary: Vocabulary;
  /** Of whom the article speaks. */
  names: string[];
  next: () => number;
}

const wordsOf = (text: string): number => text.split(' ').length;

const figure = (prose: Prose, number: number): string =>
  `:::figure{credit="${prose.words(2)}"}\n![${prose.words(9)}](./figure-${number}.svg)\n\n${prose.sentence()}\n:::`;

/** What the blocks of a text are numbered by. */
interface Counts {
  notes: string[];
  figures: number;
}

/** Paragraphs and blocks of about so many words; the notes that they point to are added to those counted. */
function section(prose: Prose, words: number, counts: Counts): string[] {
  const parts: string[] = [];
  for (let written = 0; written < words;) {
    const sentences = prose.paragraph();
    const text = sentences.join(' ');
    written += wordsOf(text);
    if (prose.between(1, 4) > 1) {
      parts.push(text);
    } else {
      counts.notes.push(prose.sentence());
      parts.push(`${text}[^${counts.notes.length}]`);
    }
    if (prose.between(1, 12) === 1) parts.push(`:::pull-quote\n${sentences[1] ?? ''}\n:::`);
    if (prose.between(1, 14) === 1) parts.push(figure(prose, (counts.figures += 1)));
  }
  return parts;
}

function body(prose: Prose): string {
  const counts: Counts = { notes: [], figures: 0 };
  const parts = section(prose, 150, counts);
  const length = 400 + Math.floor(3600 * (prose.between(0, 100) / 100) ** 2);
  for (let n = 1, left = length - 150; left > 0; n += 1) {
    const words = prose.between(200, 500);
    parts.push(`## ${prose.words(prose.between(2, 6))} {#part-${n}}`);
    parts.push(...section(prose, Math.min(words, left), counts));
    left -= words;
  }
  return [...parts, ...counts.notes.map((note, at) => `[^${at + 1}]: ${note}`)].join('\n\n');
}

/** A whole Markdown file: 400 to 4,000 words, more of them short than long. */
export function madeArticle(making: Making): string {
  const { language, published, authors, topics, hasEdition, hasLead, vocabulary } = making;
  const prose = new Prose(language, vocabulary, making);
  const lead = [
    'lead:',
    '  image: ./lead.png',
    `  alt: ${prose.words(8)}`,
    `  caption: ${prose.sentence()}`,
  ];
  const head = [
    `headline: ${prose.words(prose.between(4, 10))}`,
    `standfirst: ${prose.sentence()}`,
    'kind: analysis',
    `authors: [${authors.join(', ')}]`,
    `published: ${published.toISOString().slice(0, 10)}`,
    `topics: [${topics.join(', ')}]`,
    ...(hasEdition ? ['abridged: true'] : []),
    ...(hasLead ? [...lead, `  credit: ${prose.words(2)}`] : []),
  ];
  return ['---', ...head, '---', '', body(prose), ''].join('\n');
}
