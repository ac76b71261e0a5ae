import { z } from 'zod';

const day = z.iso.date('is not a day. Write it as 2025-10-16');

/** A heading id that was published, and so is linked from elsewhere. */
const publishedId = z.strictObject({
  /** The heading's text when it last bore this id. */
  heading: z.string(),
  /** The id of the heading before it, or `top`: its place, should it vanish. */
  after: z.string(),
  /** The day on which the id first appeared. */
  since: day,
});

/** What stands where an id leads: a heading's, an alias, `top` for the opening or `notes`. */
const sectionState = z.strictObject({
  /** Of its words, as `sectionDigests` makes it. */
  digest: z.string().regex(/^[0-9a-f]{16}$/, 'is not a digest of 16 hexadecimal digits'),
  /** The day on which its words last changed. */
  changed: day,
});

const editionLedger = z.strictObject({
  ids: z.record(z.string(), publishedId),
  sections: z.record(z.string(), sectionState),
});

/**
 * `content/articles/<slug>/anchors.json`, by language: every heading id that was ever published, and when each section
 * last changed. `npm run anchors` writes it; nobody else needs to.
 */
export const ledgerSchema = z.record(z.string(), editionLedger);

/** Name of the ledger in an article's folder. */
export const ledgerFile = 'anchors.json';

export type PublishedId = z.infer<typeof publishedId>;
export type EditionLedger = z.infer<typeof editionLedger>;
export type Ledger = z.infer<typeof ledgerSchema>;
