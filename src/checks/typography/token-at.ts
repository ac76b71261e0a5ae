/** The run of characters without spaces that holds a place in a text. */
export function tokenAt(text: string, at: number): string {
  const start = text.slice(0, at).search(/\S*$/);
  return /^\S*/.exec(text.slice(start))?.[0] ?? '';
}
