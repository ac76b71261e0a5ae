const plain = '0123456789+-−=()ni';

const high = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const low = Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ');

const shifted = (text: string, signs: readonly string[]): string =>
  Array.from(text, (sign) => signs[plain.indexOf(sign)] ?? sign).join('');

/** Letters that are raised behind a number: `nº`, `30º`. */
const ordinals: Record<string, string> = { a: 'ª', o: 'º' };

/** Words in small type, `st` of a number or `[1]` of a note, are words in any type. */
const isWord = (text: string): boolean => /^\p{L}{2,}\.?$|[[\]]/u.test(text);

/** Raised text in signs that are raised themselves, as far as there are any: 10⁶, not 106. */
export const raised = (text: string): string =>
  isWord(text) ? text : (ordinals[text] ?? shifted(text, high));

/** Lowered text in the same way: CO₂. */
export const lowered = (text: string): string => (isWord(text) ? text : shifted(text, low));

const isShifted = (text: string): boolean => Array.from(text).every((sign) => plain.includes(sign));

const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);

const power = (text: string): string =>
  isShifted(text) ? shifted(text, high) : `^${grouped(text)}`;

const index = (text: string): string =>
  isShifted(text) ? shifted(text, low) : `_${grouped(text)}`;

/** A formula of a web page (MathML) or of a Word file (Office Math) in one line. */
export function formulaText(formula: Element): string {
  const parts = [...formula.children];
  const at = (place: number): string => (parts[place] ? formulaText(parts[place]) : '');
  const all = parts.length > 0 ? parts.map(formulaText).join('') : (formula.textContent ?? '');
  switch (formula.localName) {
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'msup':
      return at(0) + power(at(1));
    case 'msub':
      return at(0) + index(at(1));
    case 'msubsup':
      return at(0) + index(at(1)) + power(at(2));
    case 'mfrac':
      return `${grouped(at(0))}/${grouped(at(1))}`;
    case 'sup':
      return power(all);
    case 'sub':
      return index(all);
    case 'num':
      return grouped(all);
    case 'den':
      return `/${grouped(all)}`;
    case 'msqrt':
    case 'rad':
      return `√${grouped(all)}`;
    case 'd':
      return `(${all})`;
    default:
      return all;
  }
}
