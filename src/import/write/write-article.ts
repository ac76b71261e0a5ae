import type { Root } from 'mdast';
import { articleSchema } from '../../schemas/article.ts';
import type { KnownAuthors } from '../known-authors.ts';
import type { Line } from '../line.ts';
import type { Recognised } from '../shape/recognise.ts';
import { bodyNodes, leftOut } from './body.ts';
import type { KnownIds } from './heading-node.ts';
import { asYaml, commentsOn, fieldsOf, leadOf, type Fields } from './front-matter-fields.ts';
import { keepNotes } from './keep-notes.ts';
import { asMarkdown } from '../../markdown/as-markdown.ts';
import { settlePullQuotes } from './settle-pull-quotes.ts';

/** What surrounds a text: who is known, what it says of itself, which ids are taken. */
export interface Surroundings {
  authors: KnownAuthors;
  /** Fields that the source's own front matter gives, sound ones only. */
  given: Fields;
  ids: KnownIds;
}

/** An article and the fields of its front matter. */
export interface WrittenArticle {
  source: string;
  fields: Fields;
}

const inFields: readonly Line['kind'][] = [
  'headline',
  'standfirst',
  'kicker',
  'byline',
  'date',
  'credit',
  ...leftOut,
];

/** Whether a line above the text has no field of its own, as a second figure has none: it opens the text. */
const opens = ({ kind, figure }: Line): boolean =>
  kind === 'caption' || kind === 'figure' ? figure !== undefined : !inFields.includes(kind);

const order = Object.keys(articleSchema.shape);

/** Fields in the order in which the schema, and the editor’s manual, list them. */
const inOrder = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
  );

/** The whole file of an article from the lines of a text. */
export function writeArticle({ head, body }: Recognised, around: Surroundings): WrittenArticle {
  const all = [...head, ...body];
  const fields = inOrder({ ...fieldsOf(head, all, around.authors), ...around.given });
  const lead = leadOf(head);
  const opening = head.filter((line) => line !== lead && opens(line));
  const blocks = settlePullQuotes(bodyNodes([...opening, ...body], around.ids));
  const tree: Root = {
    type: 'root',
    children: [...commentsOn(fields, head, all), ...blocks],
  };
  keepNotes(tree, all);
  return { source: `---\n${asYaml(fields)}---\n\n${asMarkdown(tree)}`, fields };
}
