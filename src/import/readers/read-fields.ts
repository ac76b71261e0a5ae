import { writtenFields } from '../../compile/written-fields.ts';
import { articleSchema } from '../../schemas/article.ts';

/** Names that other systems give to what Longview calls otherwise. */
const ours: Record<string, string> = {
  title: 'headline',
  subtitle: 'standfirst',
  description: 'standfirst',
  summary: 'standfirst',
  date: 'published',
  author: 'authors',
  tags: 'topics',
};

type Schema = Record<string, { safeParse: (value: unknown) => { success: boolean } }>;

/** A day that YAML or another system wrote with a time of its own form. */
const asDay = (value: unknown): unknown =>
  typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}(?=[T\s]\d)/.exec(value)?.[0] ?? value) : value;

const fits = (name: string, value: unknown): boolean =>
  (articleSchema.shape as Schema)[name]?.safeParse(value).success ?? false;

/** The value in the form that the field takes, if it has one. */
function fitting(name: string, value: unknown): unknown {
  const forms = [value, asDay(value), [value].flat()];
  return forms.find((form) => fits(name, form));
}

/** Fields of a front matter that fit an article, whatever they are called, and a sentence on each that does not. */
export function readFields(yaml: string): { fields: Record<string, unknown>; notes: string[] } {
  const all = writtenFields(yaml);
  if (!all) {
    return {
      fields: {},
      notes: yaml ? ['The front matter could not be read and was left out.'] : [],
    };
  }
  const fields: Record<string, unknown> = {};
  const notes: string[] = [];
  for (const [written, value] of Object.entries(all)) {
    const name =
      written in articleSchema.shape ? written : (ours[written.toLowerCase()] ?? written);
    const form = fitting(name, value);
    if (form === undefined)
      notes.push(`“${written}” of the front matter does not fit and was left out.`);
    else fields[name] ??= form;
  }
  return { fields, notes };
}
