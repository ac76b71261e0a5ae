import { longestHeading } from '../cards/card.ts';
import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

/** Characters: search engines and those who show shared links cut longer descriptions. */
const longestStandfirst = 300;

/** Headlines and standfirsts that are too long where a link to the article is shown. */
export function checkHeadlines({ file, frontMatter, lineOf }: ReadArticle): Problem[] {
  const { headline = '', standfirst = '' } = frontMatter ?? {};
  const problems: Problem[] = [];
  if (headline.length > longestHeading) {
    problems.push({
      file: file.path,
      line: lineOf(['headline']),
      severity: 'warning',
      rule: 'long-headline',
      message: `the headline has ${headline.length} characters, and share cards set more than ${longestHeading} too small to read on a phone. Shorten it`,
    });
  }
  if (standfirst.length > longestStandfirst) {
    problems.push({
      file: file.path,
      line: lineOf(['standfirst']),
      severity: 'advice',
      rule: 'long-standfirst',
      message: `the standfirst has ${standfirst.length} characters, and where links are shown it is cut at about ${longestStandfirst}. Shorten it`,
    });
  }
  return problems;
}
