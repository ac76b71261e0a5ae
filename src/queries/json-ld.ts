import type { BreadcrumbList, Graph, NewsMediaOrganization, Thing } from 'schema-dts';
import { absolute, addresses, iconOf, onHost } from '../i18n/addresses.ts';
import type { Language } from '../i18n/languages.ts';
import { site } from '../site.ts';
import type { Subject } from './people-and-topics.ts';
import { standingPages } from './standing-pages.ts';

/**
 * What a page tells search engines: things of schema.org, each said once and named by its `@id` where others mean it.
 *
 * @see src/decisions/0079-one-graph-a-page.md
 */
export const graph = (...things: Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/** The publisher, by whatever page speaks of it. */
export const publisherId = absolute(onHost('/#publisher'));

/** The site in a language, of which its pages are parts. */
export const siteId = (language: Language): string => absolute(`${addresses.home(language)}#site`);

/** Whom or what a name stands for, as it is meant by articles and by the page of the name. */
export const thingNamed = (address: string): string => `${absolute(address)}#it`;

/** Which of the newsroom's promises stand on pages in a language. */
async function promises(language: Language) {
  const pages = await standingPages(language);
  const kept = Object.entries(site.promises).flatMap(([promise, slug]) => {
    const page = pages.find((one) => one.slug === slug);
    return page ? [[promise, absolute(page.address)]] : [];
  });
  return Object.fromEntries(kept) as Partial<Record<keyof typeof site.promises, string>>;
}

/** Who publishes the site, and what it promises. */
export const publisher = async (language: Language): Promise<NewsMediaOrganization> => ({
  '@type': 'NewsMediaOrganization',
  '@id': publisherId,
  name: site.publisher,
  url: absolute(onHost('/')),
  logo: absolute(iconOf(512)),
  ...(await promises(language)),
});

/** Who signs an article, as it is meant by the article and by its own page. */
export const signatory = ({ kind, name, address }: Subject) => ({
  '@type': kind === 'desk' ? ('Organization' as const) : ('Person' as const),
  name,
  url: absolute(address),
});

/** The way to a page from the home page of its language. The page itself has no address in it. */
export const breadcrumbs = (
  language: Language,
  ...way: { name: string; address?: string }[]
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name, address: addresses.home(language) }, ...way].map(
    ({ name, address }: { name: string; address?: string }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      ...(address !== undefined && { item: absolute(address) }),
    }),
  ),
});
