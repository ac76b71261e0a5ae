import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeCitation } from '../../src/browser/cite/write-citation.ts';
import { writeBibtex, writeRis } from '../../src/browser/cite/write-record.ts';
import { scriptWords } from '../../src/i18n/said-by-scripts.ts';
import { citationStyles } from '../../src/shared/citation-styles.ts';
import { clipboard, copied, status } from '../passages/select-words.ts';
import { openPage } from '../support/browser.ts';

/** Opens an article on a day, and the panel that tells how it is cited. */
async function cite(path: string, name = 'Cite'): Promise<Page> {
  // A profile that no other test has: the day stays in it.
  const page = await openPage(undefined, { ...clipboard, timezoneId: 'UTC' });
  await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
  await page.goto(path);
  await page.locator('article-actions').getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
  return page;
}

const forms = (page: Page): Promise<string[]> =>
  page.getByRole('dialog').locator('pre').allInnerTexts();

const link = 'https://longview.example/articles/handshake-in-moscow/';
const arabicLink = 'https://longview.example/ar/articles/handshake-in-moscow/';

describe('an article is cited', () => {
  test('in English, in three styles and for two kinds of programs', async () => {
    expect(await forms(await cite('/articles/handshake-in-moscow/'))).toEqual([
      `Longview desk. (2025, October 16). A handshake addressed to two capitals. Longview. Retrieved November 28, 2026, from ${link}`,
      `Longview desk. “A handshake addressed to two capitals.” Longview, October 16, 2025. Accessed November 28, 2026. ${link}.`,
      `Longview desk. “A handshake addressed to two capitals.” Longview, 16 Oct. 2025, ${link}. Accessed 28 Nov. 2026.`,
      `@misc{handshake-in-moscow,
  author = {{Longview desk}},
  title = {{A handshake addressed to two capitals}},
  howpublished = {Longview},
  year = {2025},
  month = oct,
  date = {2025-10-16},
  url = {${link}},
  urldate = {2026-11-28},
  language = {en}
}`,
      `TY  - NEWS
AU  - Longview desk
TI  - A handshake addressed to two capitals
T2  - Longview
PY  - 2025
DA  - 2025/10/16
LA  - en
UR  - ${link}
Y2  - 2026/11/28
ER  - `,
    ]);
  });

  test('in Arabic, with its own dates and signs, and nothing turned round', async () => {
    expect(await forms(await cite('/ar/articles/handshake-in-moscow/', 'توثيق'))).toEqual([
      `مكتب التحرير. (2025، 16 أكتوبر). مصافحة في موسكو برسم عاصمتين. Longview. استُرجع في 28 نوفمبر 2026، من ${arabicLink}`,
      `مكتب التحرير. «مصافحة في موسكو برسم عاصمتين». Longview، 16 أكتوبر 2025. اطُّلع عليه في 28 نوفمبر 2026. ${arabicLink}.`,
      `مكتب التحرير. «مصافحة في موسكو برسم عاصمتين». Longview، 16 أكتوبر 2025، ${arabicLink}. اطُّلع عليه في 28 نوفمبر 2026.`,
      `@misc{handshake-in-moscow,
  author = {{مكتب التحرير}},
  title = {{مصافحة في موسكو برسم عاصمتين}},
  howpublished = {Longview},
  year = {2025},
  month = oct,
  date = {2025-10-16},
  url = {${arabicLink}},
  urldate = {2026-11-28},
  language = {ar}
}`,
      `TY  - NEWS
AU  - مكتب التحرير
TI  - مصافحة في موسكو برسم عاصمتين
T2  - Longview
PY  - 2025
DA  - 2025/10/16
LA  - ar
UR  - ${arabicLink}
Y2  - 2026/11/28
ER  - `,
    ]);
  });

  test('by the section that is open, where a reader wants that', async () => {
    const page = await cite('/articles/handshake-in-moscow/#success');
    await page.getByLabel('Only the section “What Russia won”').check();
    const [apa, chicago, mla, bibtex, ris] = await forms(page);
    expect([apa, chicago, mla]).toEqual([
      `Longview desk. (2025, October 16). What Russia won. In A handshake addressed to two capitals. Longview. Retrieved November 28, 2026, from ${link}#success`,
      `Longview desk. “What Russia won.” In “A handshake addressed to two capitals.” Longview, October 16, 2025. Accessed November 28, 2026. ${link}#success.`,
      `Longview desk. “What Russia won.” “A handshake addressed to two capitals,” Longview, 16 Oct. 2025, ${link}#success. Accessed 28 Nov. 2026.`,
    ]);
    expect(bibtex).toContain('  note = {What Russia won},\n');
    expect(ris).toContain('\nSE  - What Russia won\n');
  });

  test('by a button that copies, and says so', async () => {
    const page = await cite('/articles/handshake-in-moscow/');
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await status(page).filter({ hasText: 'Copied' }).waitFor();
    expect(await copied(page)).toMatch(/^@misc\{handshake-in-moscow,/);
  });
});

describe('names', () => {
  const named = (names: string[], title = 'Who pays & why?') => ({
    authors: names.map((name) => ({ name, isPerson: name !== 'Maps desk' })),
    ...{ title, site: 'Longview', language: 'en', link },
    published: new Date('2026-05-01'),
    seen: new Date('2026-11-28'),
  });
  const { cite: words, locale } = scriptWords('en');
  const begins = (names: string[]): string[] =>
    citationStyles.map((style) => {
      const written = writeCitation(style, named(names), words, locale);
      return written.slice(0, written.search(/\s?[“(]/u));
    });

  test.each([
    [['Ana Marković'], ['Marković, A.', 'Marković, Ana.', 'Marković, Ana.']],
    [['Jan van der Meer'], ['van der Meer, J.', 'van der Meer, Jan.', 'van der Meer, Jan.']],
    [['Jean-Paul Roy'], ['Roy, J.-P.', 'Roy, Jean-Paul.', 'Roy, Jean-Paul.']],
    [['محمود درويش'], ['محمود درويش.', 'محمود درويش.', 'محمود درويش.']],
    [
      ['Ana Marković', 'Maps desk'],
      [
        'Marković, A., & Maps desk.',
        'Marković, Ana, and Maps desk.',
        'Marković, Ana, and Maps desk.',
      ],
    ],
    [
      ['Ana Marković', 'محمود درويش', 'Jan Roy'],
      [
        'Marković, A., محمود درويش, & Roy, J.',
        'Marković, Ana, محمود درويش, and Jan Roy.',
        'Marković, Ana, et al.',
      ],
    ],
  ])('%j are listed as the styles have them', (names, expected) => {
    expect(begins(names)).toEqual(expected);
  });

  test('that are turned round for programs are those of people in Latin script', () => {
    const work = named(['Ana Marković', 'محمود درويش', 'Maps desk']);
    expect(writeBibtex(work)).toContain(
      'author = {Marković, Ana and {محمود درويش} and {Maps desk}},\n  title = {{Who pays \\& why?}}',
    );
    expect(writeRis(work)).toContain('AU  - Marković, Ana\nAU  - محمود درويش\nAU  - Maps desk\n');
  });

  test('a headline that ends with a question keeps its sign, and no other follows', () => {
    expect(writeCitation('chicago', named(['Ana Marković']), words, locale)).toContain(
      '“Who pays & why?” Longview, May 1, 2026.',
    );
  });
});
