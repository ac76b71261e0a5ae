/** What the dialog says in which figures open large. Slots in braces are filled by the script. */
export interface FigureWords {
  place: string;
  previous: string;
  next: string;
  file: string;
  close: string;
}
