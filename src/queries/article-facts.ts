import type { SectionLink } from '../compile/section-links.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { readingMinutes } from '../shared/words.ts';
import { articleBody } from './article-body.ts';
import type { Article } from './articles.ts';

/** The little that other pages need to know of an article's text. */
export interface ArticleFacts {
  minutes: number;
  links: SectionLink[];
  /** Its headings of the second level, by their ids. */
  sections: Record<string, string>;
}

/** Read from each text once a build: lists ask for the same articles, and all of ten thousand texts would not be held. */
export const articleFacts = oncePerKey(
  async (article: Article): Promise<ArticleFacts> => {
    const { words, links, headings } = await articleBody(article);
    const sections = headings.filter(({ depth }) => depth === 2);
    return {
      minutes: readingMinutes(words),
      links,
      sections: Object.fromEntries(sections.map(({ id, text }) => [id, text])),
    };
  },
  ({ file, digest }) => `${file} ${digest}`,
);
