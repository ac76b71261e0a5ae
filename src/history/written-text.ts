import { parseDocument } from 'yaml';
import { frontMatterOf } from '../loaders/front-matter.ts';
import { writtenSections, type WrittenSection } from '../compile/written-sections.ts';

/** What an article's file said at some time. */
export interface WrittenText {
  isDraft: boolean;
  sections: WrittenSection[];
}

/** Whether a text was a draft. Front matter that cannot be read was never published. */
export function isDraft(source: string): boolean {
  const frontMatter = parseDocument(frontMatterOf(source) ?? '');
  if (frontMatter.errors.length > 0 || frontMatter.contents === null) return true;
  return frontMatter.get('draft') === true;
}

/** @param source the whole Markdown file */
export const writtenText = async (source: string): Promise<WrittenText> => ({
  isDraft: isDraft(source),
  sections: await writtenSections(source),
});
