/**
 * The first day of a half-year, at least half a year and at most a year away: what is good until then is renewed by any
 * build in between, and is the same in all builds of a half-year.
 */
export const halfYearAhead = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() < 6 ? 12 : 18));
