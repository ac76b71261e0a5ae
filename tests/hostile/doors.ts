/** A place in an article where a text may stand. */
export interface Door {
  name: string;
  /** The lines that hold a text there; without one those of a harmless article, which may be none. */
  write: (text?: string) => string;
}

/** A text as YAML writes it, whatever is in it. */
const quoted = (text: string): string => JSON.stringify(text);

const field =
  (name: string, harmless?: string) =>
  (text = harmless): string =>
    text === undefined ? '' : `${name}: ${quoted(text)}`;

/** Fields that readers read, and fields that name a file or a section, with what stands before them. */
export const fields: Door[] = [
  { name: 'headline', write: field('headline', 'A harbour') },
  { name: 'standfirst', write: field('standfirst', 'What it is worth.') },
  { name: 'the rest', write: () => 'kind: analysis\npublished: 2025-10-16' },
  { name: 'authors', write: (text) => `authors:\n  - ${quoted(text ?? 'ana')}` },
  { name: 'topics', write: (text) => `topics:\n  - ${quoted(text ?? 'syria')}` },
  { name: 'dateline', write: field('dateline') },
  {
    name: 'formerly',
    write: (text) => (text === undefined ? '' : `formerly:\n  - ${quoted(text)}`),
  },
  { name: 'update', write: () => 'updates:\n  - date: 2025-10-20\n    kind: correction' },
  { name: 'text of an update', write: field('    text', 'The pier is long.') },
  { name: 'section of an update', write: field('    section') },
  { name: 'lead image', write: (text) => `lead:\n${field('  image', './harbour.png')(text)}` },
  { name: 'lead alt', write: field('  alt', 'A harbour seen from the sea') },
  { name: 'lead caption', write: field('  caption', 'The harbour in October.') },
  { name: 'lead credit', write: field('  credit', 'Survey department') },
  { name: 'lead place', write: field('  place') },
  { name: 'lead licence', write: field('  licence') },
];

const block =
  (write: (text: string) => string, harmless = '') =>
  (text?: string): string =>
    text === undefined ? harmless : write(text);

const escaped = (text: string): string => text.replaceAll(/[<>`*_[\]{}&\\$#|]/g, '\\$&');

/** A text without one sign that Markdown or HTML might read. */
const byNumber = (text: string): string =>
  text.replaceAll(/[^\w ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** Blocks of the text, each parted from the next by an empty line. */
export const blocks: Door[] = [
  { name: 'key points', write: block((text) => `:::key-points\n- ${text}\n- Two.\n- Three.\n:::`) },
  { name: 'paragraph', write: block((text) => text, 'Words of it.') },
  { name: 'paragraph, escaped', write: block((text) => `So ${escaped(text)} it is.`) },
  { name: 'code', write: block((text) => `A \`\` ${text} \`\` word.`) },
  { name: 'stress', write: block((text) => `*${text}*`) },
  { name: 'link', write: block((text) => `[here](${text})`) },
  { name: 'link in angles', write: block((text) => `[there](<${text}>)`) },
  { name: 'words of a link', write: block((text) => `[${text}](https://a.example/)`) },
  { name: 'title of a link', write: block((text) => `[there](https://a.example/ "${text}")`) },
  { name: 'bare address', write: block((text) => `See <${text}> and https://a.example/${text}`) },
  { name: 'definition', write: block((text) => `[a][b]\n\n[b]: ${text}`) },
  { name: 'quotation', write: block((text) => `> ${text}\n>\n> – ${text}`) },
  { name: 'item of a list', write: block((text) => `1. ${text}`) },
  { name: 'table', write: block((text) => `| ${text} | b |\n| - | -: |\n| ${text} | 2 |`) },
  { name: 'code block', write: block((text) => `\`\`\`\`html\n${text}\n\`\`\`\``) },
  {
    name: 'image of a figure',
    write: (text = './breakwater.svg') =>
      `:::figure{credit=A}\n![A map](<${text}>)\n\nThe pier.\n:::`,
  },
  {
    name: 'alt of a figure',
    write: block((text) => `:::figure{credit=A}\n![${text}](./one.svg)\n\nThe pier.\n:::`),
  },
  {
    name: 'caption',
    write: block((text) => `:::figure{credit=A}\n![A map](./two.svg)\n\n${text}\n:::`),
  },
  {
    name: 'credit',
    write: block((text) => `:::figure{credit="${text}"}\n![A map](./three.svg)\n\nThe pier.\n:::`),
  },
  {
    name: 'credit, by its number',
    write: block(
      (text) => `:::figure{credit="${byNumber(text)}"}\n![A map](./four.svg)\n\nThe pier.\n:::`,
    ),
  },
  {
    name: 'address of an embed',
    write: block((text) => `:::embed{url="${text}" title="A film"}\n:::`),
  },
  {
    name: 'title of an embed',
    write: block((text) => `:::embed{url="https://vimeo.com/1" title="${text}"}\n:::`),
  },
  {
    name: 'title of an embed, by its number',
    write: block((text) => `:::embed{url="https://vimeo.com/1" title="${byNumber(text)}"}\n:::`),
  },
  {
    name: 'still of an embed',
    write: block(
      (text) =>
        `:::embed{url="https://vimeo.com/1" title="A film" credit="${byNumber(text)}"}\n![${text}](./five.svg)\n:::`,
    ),
  },
  { name: 'heading', write: block((text) => `#### ${text} {#a}`) },
  { name: 'heading without an id', write: block((text) => `#### The pier, ${text}`) },
  { name: 'id of a heading', write: block((text) => `#### The mole {#${text}}`) },
  { name: 'alias of a heading', write: block((text) => `#### The quay {#quay aliases="${text}"}`) },
  { name: 'note', write: block((text) => `A mark.[^n]\n\n[^n]: ${text}`) },
  { name: 'name of a note', write: block((text) => `A mark.[^${text}]\n\n[^${text}]: A note.`) },
];

/** An article and the door to which each of its lines belongs. */
export interface WrittenArticle {
  text: string;
  doorAt: (line: number) => string;
}

/** An article with the same text at each door that is open. */
export function articleWith(text: string, isOpen: (door: string) => boolean): WrittenArticle {
  const lines: string[] = [];
  const owners: string[] = [];
  const add = (written: string, owner: string): void => {
    for (const line of written.split('\n')) {
      lines.push(line);
      owners.push(owner);
    }
  };
  const open = (door: Door): string => door.write(isOpen(door.name) ? text : undefined);
  add('---', 'front matter');
  for (const door of fields) if (open(door)) add(open(door), door.name);
  add('---', 'front matter');
  for (const door of blocks) if (open(door)) add(`${open(door)}\n`, door.name);
  return { text: lines.join('\n'), doorAt: (line) => owners[line - 1] ?? 'none' };
}
