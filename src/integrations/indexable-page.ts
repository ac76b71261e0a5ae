import { fieldMarks, type MarkedField } from '../shared/search-files.ts';

const mark = (id: string): string => `<i id="${id}"></i>`;

const around = (field: MarkedField, html: string): string =>
  mark(fieldMarks[field].begins) + html + mark(fieldMarks[field].ends);

/** Open Graph properties of an article, and what Pagefind is to make of them. */
const facts: Record<string, string> = {
  'article:section': 'data-pagefind-meta="kind[content]"',
  'article:published_time': 'data-pagefind-meta="date[content]" data-pagefind-sort="date[content]"',
};

const withFacts = (html: string): string =>
  html
    .replace(
      '<meta property="article:tag"',
      `<meta data-pagefind-meta="topic[content]" property="article:tag"`,
    )
    .replace(/<meta property="(article:[a-z_]+)"/g, (tag, property: string) =>
      tag.replace('<meta', `<meta ${facts[property] ?? ''}`),
    );

interface Filter {
  facet: string;
  key: string;
  label: string;
}

/** Topics and authors are known by the addresses of their pages, to which the article leads. */
function linkedSubjects(html: string): Filter[] {
  const article = /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
  const links = article.matchAll(
    /<a [^>]*?href="(?:\/[\w-]+)?\/(topic|author)s\/([^/"]+)\/"[^>]*>([^<]+)<\/a>/g,
  );
  return [...links].map(([, facet = '', key = '', label = '']) => ({
    facet,
    key,
    label: label.trim(),
  }));
}

const quoted = (text: string): string => text.replaceAll('"', '&quot;');

/**
 * What an article can be narrowed by. The key of a value is the same in every language; the words for it follow:
 * `syria Syria`.
 */
function withFilters(html: string, kinds: Record<string, string>): string {
  const content = (property: string): string =>
    new RegExp(`property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
  const kind = content('article:section');
  const year = content('article:published_time').slice(0, 4);
  const filters = [
    ...linkedSubjects(html),
    {
      facet: 'kind',
      key: Object.keys(kinds).find((key) => kinds[key] === kind) ?? kind,
      label: kind,
    },
    { facet: 'year', key: year, label: year },
  ];
  const tags = filters.map(
    ({ facet, key, label }) =>
      `<meta data-pagefind-filter="${facet}[content]" content="${key} ${quoted(label)}">`,
  );
  return html.replace('</head>', `${[...new Set(tags)].join('')}</head>`);
}

/**
 * An article's page as it is indexed: what is known of it in the forms that Pagefind reads, and its fields marked. The
 * page that readers load carries none of this.
 *
 * @param kinds the words for each kind of article in the language of the page
 */
export const indexablePage = (html: string, kinds: Record<string, string>): string =>
  withFilters(withFacts(html), kinds)
    .replace(/<figcaption[\s\S]*?<\/figcaption>/g, (caption) => around('caption', caption))
    .replace(/<p class="standfirst"[\s\S]*?<\/p>/, (standfirst) =>
      around('standfirst', standfirst),
    );
