import { hash } from 'node:crypto';

/** An edit lets Pagefind read so many articles anew, at about 20 ms each. */
const most = 64;

/**
 * Divides the articles of a volume into groups of about the same size. An article's group depends on its name alone,
 * until a volume has twice as many: one that is added or removed changes no other group.
 */
export function intoGroups<Article extends { path: string }>(articles: Article[]): Article[][] {
  const groups = 2 ** Math.max(0, Math.ceil(Math.log2(articles.length / most)));
  const groupOf = ({ path }: Article): number =>
    parseInt(hash('sha256', path).slice(0, 8), 16) % groups;
  return [...Map.groupBy(articles, groupOf)].sort(([a], [b]) => a - b).map(([, group]) => group);
}
