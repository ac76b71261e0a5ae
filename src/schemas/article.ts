import { z } from 'zod';
import { isoDay } from '../shared/dates.ts';
import { day } from './day.ts';
import { leadFigure } from './figure-attributes.ts';
import { orPending } from './pending.ts';
import { slugForm } from './slug.ts';
import { articleUpdate } from './update.ts';

export const articleKinds = [
  'analysis',
  'explainer',
  'report',
  'opinion',
  'interview',
  'documents',
] as const;

export type ArticleKind = (typeof articleKinds)[number];

const references = (what: string) =>
  z.array(z.string().min(1)).min(1, `is empty. Name at least one file of content/${what}/`);

/** The front matter of `content/articles/<slug>/<language>.md`. What is not known yet is `pending`. */
export const articleSchema = z
  .strictObject({
    /** The headline, without a full stop. */
    headline: z.string().min(1),
    /** One or two sentences under the headline; also the page's description. */
    standfirst: orPending(z.string().min(1)),
    /** What sort of piece this is; stands in the kicker. */
    kind: orPending(z.enum(articleKinds)),
    /** Who signs it: names of files in `content/authors/`, without `.yaml`. */
    authors: orPending(references('authors')),
    /** The place it is written from. */
    dateline: z.string().min(1).optional(),
    /** The day it is first published. */
    published: orPending(day),
    /** The day of its last substantial change. */
    updated: day.optional(),
    /** What was corrected, clarified or added since, in any order. Of two of one day, write the earlier first. */
    updates: z.array(articleUpdate).default([]),
    /** What it is about: names of files in `content/topics/`. The first stands in the kicker. */
    topics: orPending(references('topics')),
    /** The picture at its head, where there is one. */
    lead: leadFigure.optional(),
    /** `true` puts it at the head of the home page, where the newest stands otherwise. */
    leads: z.boolean().default(false),
    /** Articles whose story it takes up again: names of their folders. They say so at their head. */
    continues: z
      .array(z.string().regex(slugForm, 'is no name of a folder. Write it without slashes'))
      .default([]),
    /** Names that its folder had before, newest first: their addresses lead here, in this language. */
    formerly: z
      .array(
        z
          .string()
          .regex(slugForm, 'is no name that a folder could have had. Write it without slashes'),
      )
      .default([]),
    /** `true` where this edition leaves out sections that others have. */
    abridged: z.boolean().default(false),
    /** `true` keeps it out of the published site. */
    draft: z.boolean().default(false),
  })
  .refine(({ published, updated }) => !updated || !published || updated >= published, {
    path: ['updated'],
    message: 'is earlier than published. Correct one of the two',
  })
  .superRefine(({ published, updates }, context) => {
    for (const [index, { date }] of updates.entries()) {
      if (!published || isoDay(date) >= isoDay(published)) continue;
      const message = `is earlier than published, ${isoDay(published)}. Correct one of the two`;
      context.addIssue({ code: 'custom', path: ['updates', index, 'date'], message });
    }
  });

export type ArticleFrontMatter = z.infer<typeof articleSchema>;

/** Whether something that every article needs is still to come. */
export const isPending = ({
  standfirst,
  kind,
  authors,
  published,
  topics,
  lead,
}: ArticleFrontMatter): boolean =>
  [standfirst, kind, authors, published, topics].includes(undefined) ||
  (lead !== undefined && !(lead.image && lead.credit));

/** When an article last changed by its own account: it was published, updated or corrected. */
export const lastChange = ({
  published,
  updated = published,
  updates,
}: ArticleFrontMatter): Date | undefined =>
  updates.reduce((last, { date }) => (last && last >= date ? last : date), updated);
