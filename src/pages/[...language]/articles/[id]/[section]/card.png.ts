import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage, drawAhead } from '../../../../../cards/card-cache.ts';
import { withKeys } from '../../../../../queries/page-keys.ts';
import { projectRoot } from '../../../../../queries/site-root.ts';
import { sectionCardPaths } from '../../../../../queries/routes.ts';
import { shareCard } from '../../../../../queries/share-cards.ts';

export async function getStaticPaths() {
  const paths = await sectionCardPaths();
  drawAhead(
    await Promise.all(paths.map(({ props }) => shareCard(props.article, props.section))),
    projectRoot,
  );
  return withKeys(paths, ({ article, section }) => shareCard(article, section));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article, section } }) => {
  const image = await cardImage(await shareCard(article, section), projectRoot);
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
