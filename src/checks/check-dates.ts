import { lastChange } from '../schemas/article.ts';
import type { Problem } from '../shared/problem.ts';
import { isoDay } from '../shared/dates.ts';
import { figuresOf } from './figures-of.ts';
import type { ReadArticle } from './read-article.ts';

const warn = ({ file }: ReadArticle, line: number, message: string): Problem => ({
  file: file.path,
  line,
  severity: 'warning',
  rule: 'dates',
  message,
});

/** What is no draft is published with the next build, whatever day it names. */
function checkFuture(article: ReadArticle, today: string): Problem[] {
  const { frontMatter, lineOf } = article;
  if (!frontMatter || frontMatter.draft) return [];
  const { published, updated, updates } = frontMatter;
  const dates = [
    { date: published, path: ['published'] },
    { date: updated, path: ['updated'] },
    ...updates.map(({ date }, index) => ({ date, path: ['updates', index, 'date'] })),
  ];
  return dates.flatMap(({ date, path }) => {
    const day = date && isoDay(date);
    if (!day || day <= today) return [];
    const message = `“${path.join('.')}” is ${day}, which is still to come. Correct it, or add draft: true until then`;
    return [warn(article, lineOf(path), message)];
  });
}

/** A picture may be as new as the text that it stands in. */
function checkTaken(article: ReadArticle, today: string): Problem[] {
  const changed = article.frontMatter && lastChange(article.frontMatter);
  const last = changed ? isoDay(changed) : today;
  const then = changed ? `the article's last date, ${last}` : 'today';
  return figuresOf(article)
    .filter(({ taken }) => taken && isoDay(taken) > last)
    .map(({ taken, line }) => {
      const day = taken ? isoDay(taken) : '';
      return warn(
        article,
        line,
        `the picture was taken on ${day}, after ${then}. Correct one of the two`,
      );
    });
}

/** Dates that cannot all be true. */
export function checkDates(article: ReadArticle): Problem[] {
  const today = isoDay(new Date());
  return [...checkFuture(article, today), ...checkTaken(article, today)];
}
