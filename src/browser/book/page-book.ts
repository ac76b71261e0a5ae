import type { Book, BookArticle } from '../../shared/book/book.ts';
import { documentOf } from '../offline/kept-documents.ts';
import { toldArticle, toldSite } from '../told-article.ts';
import { bytesOf, loadFile, pagePictures } from './page-pictures.ts';
import { pageFacts, pageText } from './page-text.ts';

const { pathname } = location;

async function pageArticle(slug: string): Promise<BookArticle> {
  const told = toldArticle();
  const { datePublished: published, dateModified: modified = published } = told;
  const page = documentOf(await (await loadFile(pathname)).text()); // as it came, before scripts and readers
  const text = pageText(page);
  return {
    slug,
    address: told['@id'],
    headline: told.headline,
    standfirst: told.description,
    facts: pageFacts(page),
    authors: (told.author ?? []).map(({ name }) => name),
    published: published === undefined ? undefined : new Date(published),
    modified: new Date(modified ?? 0),
    text,
    pictures: await pagePictures(text),
  };
}

/**
 * The article of this page as a book, as the build makes it of newer ones.
 *
 * @param contents heads the list of contents
 * @throws TypeError where a part of it cannot be had
 */
export async function pageBook(slug: string, contents: string): Promise<Book> {
  const { lang: language, dir: direction } = document.documentElement;
  const licence = document.querySelector<HTMLAnchorElement>('a[rel=license]');
  const [article, cover] = await Promise.all([
    pageArticle(slug),
    loadFile(`${pathname}card.png`).then(bytesOf),
  ]);
  return {
    address: article.address,
    title: article.headline,
    about: article.standfirst,
    language,
    direction,
    publisher: toldSite(),
    licence: { name: licence?.textContent.trim() ?? '', url: licence?.href ?? '' },
    cover,
    articles: [article],
    contents,
  };
}
