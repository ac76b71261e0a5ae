import type { Language } from './languages.ts';
import type { ArticleKind } from '../schemas/article.ts';
import type { SourceKind } from '../schemas/source-kind.ts';
import type { UpdateKind } from '../schemas/update.ts';
import type { CountForms } from '../shared/phrases.ts';
import type { FigureWords } from '../shared/figure-words.ts';
import type { ReturnWords } from '../shared/script-words.ts';
import type { ToolStrings } from './tool-strings.ts';
import type { LoadedSearchWords, WaitingWords } from '../shared/search-words.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { NameStrings } from './name-strings.ts';

/** Every word that the interface says. A language that lacks one does not compile. */
export interface Strings extends ToolStrings {
  kinds: Record<ArticleKind, string>;
  skipToContent: string;
  mainNavigation: string;
  home: {
    latest: string;
    /** `{date}`: stands beside the site's name. */
    newest: string;
    /** Heads the newest below the lead, where they are of several months. */
    recent: string;
    earlier: string;
    /** Stands in the place of the kind of an article of which something is still to come. */
    inPreparation: string;
    /** Heads a column: the articles of a kind, or of two. */
    kinds: Record<ArticleKind, string>;
    /** Leads from the first of a topic to all of it. */
    all: (number: string) => string;
    allArticles: CountForms;
    corrected: string;
    empty: string;
    emptyHow: string;
  };
  /** `undated` heads the articles whose date is not known yet. */
  archive: {
    title: string;
    description: string;
    undated: string;
    /** Heads the page of a year or a month. */
    of: (period: string) => string;
    years: string;
    months: string;
    /** Heads the links to the years or months of a page. */
    jumpTo: string;
  };
  /** Lists that take several pages. */
  pages: {
    label: string;
    numbered: (title: string, number: number) => string;
    newer: string;
    older: string;
  };
  names: NameStrings;
  topics: string;
  allTopics: string;
  authors: string;
  allAuthors: string;
  articlesOf: (name: string) => string;
  article: {
    by: string;
    published: string;
    updated: string;
    minutes: CountForms;
    contents: string;
    opening: string;
    notes: string;
    /** What notes say of their sources: in them, and above them all, where they are counted and chosen by kind. */
    sources: {
      label: Record<SourceKind, string>;
      archived: string;
      all: CountForms;
      kinds: Record<SourceKind, CountForms>;
      /** Names the choice of a kind; `any` is every note. */
      show: string;
      any: string;
    };
    /** Heads the list of addresses on paper. */
    links: string;
    noteReference: (label: string) => string;
    backToText: (label: string) => string;
    /** Points back, against the direction of reading. */
    backSign: string;
    topics: string;
    previous: string;
    next: string;
    /** `since` stands before the articles that take its story up again; `from` is said of an old one. */
    since: string;
    from: (year: string) => string;
    /** Heads the article that stands beside a section. */
    moreOnThis: string;
    /** What follows the last line; each related article has its reason. */
    end: {
      title: string;
      linkedIn: (heading: string) => string;
      /** In the opening or in a note, which have no heading. */
      linkedHere: string;
      linksHere: string;
      alsoOn: (topic: string) => string;
    };
    linkToSection: (heading: string) => string;
    linkCopied: string;
    /** Said on arrival from a search. */
    marked: CountForms;
    /** `{n}` and `{total}`: said when the reader goes from match to match. */
    match: string;
    copyFailed: string;
    /** `{date}`: said to those who follow a link made before the section was edited. */
    editedSince: string;
    /** Numbered, so that each is told from the others by ear. */
    pullQuote: (number: string) => string;
    /** Heads the points that an article comes to. */
    keyPoints: string;
    /** `open` names the button for each kind, with whoever shows it; `offline` is said where that cannot be had. */
    embed: {
      open: Record<'video' | 'map' | 'post', (provider: string) => string>;
      close: string;
      offline: string;
    };
    imageCaption: string;
    enlargeFigure: string;
    linkToFigure: (what: string) => string;
    /** Said by the dialog in which figures open large, which finds them on its element as JSON. */
    figureViewer: FigureWords;
    credit: string;
    filePhoto: string;
    /** Stands in the place of an image that is still to come. */
    photographToCome: string;
    table: string;
    draft: string;
  };
  updates: {
    title: string;
    description: string;
    none: string;
    kinds: Record<UpdateKind, string>;
    /** `{date}` */
    on: Record<UpdateKind, string>;
    all: string;
    /** Leads from the notice that a section was edited to the note that says how. */
    whatChanged: string;
    feed: string;
  };
  sinceRead: ReturnWords;
  history: {
    title: string;
    description: (headline: string) => string;
    /** Leads there from the article. */
    link: string;
    /** Explain the two signs, and are set in them. */
    legend: { added: string; removed: string };
    /** Said to those who cannot see the signs, before and after the words. */
    ears: Record<'added' | 'removed', { begins: string; ends: string }>;
    oldest: string;
    onlyOrder: string;
    newSection: string;
    removedSection: string;
    unchangedSections: CountForms;
    unchangedParts: CountForms;
  };
  search: {
    open: string;
    title: string;
    description: string;
    placeholder: string;
    close: string;
    needsScript: string;
    /** Lead to all results and open what narrows them. */
    all: string;
    narrow: string;
    /** Said by scripts: these they find on the element as JSON, the others in a file. */
    waiting: WaitingWords;
    words: LoadedSearchWords;
  };
  /** `near` heads the articles whose addresses are nearest to the one asked for. */
  notFound: { title: string; explanation: string; near: string };
  /** Said at an address at which an article stood before. */
  moved: { title: string; explanation: string };
  /** What stands in an article that was only just made. */
  newArticle: { opening: string; heading: string; text: string };
  feed: string;
  /** Said to programs that read the site for somebody. */
  forMachines: (licence: string) => string;
  /** Said to those who open a feed in a browser. */
  feedPage: { what: string; page: string };
  licence: (name: string) => string;
}

const strings: Record<Language, Strings> = { en, ar };

export const stringsOf = (language: Language): Strings => strings[language];
