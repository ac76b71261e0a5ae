import { arabicMonth, englishMonth, monthNumber } from './words/months.ts';

/** A day that a text names. */
export interface NamedDay {
  /** `2025-10-15`; absent where day and month cannot be told apart. */
  iso: string | undefined;
  /** The characters that name it. */
  start: number;
  end: number;
}

/** Day, month and year, as they stand in a match. */
type Parts = [day: string, month: string, year: string];

interface Form {
  pattern: RegExp;
  parts: (match: string[]) => Parts;
}

const day = '(\\d{1,2})';
const year = '(\\d{4})';
const inBothCalendars = `(?:\\s*(?:/|\\()\\s*${arabicMonth}\\)?)?`;

const forms: Form[] = [
  {
    pattern: /(?<!\d)(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    parts: ([, y = '', , m = '', d = '']) => [d, m, y],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)${day}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${englishMonth})\\.?,?\\s+${year}(?!\\d)`,
      'gi',
    ),
    parts: ([, d = '', m = '', y = '']) => [d, m, y],
  },
  {
    pattern: new RegExp(
      `\\b(${englishMonth})\\.?\\s+${day}(?:st|nd|rd|th)?,?\\s+${year}(?!\\d)`,
      'gi',
    ),
    parts: ([, m = '', d = '', y = '']) => [d, m, y],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)${day}\\s+(?:من\\s+)?(?:شهر\\s+)?(${arabicMonth})${inBothCalendars}\\s*[,،]?\\s+(?:من\\s+)?(?:عام\\s+|سنة\\s+)?${year}(?!\\d)`,
      'g',
    ),
    parts: ([, d = '', m = '', y = '']) => [d, m, y],
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g,
    parts: ([, one = '', , other = '', y = '']) => inOrder(one, other, y),
  },
];

/** Of two numbers that may each be the month, neither is one. */
function inOrder(one: string, other: string, y: string): Parts {
  if (Number(one) > 12 || one === other) return [one, other, y];
  return Number(other) > 12 ? [other, one, y] : ['', '', y];
}

/** Digits of Arabic and Persian as those of English, one for one. */
const withLatinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

function isoOf([d, m, y]: Parts): string | undefined {
  const month = /^\d+$/.test(m) ? Number(m) : monthNumber(m);
  const iso = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** Every full date in a text, in its order. A date without a year names no day. */
export function daysIn(text: string): NamedDay[] {
  const latin = withLatinDigits(text);
  const found = forms.flatMap(({ pattern, parts }) =>
    [...latin.matchAll(pattern)].map((match) => ({
      iso: isoOf(parts(match)),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.sort((one, other) => one.start - other.start);
}

/** The day that a text names, if it names one only. */
export function onlyDayIn(text: string): string | undefined {
  const days = new Set(daysIn(text).map(({ iso }) => iso));
  return days.size === 1 ? [...days][0] : undefined;
}
