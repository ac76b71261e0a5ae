import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answered } from '../search/dialog.ts';
import { askPage, foundOn, helpOn, statusOf } from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';

let page: Page;

beforeAll(async () => {
  page = await openPage();
});

async function found(query: string): Promise<string[]> {
  await askPage(page, query);
  return foundOn(page);
}

describe('a name is found in another spelling, and the reader is told', () => {
  test.each([
    ['Khmeimim', 'Hmeimim'],
    ['Humaymim', 'Hmeimim'],
    ['Tartous', 'Tartus'],
    ['Turkey', 'Türkiye'],
    ['Nur-Sultan', 'Astana'],
    ['Abu Mohammad al-Jolani', 'al-Sharaa'],
    ['Julani', 'al-Sharaa'],
    ['airbase', 'air base'],
    ['حميميم', 'Hmeimim'],
    ['مجلس الأمن', 'Security Council'],
    ['سوريا', 'Syria'],
    ['Путин', 'Putin'],
  ])('%s: %s', async (typed, preferred) => {
    const others = await found(typed);
    expect(await helpOn(page)).toContain(`Showing ${preferred} for ${typed}.`);
    expect(others.length).toBeGreaterThan(0);
    expect(others.slice(0, 3)).toEqual((await found(preferred)).slice(0, 3));
    expect(await helpOn(page)).toBe('');
  });

  test('within a longer query too', async () => {
    const others = await found('runway at Khmeimim');
    expect(await helpOn(page)).toContain('Showing Hmeimim for Khmeimim.');
    expect(others).toEqual(await found('runway at Hmeimim'));
  });
});

describe('what never matters', () => {
  test.each([
    ['Türkiye', 'turkiye', 'TÜRKİYE'],
    ['communiqué', 'communique', 'COMMUNIQUÉ'],
    ["al-Shara'", 'al-Sharaʿ', 'al Shara'],
    ['Syria’s future', "Syria's future", 'syria’s FUTURE'],
    ['de-escalation', 'deescalation', 'de‑escalation', 'de escalation'],
    ['pre-emptive', 'preemptive', 'Pre–emptive'],
    ['great circle', 'great-circle'],
    ['naval facility', '  naval \t facility. '],
  ])('the search for %s finds the same however it is typed', async (first, ...others) => {
    const expected = await found(first);
    expect(expected.length).toBeGreaterThan(0);
    for (const other of others) expect(await found(other), other).toEqual(expected);
  });
});

describe('a slip', () => {
  test.each([
    ['sovereingty', 'sovereignty'],
    ['tarttus', 'tartus'],
    ['captogon', 'captagon'],
  ])('%s: did you mean %s', async (typed, meant) => {
    expect(await found(typed)).toEqual([]);
    await page.getByRole('button', { name: meant, exact: true }).click();
    await answered(page.getByRole('main'));
    expect((await foundOn(page)).length).toBeGreaterThan(0);
    expect(await foundOn(page)).toEqual(await found(meant));
  });

  test.each(['longview', 'qqqqqqqq'])(
    'no word is offered for %s that finds nothing itself',
    async (typed) => {
      expect(await found(typed)).toEqual([]);
      await expect.poll(() => statusOf(page).innerText()).toBe(`Nothing found for “${typed}”`);
      const help = await helpOn(page);
      expect(help).toMatch(/^Also search in العربية/);
      expect(help).not.toContain('Did you mean');
    },
  );
});

test('a quoted query means the phrase, and says so', async () => {
  expect(await found('"runway a harbour"')).toEqual([]);
  expect(await helpOn(page)).toContain('Searching for these very words.');
  for (const query of ['"naval facility"', '“naval facility”', '«naval facility»']) {
    expect(await found(query)).toContain('handshake-in-moscow/#success');
    expect(await helpOn(page)).toBe('Searching for these very words.');
  }
});
