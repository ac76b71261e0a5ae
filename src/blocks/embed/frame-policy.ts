import type { ArticleBlock } from '../text-side.ts';

/** What an article's page allows of frames: the hosts of its own embeds. Nothing where it has none, which forbids all. */
export function framePolicy(blocks: ArticleBlock[]): `frame-src ${string}` | undefined {
  const origins = blocks.flatMap((block) =>
    block.type === 'embed' ? new URL(block.frame).origin : [],
  );
  return origins.length > 0 ? `frame-src ${[...new Set(origins)].join(' ')}` : undefined;
}
