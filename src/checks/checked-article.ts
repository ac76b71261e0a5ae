import type { ArticleLinkOutside } from './outside/outside-links.ts';
import type { ReadArticle } from './read-article.ts';

/** What is known of an article once it has been checked by itself: all that is asked of it as one among others. */
export interface CheckedArticle extends Pick<
  ReadArticle,
  'file' | 'frontMatter' | 'named' | 'body'
> {
  source: () => string;
  /** The line of a field of the front matter that others may be at odds with: its dates, its former names, and that it leads. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Its links to pages elsewhere. */
  outside: ArticleLinkOutside[];
}
