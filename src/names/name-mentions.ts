import type { ArticleBlock } from '../blocks/text-side.ts';
import { sentenceAt } from '../markdown/sentences.ts';
import type { FoundName, NameFinder } from './name-finder.ts';
import { paragraphsIn, type Paragraph } from './prose-paragraphs.ts';
import type { NameKey } from './read-names.ts';

/** The id of what stands before the first heading. */
export const openingId = 'top';

/** A name in a section, where it stands first. */
export interface Mention {
  name: NameKey;
  sentence: string;
  /** Where it begins and ends in the sentence. */
  start: number;
  end: number;
  /** How often it stands in the section. */
  count: number;
}

/** Names that are spelt alike, and a place in which nothing tells which is meant. */
export interface Unclear {
  names: NameKey[];
  sentence: string;
}

/** The names of a section, which reaches to the next heading. It survives JSON. */
export interface SectionMentions {
  /** The id of its heading. */
  id: string;
  mentions: Mention[];
  unclear: Unclear[];
}

/** A section's paragraphs. */
export interface SectionParagraphs {
  id: string;
  paragraphs: Paragraph[];
}

/** The prose of an article by its sections. Captions, tables, points and notes are left out: they say again what it says. */
export function sectionParagraphs(blocks: ArticleBlock[]): SectionParagraphs[] {
  let section: SectionParagraphs = { id: openingId, paragraphs: [] };
  const sections = [section];
  for (const block of blocks) {
    if (block.type !== 'prose') continue;
    section.paragraphs.push(...paragraphsIn(block.words));
    if (block.endsIn === undefined) continue;
    section = { id: block.endsIn, paragraphs: [] };
    sections.push(section);
  }
  return sections;
}

/** The sentence around a place of a text, and the place in it. */
function sentenceAround(text: string, { start, end }: FoundName) {
  const around = sentenceAt(text, start);
  const isWhole = end <= around.end; // an initial in a name may pass for the end of a sentence
  const from = isWhole ? around.start : 0;
  const sentence = text.slice(from, isWhole ? around.end : undefined).replace(/\s/g, ' ');
  return { sentence, start: start - from, end: end - from };
}

function mentionsIn({ id, paragraphs }: SectionParagraphs, finder: NameFinder): SectionMentions {
  const mentions = new Map<NameKey, Mention>();
  const unclear: Unclear[] = [];
  for (const { text } of paragraphs) {
    for (const found of finder.find(text)) {
      const [name, ...others] = found.keys;
      if (!name) continue;
      const known = mentions.get(name);
      if (others.length > 0) {
        unclear.push({ names: found.keys, sentence: sentenceAround(text, found).sentence });
      } else if (known) known.count += 1;
      else mentions.set(name, { name, ...sentenceAround(text, found), count: 1 });
    }
  }
  return { id, mentions: [...mentions.values()], unclear };
}

/** Which names stand in an article, section by section; those without any are left out. */
export const nameMentions = (blocks: ArticleBlock[], finder: NameFinder): SectionMentions[] =>
  sectionParagraphs(blocks)
    .map((section) => mentionsIn(section, finder))
    .filter(({ mentions, unclear }) => mentions.length + unclear.length > 0);
