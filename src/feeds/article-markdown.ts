import type { Element } from 'hast';
import { h } from 'hastscript';
import { absolute } from '../i18n/addresses.ts';
import { languages } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Article } from '../queries/articles.ts';
import { pick, topics } from '../queries/people-and-topics.ts';
import { listed } from '../shared/listed.ts';
import { site } from '../site.ts';
import { articleFacts } from './article-facts.ts';
import { feedText } from './feed-text.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** An article as Markdown that stands by itself: its front matter as text, its blocks in their plain form. */
export async function articleMarkdown(article: Article): Promise<string> {
  const { language, headline, standfirst, address } = article;
  const [text] = (await feedText(article)).children as Element[];
  const strings = stringsOf(language);
  const subjects = pick(await topics(language), article.topics).map(({ name }) => name);
  return plainMarkdown([
    h('h1', headline),
    ...(standfirst ? [h('p', h('em', standfirst))] : []),
    h('p', await articleFacts(article)),
    ...(text ? [text] : []),
    h('hr'),
    ...(subjects.length > 0
      ? [
          h(
            'p',
            `${strings.article.topics}: ${listed(subjects, languages[language].locale, 'unit')}`,
          ),
        ]
      : []),
    h('p', [
      h('a', { href: absolute(address) }, `${headline} · ${site.name}`),
      ' · ',
      h('a', { href: site.licence.url }, strings.licence(site.licence.name)),
    ]),
  ]);
}
