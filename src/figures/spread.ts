interface Cluster {
  sum: number;
  count: number;
}

const meanOf = ({ sum, count }: Cluster): number => sum / count;

/** Adds a block to the last cluster if it would otherwise stand above it, and so on upwards. */
function pool(clusters: readonly Cluster[], wish: number): Cluster[] {
  let added: Cluster = { sum: wish, count: 1 };
  const kept = [...clusters];
  for (let last = kept.at(-1); last && meanOf(last) > meanOf(added); last = kept.at(-1)) {
    added = { sum: last.sum + added.sum, count: last.count + added.count };
    kept.pop();
  }
  return [...kept, added];
}

/**
 * Moves blocks apart until none overlaps, with the least movement overall (least squares, by pooling neighbours).
 *
 * @param blocks in order from the top: the ideal top edge and the height, spacing included
 * @param bounds the edges that no block may cross
 * @returns the top edge of each block
 */
export function spread(
  blocks: readonly { ideal: number; height: number }[],
  [top, bottom]: [number, number],
): number[] {
  let stacked = 0;
  const offsets = blocks.map(({ height }) => (stacked += height) - height);
  let clusters: Cluster[] = [];
  blocks.forEach(({ ideal }, index) => {
    clusters = pool(clusters, ideal - (offsets[index] ?? 0));
  });
  const starts = clusters.flatMap((cluster) =>
    Array.from({ length: cluster.count }, () => meanOf(cluster)),
  );
  return starts.map(
    (start, index) => Math.max(top, Math.min(start, bottom - stacked)) + (offsets[index] ?? 0),
  );
}
