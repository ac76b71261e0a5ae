import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveChangedPage } from '../passages/changed-page.ts';
import { directiveOf } from '../passages/passage.ts';
import { sees } from '../passages/see-words.ts';
import { clipboard, copied, selectWords, status, tool } from '../passages/select-words.ts';
import { openPage } from '../support/browser.ts';
import { atDesk } from '../support/readers.ts';

const path = '/articles/bases-at-tartus-and-hmeimim/';

/** What the demonstration articles do not have. */
const added = `<p>It comes by sea, &amp; 100 % of it, by-and-by.</p>
<p lang="ar" dir="rtl">اتفقت الحكومتان على أن القاعدتين باقيتان حتى إشعار آخر، كما قيل.</p>
<p>Nobody asked twice. Then one did.</p><p>Nobody asked twice. Nor did another.</p>
<ul><li>A first point</li><li>A second point</li></ul>`;

const passages: [what: string, from: string, to: string][] = [
  ['of one sentence', 'It did not end soon.', ''],
  [
    'of many sentences',
    'The table gives great-circle',
    'from the aircraft that might have saved them.',
  ],
  ['into the next paragraph', 'an ally at the gate.', 'One may suppose'],
  ['into a heading that is named again at the end', 'did their last service', 'What Damascus can'],
  ['into a list', 'Nor did another.', 'A second point'],
  ['over emphasis', 'Homs, the inland line', 'of the campaign'],
  ['over a link', 'out in what Russia won', 'The second was'],
  ['over a note mark', 'tested and developed', 'Whatever one thinks'],
  ['with quotation marks', 'wish to “restore and redefine” the relationship', ''],
  ['with numbers', 'Homs 102, and even Damascus only 212;', ''],
  ['with signs of addresses', 'by sea, & 100 % of it, by-and-by.', ''],
  ['that stands twice', 'Nobody asked twice.', ''],
  ['in Arabic', 'القاعدتين باقيتان', 'إشعار آخر'],
];

let site: Awaited<ReturnType<typeof serveChangedPage>>;
const links: { link: string; words: string }[] = [];

beforeAll(async () => {
  site = await serveChangedPage(inject('site').dist, path, (html) =>
    html.replace(/<hgroup><h2 id="terms"/, (heading) => added + heading),
  );
  const page = await openPage(undefined, clipboard);
  await page.goto(site.url + path);
  for (const [what, from, to] of passages) {
    const words = await selectWords(page, from, to || from);
    await tool(page, 'Copy link to passage').click();
    await status(page).filter({ hasText: 'Link copied' }).waitFor();
    links.push({ link: await copied(page), words });
    expect(directiveOf(await copied(page)).length, what).toBeLessThanOrEqual(300);
  }
});

afterAll(() => site.close());

const directives = (): string[] => links.map(({ link }) => directiveOf(link));

test('every passage has its words in its link', () => {
  expect(directives().filter((directive) => directive === '')).toEqual([]);
});

test.each(atDesk)('$name shows the words', async ({ open }) => {
  const page = await open('/favicon.svg');
  for (const { link, words } of links) {
    await page.goto('about:blank');
    await page.goto(link);
    await expect
      .poll(() => page.evaluate(sees, { words, heading: '' }), { message: link })
      .toBe(true);
  }
});
