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
  !text || isShifted(text) ? shifted(text, high) : `^${grouped(text)}`;

const index = (text: string): string =>
  !text || isShifted(text) ? shifted(text, low) : `_${grouped(text)}`;

/** A sign that stands over or under others: an accent joins what it stands over, a bound is written behind it. */
const over = (text: string): string => (/^[\p{L}\p{N}]/u.test(text) ? power(text) : text);

const byName = (formula: Element, name: string): string => {
  const part = [...formula.children].find(({ localName }) => localName === name);
  return part ? formulaText(part) : '';
};

/** The sign of a sum or an integral in a Word file; its own default is the integral. */
function operatorOf(formula: Element): string {
  const sign = [...formula.getElementsByTagName('*')].find(({ localName }) => localName === 'chr');
  return sign?.getAttribute('m:val') ?? '∫';
}

const rootOf = (degree: string, text: string): string =>
  `${degree && shifted(degree, high)}√${grouped(text)}`;

/** What parts of a formula that are told by their place or name say together; nothing of what is a row of its parts. */
function builtText(formula: Element): string | undefined {
  const at = (place: number): string => {
    const part = formula.children[place];
    return part ? formulaText(part) : '';
  };
  const named = (name: string): string => byName(formula, name);
  switch (formula.localName) {
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'msup':
      return at(0) + power(at(1));
    case 'msub':
    case 'munder':
      return at(0) + index(at(1));
    case 'mover':
      return at(0) + over(at(1));
    case 'msubsup':
    case 'munderover':
      return at(0) + index(at(1)) + power(at(2));
    case 'nary':
      return operatorOf(formula) + named('sub') + named('sup') + named('e');
    case 'mfrac':
      return `${grouped(at(0))}/${grouped(at(1))}`;
    case 'mroot':
      return rootOf(at(1), at(0));
    case 'rad':
      return rootOf(named('deg'), named('e'));
    case 'func':
      return `${named('fName')} ${named('e')}`;
    default:
      return undefined;
  }
}

/** What stands between the parts of a row, a table or a matrix. */
const between: Record<string, string> = { mtable: '; ', m: '; ', mtr: ' ', mr: ' ' };

/** A formula of a web page (MathML) or of a Word file (Office Math) in one line. */
export function formulaText(formula: Element): string {
  const built = builtText(formula);
  if (built !== undefined) return built;
  const name = formula.localName;
  const parts = [...formula.children].filter((part) => !part.localName.endsWith('Pr'));
  const all =
    formula.children.length > 0
      ? parts.map(formulaText).join(between[name] ?? '')
      : formula.textContent;
  switch (name) {
    case 'sup':
      return power(all);
    case 'sub':
      return index(all);
    case 'num':
      return grouped(all);
    case 'den':
      return `/${grouped(all)}`;
    case 'msqrt':
      return rootOf('', all);
    case 'd':
      return `(${all})`;
    default:
      return all;
  }
}
