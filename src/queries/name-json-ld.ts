import type { Graph } from 'schema-dts';
import { absolute } from '../i18n/addresses.ts';
import { placeOfName } from '../names/read-names.ts';
import { inLanguage } from '../schemas/localised.ts';
import type { NameKind } from '../schemas/indexed-name.ts';
import { breadcrumbs, graph, siteId, thingNamed } from './json-ld.ts';
import type { ListPage } from './list-pages.ts';
import type { NameMention, NamePage } from './name-index.ts';

/** What a name stands for, as schema.org calls it. */
const types = {
  people: 'Person',
  places: 'Place',
  organisations: 'Organization',
  terms: 'DefinedTerm',
} as const satisfies Record<NameKind, string>;

/** What search engines are told of a name's page. */
export function nameJsonLd(
  { key, language, address: own, entry }: NamePage,
  { address, items }: ListPage<NameMention>,
): Graph {
  const name = inLanguage(entry.name, language);
  const articles = new Set(items.map(({ article }) => absolute(article.address)));
  return graph(
    {
      '@type': 'CollectionPage',
      '@id': absolute(address),
      name,
      inLanguage: language,
      isPartOf: { '@id': siteId(language) },
      hasPart: [...articles].map((id) => ({ '@id': id })),
      about: {
        '@type': types[placeOfName(key).kind],
        '@id': thingNamed(own),
        name,
        alternateName: Object.values(entry.name).filter((other) => other !== name),
        description: inLanguage(entry.about, language),
      },
    },
    breadcrumbs(language, { name }),
  );
}
