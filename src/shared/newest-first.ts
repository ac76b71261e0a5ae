/** What has a day of publication, or none yet. */
export interface Dated {
  slug: string;
  published?: Date | undefined;
}

/** What has no date yet is the newest: somebody is about to publish it. */
const time = ({ published }: Dated): number => published?.getTime() ?? Number.MAX_SAFE_INTEGER;

/** The order of articles wherever the newest comes first; those of one day by their slugs. */
export const newestFirst = (one: Dated, other: Dated): number =>
  time(other) - time(one) || one.slug.localeCompare(other.slug);
