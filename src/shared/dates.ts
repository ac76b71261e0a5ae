const formatters = new Map<string, Intl.DateTimeFormat>();

/** To make one takes longer than to format a thousand dates. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const made =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/**
 * A date as the language writes it: `15 October 2025`.
 *
 * @param date an instant; its day is taken in UTC, as dates in front matter are
 * @param locale a BCP 47 tag
 */
export const formatDate = (date: Date, locale: string): string =>
  formatter(locale, { dateStyle: 'long' }).format(date);

/** The day of an instant in UTC, as `2025-10-15`. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** An instant in UTC as `2025-10-16T07:30:00Z`; as `2025-10-16` at midnight, which stands for a day without a time. */
export const isoMoment = (date: Date): string =>
  date.getTime() % 86_400_000 === 0 ? isoDay(date) : date.toISOString().replace('.000Z', 'Z');

/** A month as the language writes it: `October 2025`. */
export const formatMonth = (date: Date, locale: string): string =>
  formatter(locale, { month: 'long', year: 'numeric' }).format(date);
