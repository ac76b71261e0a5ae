import { launchChromium } from '../support/chromium.ts';
import { serveSite } from '../support/serve-site.ts';
import { choosePassages } from './choose-passages.ts';
import { linkPassages } from './link-passages.ts';
import { resolveLinks } from './resolve-links.ts';
import { random } from './random.ts';
import { writeFileSync } from 'node:fs';
const site = await serveSite(process.env['LONGVIEW_DIST']!);
const browser = await launchChromium();
const next = random(4);
const all = [];
for (const slug of ['bases-at-tartus-and-hmeimim', 'geneva-to-astana', 'handshake-in-moscow']) {
  const path = `/articles/${slug}/`;
  console.time(slug);
  const chosen = await choosePassages(browser, site.url, path, { size: 70, next });
  const linked = await linkPassages(browser, site.url, path, chosen);
  const found = await resolveLinks(
    browser,
    site.url,
    path,
    linked.map(({ link }) => link),
  );
  console.timeEnd(slug);
  linked.forEach((l, i) => {
    all.push({ ...l, found: found[i] });
    const sec = /#([^:]*)/.exec(l.link)?.[1];
    if (found[i] !== l.words || sec !== l.section)
      console.log(
        JSON.stringify(
          {
            exact: found[i] === l.words,
            words: l.words.slice(0, 150),
            found: found[i]?.slice(0, 150),
            link: l.link.slice(60),
            section: l.section,
          },
          null,
          1,
        ),
      );
  });
}
writeFileSync('/tmp/linked.json', JSON.stringify(all));
const lens = all.map((a) => (/:~:.*/.exec(a.link)?.[0] ?? '').length);
console.log(all.length, Math.max(...lens), lens.filter((l) => l === 0).length);
await browser.close();
site.close();
