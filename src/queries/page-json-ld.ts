import type {
  CollectionPage,
  Graph,
  ProfilePage,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { absolute, addresses } from '../i18n/addresses.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { inLanguage } from '../schemas/localised.ts';
import { site } from '../site.ts';
import type { ArchivePage } from './archive.ts';
import type { Article } from './articles.ts';
import type { ListPage } from './list-pages.ts';
import { breadcrumbs, graph, publisher, publisherId, signatory, siteId } from './json-ld.ts';
import type { Subject } from './people-and-topics.ts';

/** A page that leads to articles. */
interface Listing {
  language: Language;
  address: string;
  name: string;
  articles: readonly Article[];
}

const listing = ({ language, address, name, articles }: Listing) => ({
  '@id': absolute(address),
  name,
  inLanguage: language,
  isPartOf: { '@id': siteId(language) },
  hasPart: articles.map((article) => ({ '@id': absolute(article.address) })),
});

const collectionPage = (shown: Listing): CollectionPage => ({
  '@type': 'CollectionPage',
  ...listing(shown),
});

/** How the site is searched; `{query}` stands for the words (https://schema.org/docs/actions.html). */
const searchAction = (language: Language): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: `${absolute(addresses.search(language))}?q={query}`,
  'query-input': 'required name=query',
});

const webSite = (language: Language): WebSite => ({
  '@type': 'WebSite',
  '@id': siteId(language),
  name: site.name,
  url: absolute(addresses.home(language)),
  description: inLanguage(site.description, language),
  inLanguage: language,
  publisher: { '@id': publisherId },
  potentialAction: searchAction(language),
});

/** What search engines are told of the home page of a language, and there of the site. */
export const homeJsonLd = async (language: Language, articles: Article[]): Promise<Graph> =>
  graph(
    webSite(language),
    await publisher(language),
    collectionPage({ language, address: addresses.home(language), name: site.name, articles }),
  );

/** The same of a page of a topic's or an author's articles. */
export function subjectJsonLd(subject: Subject, { address, items }: ListPage<Article>): Graph {
  const { language, name, kind, about, role } = subject;
  const shown = { language, address, name, articles: items };
  const trail = breadcrumbs(language, { name });
  if (kind === 'topic') {
    const thing = { '@type': 'Thing', '@id': absolute(subject.address), name } as const;
    return graph({ ...collectionPage(shown), about: thing }, trail);
  }
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    ...listing(shown),
    mainEntity: {
      ...signatory(subject),
      ...(about !== undefined && { description: about }),
      ...(role !== undefined && kind === 'person' && { jobTitle: role }),
      ...(kind === 'person'
        ? { worksFor: { '@id': publisherId } }
        : { parentOrganization: { '@id': publisherId } }),
    },
  };
  return graph(page, trail);
}

/** The same of a page of the archive. */
export function archiveJsonLd({ language, address, label, page }: ArchivePage): Graph {
  const { archive } = stringsOf(language);
  const all = { name: archive.title, address: addresses.archive(language) };
  return graph(
    collectionPage({ language, address, name: label ?? archive.title, articles: page.items }),
    label === undefined
      ? breadcrumbs(language, { name: archive.title })
      : breadcrumbs(language, all, { name: label }),
  );
}
