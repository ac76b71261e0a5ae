import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage } from '../../../../cards/card-cache.ts';
import { topicCard } from '../../../../cards/share-card.ts';
import { topicBook } from '../../../../feeds/article-book.ts';
import { topicBookPaths } from '../../../../queries/book-routes.ts';
import { projectRoot } from '../../../../queries/site-root.ts';

export const getStaticPaths = topicBookPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { topic } }) => {
  const cover = await cardImage(topicCard(topic), projectRoot);
  return new Response(await topicBook(topic, cover), {
    headers: { 'content-type': 'application/epub+zip' },
  });
};
