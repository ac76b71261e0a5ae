import type { Html } from 'mdast';
import { Document, isScalar, visit } from 'yaml';
import { pendingWord } from '../../schemas/pending.ts';
import { idsOfAll, type KnownAuthors } from '../known-authors.ts';
import type { Line, LineKind } from '../line.ts';
import { isMailAddress, isRole, namesIn, placeOfDate, publicationDay } from '../shape/bylines.ts';
import { isSource } from '../words/agencies.ts';
import { kindNamedIn } from '../words/kickers.ts';
import { doubtOf } from './body.ts';
import { checkComment, quoted } from './check-comment.ts';
import { detailsOf, lackOf } from './figure-nodes.ts';

export type Fields = Record<string, unknown>;

const linesOfKind = (lines: readonly Line[], kind: LineKind): Line[] =>
  lines.filter((line) => line.kind === kind);

function leadFields(lead: Line): Fields {
  const { figure = {} } = lead;
  const { credit, taken, isFilePhoto } = detailsOf(figure);
  const { image, caption } = figure;
  return {
    ...(image?.alt ? { image: `./${image.file}`, alt: image.alt } : { image: pendingWord }),
    caption,
    credit,
    ...(taken && { taken }),
    ...(isFilePhoto && { 'file-photo': true }),
  };
}

/** The names that sign a text, as it says them. */
const signed = (lines: readonly Line[]): string[] =>
  linesOfKind(lines, 'byline')
    .filter(({ text }) => !isRole(text) && !isSource(text) && !isMailAddress(text))
    .flatMap(({ text }) => namesIn(text));

/** The figure at the head of an article: the first that has a caption. */
export const leadOf = (head: readonly Line[]): Line | undefined =>
  head.find(({ figure }) => figure?.caption);

/** What the lines above a text say in the article's front matter. Nothing is invented: the rest is pending. */
export function fieldsOf(head: readonly Line[], all: readonly Line[], known: KnownAuthors): Fields {
  const [headline] = linesOfKind(head, 'headline');
  const standfirst = linesOfKind(head, 'standfirst').map(({ text }) => text);
  const kicker = linesOfKind(head, 'kicker').flatMap(({ text }) => kindNamedIn(text) ?? []);
  const days = linesOfKind(head, 'date').flatMap(({ text }) => publicationDay(text) ?? []);
  const [place] = linesOfKind(head, 'date').flatMap(({ text }) => placeOfDate(text) ?? []);
  const lead = leadOf(head);
  return {
    headline: headline?.text,
    standfirst: standfirst.join(' ') || pendingWord,
    kind: kicker[0] ?? pendingWord,
    authors: idsOfAll(signed(all), known) ?? pendingWord,
    ...(place && { dateline: place }),
    published: days[0] ?? pendingWord,
    topics: pendingWord,
    ...(lead && { lead: leadFields(lead) }),
  };
}

/** What an editor must know about the front matter, for the head of the text. */
export function commentsOn(fields: Fields, head: readonly Line[], all: readonly Line[]): Html[] {
  const bylines = [...new Set(linesOfKind(all, 'byline').map(({ text }) => quoted(text)))];
  const lead = leadOf(head);
  const lack = lead?.figure && lackOf(lead.figure);
  const messages = [
    ...(fields.authors === pendingWord && bylines.length > 0
      ? [
          `the text is signed ${bylines.join(', ')}. Write the name of the file in content/authors/ at “authors”.`,
        ]
      : []),
    ...(lack ? [`the lead: ${lack}`] : []),
  ];
  const doubts = head.filter(({ kind }) => kind !== 'paragraph').flatMap(doubtOf);
  return [...doubts, ...messages.map(checkComment)];
}

/** Longer texts stand on lines of their own. */
const longest = 90;

/** Fields as the YAML between two lines of hyphens. */
export function asYaml(fields: Fields): string {
  const document = new Document(fields);
  visit(document, {
    Seq(_, node) {
      node.flow = true;
    },
    Pair(_, { value }) {
      if (isScalar(value) && typeof value.value === 'string' && value.value.length > longest)
        value.type = 'BLOCK_FOLDED';
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}
