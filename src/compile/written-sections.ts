import { parseMarkdown, readText } from './parse-article.ts';
import { sectionTexts, type SectionText } from './section-texts.ts';

/** A section with the ids that its heading has taken over. */
export interface WrittenSection extends SectionText {
  aliases: string[];
}

/**
 * What each section of an article says, whatever is wrong with the article: a form that it had long ago may hold what is
 * a fault today.
 *
 * @param source the whole Markdown file
 */
export async function writtenSections(source: string): Promise<WrittenSection[]> {
  const parsed = parseMarkdown(source, 'earlier.md'); // whose problems nobody is told
  const { headings } = await readText(parsed);
  const aliases = new Map(headings.map((heading) => [heading.id, heading.aliases]));
  return sectionTexts(parsed.tree).map((section) => ({
    ...section,
    aliases: aliases.get(section.id) ?? [],
  }));
}
