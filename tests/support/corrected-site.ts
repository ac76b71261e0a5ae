import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { attribute, builtPages, elements, textOf, type BuiltHtml } from './built-html.ts';
import { SecondSite } from './second-site.ts';

const updates = `updates:
  - { date: 2025-11-09, kind: correction, text: The pier is 90 m long & not 900., section: the-mole }
  - { date: 2025-10-18, kind: update, text: The harbourmaster has resigned., section: top }
  - { date: 2025-11-09, kind: clarification, text: The register is the lessor’s., section: the-pier }
topics:`;

/** A built site whose article changed after publication, and says so. */
export class CorrectedSite {
  readonly site: SecondSite;

  private constructor(site: SecondSite) {
    this.site = site;
  }

  static async build(): Promise<CorrectedSite> {
    const site = await SecondSite.make();
    await site.replace('{#the-pier}', '{#the-pier aliases="the-mole"}');
    await site.writeLedgers('2025-10-16');
    await site.replace('topics:', updates);
    await site.replace('built by people', 'built long ago by people');
    await site.writeLedgers('2025-11-08');
    const { code, output } = await site.build();
    if (code !== 0) throw new Error(output);
    return new CorrectedSite(site);
  }

  file(path: string): string {
    return readFileSync(join(this.site.dist, path), 'utf8');
  }

  page(path: string): BuiltHtml {
    const found = builtPages(this.site.dist).find((one) => one.path === path);
    if (!found) throw new Error(`No page stands at ${path}`);
    return found;
  }
}

/** The words and the addresses of the links in an element. */
export const linksIn = (element: Element | undefined): [string, string][] =>
  element ? elements(element, 'a').map((one) => [textOf(one), attribute(one, 'href') ?? '']) : [];
