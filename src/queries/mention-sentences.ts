import type { NameKey } from '../names/read-names.ts';
import { mentionsIn, type NameMention } from './name-index.ts';

/** A sentence, parted around a name that stands in it. */
export interface MentionSentence {
  before: string;
  name: string;
  behind: string;
}

/** The sentence in which a name stands first in a section. */
export async function mentionSentence(
  key: NameKey,
  { article, section }: NameMention,
): Promise<MentionSentence> {
  const its = (await mentionsIn(article)).find(({ id }) => id === section);
  const mention = its?.mentions.find(({ name }) => name === key);
  if (!mention) throw new Error(`${article.file} has lost ${key} while the site was built`);
  const { sentence, start, end } = mention;
  return {
    before: sentence.slice(0, start),
    name: sentence.slice(start, end),
    behind: sentence.slice(end),
  };
}
