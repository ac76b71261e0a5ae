/**
 * Moves blocks apart until none overlaps, each as near to its ideal place as the order allows.
 *
 * @param blocks in order from the top: the ideal top edge and the height, spacing included
 * @param bottom the lowest edge that a block may reach
 * @returns the top edge of each block
 */
export function spread(
  blocks: readonly { ideal: number; height: number }[],
  bottom: number,
): number[] {
  let floor = bottom;
  const highest = blocks.toReversed().map(({ ideal, height }) => {
    floor = Math.min(ideal, floor - height);
    return floor;
  });
  let ceiling = -Infinity;
  return blocks.map(({ height }, index) => {
    const top = Math.max(highest.at(-1 - index) ?? 0, ceiling);
    ceiling = top + height;
    return top;
  });
}
