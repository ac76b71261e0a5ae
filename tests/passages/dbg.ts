import { launchChromium } from '../support/chromium.ts';
import { serveSite } from '../support/serve-site.ts';
import { installPassages, installResolver } from './in-page.ts';
import { readFileSync } from 'node:fs';
const all = JSON.parse(readFileSync('/tmp/linked.json', 'utf8'));
const site = await serveSite('/work/main/dist');
const browser = await launchChromium();
const src = readFileSync(
  '/work/main/node_modules/text-fragments-polyfill/dist/fragment-generation-utils.js',
  'utf8',
);
const exp = /export\{([^}]*)\}/.exec(src)[1];
const tname = exp
  .split(',')
  .find((x) => x.includes(' as setTimeout'))
  .split(' as ')[0];
const name = exp
  .split(',')
  .find((x) => x.includes('generateFragmentFromRange'))
  .split(' as ')[0];
for (const p of all.filter((a) => a.found !== a.words && !a.link.includes('text='))) {
  const page = await browser.newPage({ baseURL: site.url });
  await page.goto(p.path);
  await installPassages(page);
  await installResolver(page);
  await page.evaluate(
    `(() => { ${src.replace(/export\{[^}]*\};?/, '')}; window.gen = ${name}; ${tname}(20000); })()`,
  );
  const r = await page.evaluate(({ from, to }) => {
    const t = performance.now();
    const g = window.gen(window.passages.range(from, to));
    return {
      ...g,
      ms: performance.now() - t,
      found:
        g.fragment &&
        window.resolver
          .processTextFragmentDirective(g.fragment)
          .map((r) => r.toString().slice(0, 60)),
    };
  }, p);
  console.log(p.words.slice(0, 60), '|', JSON.stringify(r));
  await page.close();
}
await browser.close();
site.close();
