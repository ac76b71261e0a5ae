import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mended } from '../../support/mended.ts';

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Articles with everything that could be mended wrongly: `written.md` as they come, `mended.md` as they should be. */
describe.each([
  ['english', 'Latin'],
  ['arabic', 'Arabic'],
] as const)('a nasty article in %s', (folder, system) => {
  const read = (file: string): string =>
    readFileSync(join(import.meta.dirname, 'fixtures', folder, file), 'utf8');
  const written = read('written.md');

  test('is mended where it is prose, and nowhere else', () => {
    expect(mended(written, system)).toBe(read('mended.md'));
  });

  test('is left alone once it is mended', () => {
    expect(mended(read('mended.md'), system)).toBe(read('mended.md'));
  });

  test('keeps every letter, line and line ending', () => {
    const windows = mended(written.replaceAll('\n', '\r\n'), system);
    expect(windows).toBe(read('mended.md').replaceAll('\n', '\r\n'));
    expect(lettersOf(mended(written, system))).toBe(lettersOf(written));
    expect(windows.split('\n')).toHaveLength(written.split('\n').length);
  });
});

describe('English', () => {
  test.each([
    // quotation marks
    [`He said "no" to "them."`, `He said “no” to “them.”`],
    [`"Yes," it's O'Brien's 'own'.`, `“Yes,” it’s O’Brien’s ‘own’.`],
    [`'Twas rock 'n' roll in the '90s.`, `’Twas rock ’n’ roll in the ’90s.`],
    [`"A 'nice' day" and "'nested' words"`, `“A ‘nice’ day” and “‘nested’ words”`],
    [`the dogs' bones and cats' tails`, `the dogs’ bones and cats’ tails`],
    [`word—"quoted"—word, well-"known" ("so")`, `word—“quoted”—word, well-“known” (“so”)`],
    [`the "year 2011" *"in"* **"all"**`, `the “year 2011” *“in”* **“all”**`],
    [`a 12" pipe, 6' 2" tall`, `a 12" pipe, 6' 2" tall`],
    [`alone " here`, `alone " here`],
    [`kept \\"as it is\\"`, `kept \\"as it is\\"`],
    // spaces
    [`Two  spaces.   Three`, `Two spaces. Three`],
    // dashes
    [`war - and - peace -- so`, `war – and – peace – so`],
    [
      `5 - 3, well-known, -x, npm run check -- --fix`,
      `5 - 3, well-known, -x, npm run check -- --fix`,
    ],
    // missing spaces
    [`It ended.The war,then peace;now`, `It ended. The war, then peace; now`],
    [`"It ended."Then peace (yes).No`, `“It ended.” Then peace (yes). No`],
    [`3.5 1,680 12:30 e.g.this U.N.The a.m.Then`, `3.5 1,680 12:30 e.g.this U.N.The a.m.Then`],
    [`Node.js example.org Ph.D.Someone x@Foo.Bar`, `Node.js example.org Ph.D.Someone x@Foo.Bar`],
    [`src/Foo.Bar file.Name.Ext foo_bar.Then`, `src/Foo.Bar file.Name.Ext foo_bar.Then`],
  ])('English is mended: %s', (written, expected) => {
    expect(mended(written, 'Latin')).toBe(expected);
  });
});

describe('Arabic', () => {
  test.each([
    [`قال "نعم" و"لا" ثم "ربما".`, `قال «نعم» و«لا» ثم «ربما».`],
    [`هل تعود روسيا? نعم, ربما; لكن`, `هل تعود روسيا؟ نعم، ربما؛ لكن`],
    [`"كلمة", وقال: "هل عاد?"`, `«كلمة»، وقال: «هل عاد؟»`],
    [`3,5 و Putin, Assad و ١٬٢٣٤,٥`, `3,5 و Putin, Assad و ١٬٢٣٤,٥`],
    [`انتهت الحرب.وبدأ السلام،ثم جاء`, `انتهت الحرب. وبدأ السلام، ثم جاء`],
    [`جاء د.أحمد في أ.ب.`, `جاء د.أحمد في أ.ب.`],
    [`الحرب - والسلام`, `الحرب – والسلام`],
    [`Geneva's و 'كلمة'`, `Geneva’s و 'كلمة'`],
  ])('Arabic is mended: %s', (written, expected) => {
    expect(mended(written, 'Arabic')).toBe(expected);
  });
});
