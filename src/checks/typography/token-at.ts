/** The run of characters without spaces that holds a place in a text. */
export function tokenAt(text: string, at: number): string {
  let start = at;
  while (start > 0 && /\S/.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start).split(/\s/, 1)[0] ?? '';
}
