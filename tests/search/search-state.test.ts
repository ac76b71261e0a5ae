import { describe, expect, test } from 'vitest';
import {
  readState,
  writeState,
  type OfferedLanguage,
} from '../../src/browser/search/search-state.ts';

const others: OfferedLanguage[] = [
  { code: 'ar', name: 'العربية', direction: 'rtl' },
  { code: 'tr', name: 'Türkçe', direction: 'ltr' },
];

describe('the state in the address', () => {
  test.each([
    '',
    '?q=tartus',
    '?q=war+%26+peace%3F&topic=military&topic=syria&author=ana&kind=report&year=2025',
    '?q=%D8%AD%D9%85%D9%8A%D9%85%D9%8A%D9%85&sort=newest&shown=24',
    '?q=tartus&year=2025&language=ar&language=tr&sort=newest',
  ])('%s is read and written as it was', (search) => {
    expect(writeState(readState(search, others))).toBe(search);
  });

  test.each([
    ['?q=', ''],
    ['?topic=&year=&sort=oldest&shown=8', ''],
    ['?shown=-3', ''],
    ['?shown=many', ''],
    ['?shown=1e9', '?shown=200'],
    ['?shown=Infinity', '?shown=200'],
    ['?language=tlh&utm_source=mail&q=x', '?q=x'],
    ['?q=x&q=y', '?q=x'],
    ['?language=ar&language=ar&language=', '?language=ar'],
  ])('%s is taken as %s', (search, meant) => {
    expect(writeState(readState(search, others))).toBe(meant);
  });

  test('shows a whole number of articles', () => {
    expect(readState('?shown=9.5', others).shown % 1).toBe(0);
  });
});
