import { createHash } from 'node:crypto';
import { h } from 'hastscript';
import { absolute, addresses } from '../i18n/addresses.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { PublishedArticle } from '../loaders/published-articles.ts';
import { forwardTo } from '../shared/forward-to.ts';
import { refresh, signpostPage } from './signpost.ts';

/** The page at an address where an article stood before. Its script keeps query and fragment. */
export function movedSignpost({ language, slug, headline }: PublishedArticle): {
  goal: string;
  html: string;
} {
  const goal = addresses.article(language, slug);
  const { title, explanation } = stringsOf(language).moved;
  const code = `(${forwardTo.toString()})(${JSON.stringify(goal)})`;
  const digest = createHash('sha256').update(code).digest('base64');
  const html = signpostPage({
    ...{ language, title: headline, description: explanation, canonical: absolute(goal) },
    allowed: `; script-src 'sha256-${digest}'`,
    head: [h('script', code), h('noscript', refresh(goal))],
    heading: title,
    body: [h('p', [`${explanation} `, h('a', { href: goal }, headline)])],
  });
  return { goal, html };
}
