import { languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { ArticleKind } from '../schemas/article.ts';
import { formatMonth } from '../shared/dates.ts';
import { archivePages } from './archive.ts';
import { articleBody } from './article-body.ts';
import { articleOutline } from './article-outline.ts';
import { siteUpdates, type SiteUpdate } from './article-updates.ts';
import { publishedArticles, type Article } from './articles.ts';
import { composeFront, type FrontRow } from './compose-front.ts';
import { foremost, areMany, authors, topics, type Subject } from './people-and-topics.ts';
import { listed } from '../shared/listed.ts';
import { teaser, type Teaser } from './teasers.ts';

/** A teaser in its place on the home page. */
export interface FrontTeaser extends Teaser {
  /** What an interview's first pull-quote says, as HTML paragraphs; it stands instead of the standfirst. */
  quotation: string | undefined;
}

/** A heading of the home page, and where it leads. */
interface Heading {
  name: string;
  /** What to call the way to all that it heads, and where that leads; none where all of it is shown. */
  all: { name: string; address: string } | undefined;
}

/** The links of a home page to subjects. */
interface Subjects {
  foremost: Pick<Subject, 'name' | 'nameLanguage' | 'address'>[];
  areMany: boolean;
}

/** All that a home page shows. */
export interface ShownFront {
  language: Language;
  lead: FrontTeaser | undefined;
  /** The headings of the lead's sections, with their addresses. */
  sections: { text: string; address: string }[];
  seconds: FrontTeaser[];
  areBeneath: boolean;
  rows: (Heading & { pieces: FrontTeaser[] })[];
  columns: { name: string; pieces: FrontTeaser[] }[];
  topics: Subjects;
  authors: Subjects;
  articles: number;
  newest: Date | undefined;
  corrected: (Pick<SiteUpdate, 'address' | 'date'> & { headline: string }) | undefined;
}

const quotationOf = async (article: Article): Promise<string | undefined> =>
  article.kind === 'interview'
    ? (await articleBody(article)).blocks.find((one) => one.type === 'pull-quote')?.html
    : undefined;

async function headingOf(language: Language, { label }: FrontRow<Article>): Promise<Heading> {
  const { home } = stringsOf(language);
  if (typeof label === 'string') return { name: home[label], all: undefined };
  if ('topic' in label) {
    const topic = (await topics(language)).find(({ id }) => id === label.topic);
    const { locale } = languages[language];
    return {
      name: topic?.name ?? label.topic,
      all: topic && {
        name: home.all(topic.articles.length.toLocaleString(locale)),
        address: topic.address,
      },
    };
  }
  const name = formatMonth(label.month, languages[language].locale);
  const page = (await archivePages(language)).find((one) => one.label === name && !one.page.number);
  return {
    name,
    all: page && { name: stringsOf(language).archive.of(name), address: page.address },
  };
}

const sectionsOf = async (article: Article): Promise<ShownFront['sections']> =>
  (await articleOutline(article)).sections
    .filter(({ depth }) => depth === 2)
    .map(({ id, heading }) => ({ text: heading, address: `${article.address}#${id}` }));

const subjectsOf = (subjects: Subject[]): Subjects => ({
  foremost: foremost(subjects).map(({ name, nameLanguage, address }) => ({
    ...{ name, nameLanguage, address },
  })),
  areMany: areMany(subjects),
});

/** “Documents and interviews”: the second stands within a line. */
function kindNames(language: Language, kinds: readonly ArticleKind[]): string {
  const { locale } = languages[language];
  const names = kinds.map((kind) => stringsOf(language).home.kinds[kind]);
  const [first = '', ...others] = names;
  const within = others.map((name) => name.toLocaleLowerCase(locale));
  return listed([first, ...within], locale);
}

async function correctedIn(language: Language): Promise<ShownFront['corrected']> {
  const [latest] = await siteUpdates(language);
  return (
    latest && {
      address: latest.address,
      date: latest.date,
      headline: latest.article.headline,
    }
  );
}

/** Composes the home page of a language, and fetches what it shows of the few articles that stand on it. */
export async function frontPage(language: Language): Promise<ShownFront> {
  const articles = await publishedArticles(language);
  const { lead, seconds, areBeneath, rows, columns, pictured } = composeFront(articles);
  const teased = async (article: Article): Promise<FrontTeaser> => {
    const all = await teaser(article);
    const image = pictured.has(article) ? all.image : undefined;
    return { ...all, image, quotation: await quotationOf(article) };
  };
  const inPlace = (pieces: Article[]) => Promise.all(pieces.map(teased));
  return {
    language,
    lead: lead && (await teased(lead)),
    sections: lead ? await sectionsOf(lead) : [],
    seconds: await inPlace(seconds),
    areBeneath,
    rows: await Promise.all(
      rows.map(async (row) => ({
        ...(await headingOf(language, row)),
        pieces: await inPlace(row.pieces),
      })),
    ),
    columns: await Promise.all(
      columns.map(async (column) => ({
        name: kindNames(language, column.kinds),
        pieces: await inPlace(column.pieces),
      })),
    ),
    topics: subjectsOf(await topics(language)),
    authors: subjectsOf(await authors(language)),
    articles: articles.length,
    newest: articles.find(({ published }) => published)?.published,
    corrected: await correctedIn(language),
  };
}
