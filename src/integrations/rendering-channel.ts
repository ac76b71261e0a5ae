import { toldChannel } from '../cache/told-channel.ts';

/** How the rendering of pages goes: how many paths there are, that one was rendered, that all are. */
export type Rendering = { paths: number } | 'rendered' | 'ended';

/** Since Astro takes one prerenderer, who counts pages cannot be another than who finishes them. */
export const { tell: tellRendering, hear: hearRendering } = toldChannel<Rendering>('rendering');
