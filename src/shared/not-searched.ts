/**
 * What the search does not count, as selectors: labels and furniture, marks, and blocks that say again what the text says.
 * Found there, words would be found twice or lead nowhere. A block's class is the name of its kind.
 *
 * @see src/decisions/0048-one-list-of-furniture.md
 */
export const notSearched = [
  '.kicker',
  '.meta',
  '.contents',
  '.topics',
  '.pull-quote',
  '.key-points',
  'embed-frame',
  '.heading-link',
  '.for-ears',
  '.credit',
  '.to-come',
  '.message',
  '.updates',
  '.printed-links',
  '.sources',
  '.more-on-this',
  '.passage-tools',
  '[data-source]',
  '.archived',
  '[role=doc-noteref]',
  '[role=doc-backlink]',
].join(', ');
