import layers from '../styles/layers.css?inline';
import code from '../blocks/code/code.css?inline';
import embed from '../blocks/embed/embed.css?inline';
import keyPoints from '../blocks/key-points/key-points.css?inline';
import pendingFigure from '../blocks/pending-figure/pending-figure.css?inline';
import table from '../blocks/table/table.css?inline';
import type { Block } from '../blocks/text-side.ts';

/** The styles of blocks that few articles have. */
const styles: Partial<Record<Block['type'], string>> = {
  code,
  embed,
  'key-points': keyPoints,
  'pending-figure': pendingFigure,
  table,
};

/**
 * The styles of those of a page's blocks whose styles not every article carries.
 *
 * @see src/decisions/0068-styles-where-they-are-needed.md
 */
export const blockStyles = (types: Block['type'][]): string =>
  layers + [...new Set(types)].map((type) => styles[type] ?? '').join('');
