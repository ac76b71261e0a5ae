import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage, drawAhead } from '../../../../../cards/card-cache.ts';
import { pathsOnceABuild } from '../../../../../queries/once-a-build.ts';
import { withKeys } from '../../../../../queries/page-keys.ts';
import { projectRoot } from '../../../../../queries/site-root.ts';
import { sectionCardPaths } from '../../../../../queries/routes.ts';
import { cardFor } from '../../../../../queries/share-cards.ts';

export const getStaticPaths = pathsOnceABuild(async () => {
  const paths = await sectionCardPaths();
  drawAhead(
    await Promise.all(paths.map(({ props }) => cardFor(props.article, props.heading))),
    projectRoot,
  );
  return withKeys(paths, ({ article, heading }) => cardFor(article, heading));
});

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article, heading } }) => {
  const image = await cardImage(await cardFor(article, heading), projectRoot);
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
