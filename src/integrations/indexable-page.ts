import { fieldMarks, type MarkedField } from '../shared/search-files.ts';

const mark = (id: string): string => `<i id="${id}"></i>`;

const around = (field: MarkedField, html: string): string =>
  mark(fieldMarks[field].begins) + html + mark(fieldMarks[field].ends);

/** Open Graph properties of an article, and what Pagefind is to make of them. */
const facts: Record<string, string> = {
  'article:tag': 'data-pagefind-filter="topic[content]"',
  'article:section': 'data-pagefind-filter="kind[content]" data-pagefind-meta="kind[content]"',
  'article:published_time': 'data-pagefind-meta="date[content]" data-pagefind-sort="date[content]"',
};

const withFacts = (html: string): string =>
  html
    .replace(
      '<meta property="article:tag"',
      `<meta data-pagefind-meta="topic[content]" property="article:tag"`,
    )
    .replace(
      /<meta (?:data-pagefind-meta="[^"]*" )?property="(article:[a-z_]+)"/g,
      (tag, property: string) => tag.replace('<meta', `<meta ${facts[property] ?? ''}`),
    )
    .replace(/<meta name="author"/g, '<meta data-pagefind-filter="author[content]" name="author"')
    .replace(
      /property="article:published_time" content="(\d{4})/,
      (tag, year: string) => `data-pagefind-filter="year:${year}" ${tag}`,
    );

/**
 * An article's page as it is indexed: what is known of it in the forms that Pagefind reads, and its fields marked. The
 * page that readers load carries none of this.
 */
export const indexablePage = (html: string): string =>
  withFacts(html)
    .replace(/<figcaption[\s\S]*?<\/figcaption>/g, (caption) => around('caption', caption))
    .replace(/<p class="standfirst"[\s\S]*?<\/p>/, (standfirst) =>
      around('standfirst', standfirst),
    );
