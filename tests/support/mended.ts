import { frontMatterProse } from '../../src/checks/front-matter-prose.ts';
import { mendTypography } from '../../src/checks/typography/mend-typography.ts';
import type { WritingSystem } from '../../src/i18n/languages.ts';
import { readFrontMatter } from '../../src/loaders/front-matter.ts';
import { articleProse } from '../../src/markdown/article-prose.ts';
import { parseMarkdown } from '../../src/compile/parse-article.ts';

/** A whole Markdown file as `npm run check -- --fix` leaves it, but for ids of headings. */
export function mended(source: string, system: WritingSystem): string {
  const prose = [
    ...frontMatterProse(source, readFrontMatter(source, 'x.md')),
    ...articleProse(parseMarkdown(source, 'x.md').tree, source),
  ];
  return mendTypography(source, prose, system);
}
