const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** A text as HTML that says it, between tags or in the quotation marks of an attribute. */
export const asHtml = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => entities[sign] ?? sign);
