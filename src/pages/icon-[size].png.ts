import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawIcon, iconSizes } from '../cards/site-icon.ts';
import { projectRoot } from '../queries/site-root.ts';

export const getStaticPaths = () =>
  iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The site's icon for those who put pages on a screen of their own: phones and tablets. */
export const GET: APIRoute<Props> = async ({ props: { size } }) => {
  const icon = await drawIcon(projectRoot, size);
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } });
};
