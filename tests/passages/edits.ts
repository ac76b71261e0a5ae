import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An edit of an article's Markdown, as an editor makes them. */
type Edit = (text: string) => string;

function place(text: string, words: string): string {
  if (!text.includes(words)) throw new Error(`No article says “${words}”; mend tests/passages`);
  return words;
}

const wordChanged =
  (words: string, by: string): Edit =>
  (text) =>
    text.replace(place(text, words), () => by);

const sentenceMoved =
  (sentence: string, behind: string): Edit =>
  (text) => {
    const without = text.replace(place(text, ` ${sentence}`), '');
    return without.replace(place(without, behind), () => `${behind} ${sentence}`);
  };

const paragraphDeleted =
  (beginning: string): Edit =>
  (text) => {
    const at = text.indexOf(place(text, `\n\n${beginning}`));
    const end = text.indexOf('\n\n', at + 2);
    return text.slice(0, at) + text.slice(end);
  };

const headingRenamed =
  (heading: string, id: string, by: string): Edit =>
  (text) =>
    text.replace(
      place(text, `## ${heading} {#${id}}`),
      () => `## ${by} {#${id}-today aliases="${id}"}`,
    );

/** One of each kind at least, in some sections of each article; the others stay as they were. */
export const edits: Record<string, Edit[]> = {
  'bases-at-tartus-and-hmeimim': [
    wordChanged('Should the tenant’s friends lose power', 'If the tenant’s friends lose power'),
    wordChanged('What is too heavy to fly', 'Whatever is too heavy to fly'),
    sentenceMoved(
      'It does not need an ally at the gate.',
      'and nothing when there is no enemy left to try the weapons on or, as it turned out, no ally left to try them for.',
    ),
    paragraphDeleted('One may suppose that this is where'),
    headingRenamed('What Damascus can ask', 'terms', 'The price of a signature'),
  ],
  'geneva-to-astana': [
    wordChanged('some fifteen months after', 'some sixteen months after'),
    sentenceMoved(
      'Taken at its word, the communiqué described the end of Bashar al-Assad’s rule, and Moscow declined to take it at its word.',
      'exactly where it lay.',
    ),
    paragraphDeleted('For Russia the forum had a further attraction.'),
    headingRenamed('Four zones, then one', 'zones', 'Zones that became one'),
    wordChanged('Astana has left less behind.', 'Astana leaves less behind.'),
  ],
  'handshake-in-moscow': [
    wordChanged('So much courtesy invites two readings.', 'So much courtesy allows two readings.'),
    headingRenamed('Where the hostility began', 'origins', 'Where the quarrel began'),
    paragraphDeleted('It is tempting to put the failure down'),
    wordChanged(
      ':::pull-quote\nsuccess in the field removed the pressure that success at the table required\n:::\n',
      '',
    ),
    sentenceMoved(
      'It played Russia and Iran against each other.',
      'It was a good place in which to take stock.',
    ),
  ],
};

/** Gives the other edition the ids that headings of the first have got, since links lead to both. */
const followed = (other: string, edited: string): string =>
  [...edited.matchAll(/\{#\S+-today aliases="(\S+)"\}/g)].reduce(
    (text, [attributes, id = '']) => text.replace(place(text, `{#${id}}`), () => attributes),
    other,
  );

async function rewrite(path: string, edit: Edit): Promise<string> {
  const text = edit(await readFile(path, 'utf8'));
  await writeFile(path, text);
  return text;
}

/** Edits every article of a library. */
export async function editArticles(root: string): Promise<void> {
  for (const [slug, its] of Object.entries(edits)) {
    const folder = join(root, 'content/articles', slug);
    const edited = await rewrite(join(folder, 'en.md'), (text) =>
      its.reduce((before, edit) => edit(before), text),
    );
    await rewrite(join(folder, 'ar.md'), (text) => followed(text, edited));
  }
}
