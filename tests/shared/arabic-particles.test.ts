import { describe, expect, test } from 'vitest';
import { readings } from '../../src/shared/arabic-particles.ts';

describe('a word may be read without its particles', () => {
  test.each([
    ['اقتصاد', ['والاقتصاد', 'بالاقتصاد', 'للاقتصاد', 'فالاقتصاد', 'واقتصاد', 'لاقتصاد']],
    ['شرع', ['الشرع', 'كالشرع', 'وبالشرع', 'وللشرع', 'بشرع', 'وبشرع', 'فلشرع']],
    ['لجنه', ['اللجنه', 'للجنه', 'واللجنه']],
    ['يعود', ['سيعود', 'وسيعود']],
  ])('%s is read in all its forms with particles', (word, forms) => {
    for (const form of forms) expect(readings(form), form).toContain(word);
  });

  test.each(['موسكو', 'حرب', 'tartus', '2254', ''])('%s has one reading', (word) => {
    expect(readings(word)).toEqual([word]);
  });

  test.each([
    ['بحر', ['حر']],
    ['والد', ['د']],
    ['لهم', ['هم']],
    ['سوريا', ['وريا']],
    ['سلاح', ['لاح']],
  ])('too little is left of %s to be a word', (word, parts) => {
    for (const part of parts) expect(readings(word)).not.toContain(part);
    expect(readings(word)[0]).toBe(word);
  });
});
