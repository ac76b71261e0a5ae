import { attribute, builtPages, elements, type BuiltHtml } from './built-html.ts';
import type { SecondSite } from './second-site.ts';
import { sharedSite } from './shared-site.ts';

export const articles = 200;
const sentence =
  'What a lease on the coast is worth to those who signed it, and to those who did not.';

/** More of them in 2020 than a page has room for; the rest in the years before. */
function dayOf(n: number): string {
  const daysAgo = n < 120 ? n * 3 : 360 + (n - 120) * 7;
  return new Date(Date.UTC(2020, 11, 28) - daysAgo * 864e5).toISOString().slice(0, 10);
}

const article = (n: number): string => `---
headline: The harbour and its pier in report number ${n}
standfirst: ${sentence}
kind: report
authors: [ana]
published: ${dayOf(n)}
topics: [syria]
---

${sentence}
${n === 19 || n === 20 ? `\n## The pier {#pier}\n\n${sentence}\n` : ''}`;

/** A story and how it went on, twice. */
const continued = [
  [100, 150],
  [50, 100],
] as const;

const term = `name:
  en: lease
about:
  en: A right to use what belongs to another.
as-of: 2020-12-01
`;

async function writeArchive(site: SecondSite): Promise<void> {
  const own = await site.read('src/site.ts');
  await site.write('src/site.ts', own.replace('WithExtras: 200', 'WithExtras: 20'));
  await site.remove('content/articles');
  await site.write('content/terms/lease.yaml', term);
  for (let n = 0; n < articles; n += 1) {
    await site.write(`content/articles/report-${n}/en.md`, article(n));
  }
  await site.write('content/articles/report-0/ar.md', article(0));
  for (const [newer, older] of continued)
    await site.write(
      `content/articles/report-${newer}/en.md`,
      article(newer).replace('kind: report', `kind: report\ncontinues: [report-${older}]`),
    );
  for (let n = 0; n < 30; n += 1) {
    await site.write(`content/authors/writer-${n}.yaml`, `name:\n  en: Writer ${n}\n`);
    await site.write(
      `content/articles/report-${n}/en.md`,
      article(n).replace('[ana]', `[ana, writer-${n}]`),
    );
  }
}

/** A site of two hundred articles, with what is asked of its pages. Files share it. */
export class LongSite {
  readonly site: SecondSite;
  /** By their addresses. */
  readonly pages: ReadonlyMap<string, BuiltHtml>;

  private constructor(site: SecondSite) {
    this.site = site;
    this.pages = new Map(
      builtPages(site.dist).map((page) => [`/${page.path.replace(/index\.html$/, '')}`, page]),
    );
  }

  static async open(): Promise<LongSite> {
    return new LongSite(await sharedSite('long', writeArchive));
  }

  page(address: string): BuiltHtml {
    const found = this.pages.get(address);
    if (!found) throw new Error(`Nothing stands at ${address}`);
    return found;
  }

  linksOf(address: string, pattern: RegExp): string[] {
    return elements(this.page(address).tree, 'a')
      .map((one) => attribute(one, 'href') ?? '')
      .filter((href) => pattern.test(href));
  }
}
