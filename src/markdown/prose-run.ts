/** A stretch of a run that stands in the source character by character, or one character written in several. */
interface ProsePiece {
  /** Where it begins in the run's text. */
  at: number;
  length: number;
  /** Where it stands in the source; `end` is not part of it. */
  start: number;
  end: number;
}

/** Stands in a run for what is no prose: code, the mark of a note, a bare address, an escaped sign. */
export const placeholder = '\uFFFC';

/** The words of a paragraph, heading, table cell or other smallest part, without the signs it is written with. */
export class ProseRun {
  text = '';
  /** Parts of the text that lead elsewhere. */
  readonly links: { start: number; end: number }[] = [];
  private readonly pieces: ProsePiece[] = [];

  /** Adds characters that stand in the source as they are. */
  add(text: string, start: number): void {
    const { length } = text;
    if (length > 0) this.pieces.push({ at: this.text.length, length, start, end: start + length });
    this.text += text;
  }

  /** Adds a character that is written in several. */
  addWritten(character: string, start: number, end: number): void {
    this.pieces.push({ at: this.text.length, length: 1, start, end });
    this.text += character;
  }

  /** Adds a sign for something that is not to be touched. */
  addGap(sign = placeholder): void {
    this.text += sign;
  }

  /**
   * Where a part of the text stands in the source.
   *
   * @returns nothing where the part does not stand there in one stretch
   */
  inSource(start: number, end: number): { start: number; end: number } | undefined {
    const piece = this.pieces.find(({ at, length }) => start >= at && end <= at + length);
    if (!piece) return undefined;
    const place = (index: number): number =>
      index === piece.at + piece.length ? piece.end : piece.start + index - piece.at;
    return { start: place(start), end: place(end) };
  }

  /** Where the first character from a place on stands in the source. */
  placeOf(at: number): number {
    const piece = this.pieces.find((one) => one.at + one.length > at);
    return piece ? piece.start + Math.max(0, at - piece.at) : 0;
  }
}
