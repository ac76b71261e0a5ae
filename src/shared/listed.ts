const formats = new Map<string, Intl.ListFormat>();

/**
 * Names as a language lists them: `Ana and Bob`. A format is made once: that takes longer than to list a thousand times.
 *
 * @param locale a BCP 47 tag
 * @param type `unit` for `Ana, Bob`
 */
export function listed(
  names: readonly string[],
  locale: string,
  type: Intl.ListFormatType = 'conjunction',
): string {
  const key = `${locale} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(locale, { type });
  formats.set(key, format);
  return format.format(names);
}
