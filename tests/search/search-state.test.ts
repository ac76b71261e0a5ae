import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../src/browser/search/search-state.ts';

describe('the state in the address', () => {
  test.each([
    '',
    '?q=tartus',
    '?q=war+%26+peace%3F&topic=Military+affairs&topic=Syria&author=Ana&kind=Essay&year=2025',
    '?q=%D8%AD%D9%85%D9%8A%D9%85%D9%8A%D9%85&sort=newest&shown=24',
  ])('%s is read and written as it was', (search) => {
    expect(writeState(readState(search))).toBe(search);
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
  ])('%s is taken as %s', (search, meant) => {
    expect(writeState(readState(search))).toBe(meant);
  });

  test('shows a whole number of articles', () => {
    expect(readState('?shown=9.5').shown % 1).toBe(0);
  });
});
