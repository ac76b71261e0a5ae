import type { Element, ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import { plainLead } from '../blocks/figure/lead-figure.ts';
import { languages } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { articleBody } from '../queries/article-body.ts';
import { articleImage } from '../queries/article-images.ts';
import { articleUpdates } from '../queries/article-updates.ts';
import type { Article } from '../queries/articles.ts';
import { plainPicture } from '../queries/sized-picture.ts';
import { absolute } from '../i18n/addresses.ts';
import { updateText } from './update-text.ts';

async function nameImage(article: Article, image: Element): Promise<void> {
  const file = await articleImage(article, String(image.properties.src));
  image.properties.src = absolute((await plainPicture(file)).src);
}

function nameLink(article: Article, link: Element): void {
  const href = String(link.properties.href);
  link.properties.href = new URL(href, absolute(article.address)).href;
}

/** What was changed since publication, which nobody who read an earlier form should miss. */
async function updatesSection(article: Article): Promise<ElementContent[]> {
  const updates = await articleUpdates(article);
  if (updates.length === 0) return [];
  const items = updates.map((update) => h('li', { id: update.id }, updateText(article, update)));
  const { title } = stringsOf(article.language).updates;
  return [h('section', [h('h2', { id: 'updates' }, title), h('ol', items)])];
}

/** An article's whole text in plain blocks. Images and links are named as in the text. */
export async function plainText(article: Article): Promise<ElementContent[]> {
  const { plain } = await articleBody(article);
  return [
    ...plainLead(article.lead, article.language),
    ...(structuredClone(plain).children as ElementContent[]),
    ...(await updatesSection(article)),
  ];
}

/** The same in a form that stands anywhere: with full addresses. */
export async function feedText(article: Article): Promise<Root> {
  const { language } = article;
  const { direction } = languages[language];
  const text = h('div', { lang: language, dir: direction }, await plainText(article));
  await Promise.all(selectAll('img', text).map((image) => nameImage(article, image)));
  for (const link of selectAll('a[href]', text)) nameLink(article, link);
  return { type: 'root', children: [text] };
}
