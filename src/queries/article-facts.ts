import { oncePerKey } from '../shared/once-per-key.ts';
import { readingMinutes } from '../shared/words.ts';
import { articleBody } from './article-body.ts';
import type { Article } from './articles.ts';

/** A link to another article. */
export interface LinkedArticle {
  slug: string;
  /** The section linked to, where one is. */
  id: string | undefined;
  /** The heading of the section in which the link stands, if any, and its id. */
  section: string | undefined;
  sectionId: string | undefined;
}

/** The little that other pages need to know of an article's text. */
export interface ArticleFacts {
  minutes: number;
  /** Its links to articles in its language, in order. */
  links: LinkedArticle[];
}

/** Read from each text once a build: many pages ask for the same, and ten thousand texts would not be held. */
export const articleFacts = oncePerKey(
  async ({ language, ...article }: Article): Promise<ArticleFacts> => {
    const { words, links, headings } = await articleBody({ language, ...article });
    const sections = headings.filter(({ depth }) => depth === 2);
    const found = links.flatMap(({ article: linked, id, line }) => {
      const section = sections.findLast((one) => one.line < line);
      return linked?.language === language
        ? { slug: linked.slug, id, section: section?.text, sectionId: section?.id }
        : [];
    });
    return { minutes: readingMinutes(words), links: found };
  },
  ({ file, digest }) => `${file} ${digest}`,
);
