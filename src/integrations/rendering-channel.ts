import { channel } from 'node:diagnostics_channel';

/** How the rendering of pages goes: how many paths there are, that one was rendered, that all are. */
export type Rendering = { paths: number } | 'rendered' | 'ended';

/**
 * By its name, since Astro loads our integrations and the command loads this module, each its own: and since Astro takes
 * one prerenderer, who counts pages cannot be another than who finishes them.
 */
const rendering = channel('longview:rendering');

export const tellRendering = (told: Rendering): void => {
  rendering.publish(told);
};

/** @returns what ends it */
export function hearRendering(hear: (told: Rendering) => void): () => void {
  const listener = (told: unknown): void => {
    hear(told as Rendering);
  };
  rendering.subscribe(listener);
  return () => rendering.unsubscribe(listener);
}
