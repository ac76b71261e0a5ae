import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage } from '../../../../cards/card-cache.ts';
import { articleBook } from '../../../../feeds/article-book.ts';
import { bookPaths } from '../../../../queries/book-routes.ts';
import { cardFor } from '../../../../queries/share-cards.ts';
import { projectRoot } from '../../../../queries/site-root.ts';

export const getStaticPaths = bookPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article } }) => {
  const cover = await cardImage(await cardFor(article), projectRoot);
  return new Response(await articleBook(article, cover), {
    headers: { 'content-type': 'application/epub+zip' },
  });
};
