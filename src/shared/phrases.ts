/** The forms of a phrase that counts: English needs `one` and `other`, Arabic all six. `{n}` stands for the number. */
export type CountForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Puts values into a phrase: `Nothing found for “{query}”`. */
export const fill = (phrase: string, values: Record<string, string>): string =>
  phrase.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);

/** A phrase that counts, in the form and with the digits of a language. */
export function count(forms: CountForms, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return fill(form, { n: n.toLocaleString(locale) });
}
