import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Problem } from '../../src/shared/problem.ts';
import type { ContentFolder } from '../support/content-folder.ts';
import { articleWith } from './doors.ts';
import { hostileDrawings } from './drawings.ts';
import { addresses, attributes, fileNames, matters, structures, texts } from './payloads.ts';

/** What became of a text at a door of an article. */
export interface Tried {
  /** The article's folder. */
  slug: string;
  payload: string;
  /** The doors at which it was refused. */
  refused: string[];
}

/** What was tried, and what an editor was told of it. */
export interface HostileLibrary {
  tried: Tried[];
  /** Folders of articles that are refused or published as a whole, and what was tried with them. */
  whole: Record<string, string>;
  problems: Problem[];
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4" width="800" height="400"><path d="M0 0h8v4z"/></svg>';

const drawings = ['breakwater', 'one', 'two', 'three', 'four', 'five'];

const photograph = sharp({ create: { width: 8, height: 4, channels: 3, background: '#8a1c1c' } })
  .png()
  .toBuffer();

async function put(folder: ContentFolder, slug: string, text: string): Promise<void> {
  const path = `content/articles/${slug}`;
  await folder.write(`${path}/en.md`, text);
  for (const name of drawings) await folder.write(`${path}/${name}.svg`, drawing);
  await writeFile(join(folder.root, path, 'harbour.png'), await photograph);
}

const errorsOf = async (folder: ContentFolder): Promise<Problem[]> =>
  (await checkContent(folder.root)).problems.filter(({ severity }) => severity === 'error');

const slugOf = ({ file }: Problem): string => file.split('/')[2] ?? '';

/**
 * Brings each text to every door of an article of its own, and shuts the doors at which it is refused, until what is left
 * of the article is sound.
 */
async function tryTexts(folder: ContentFolder, told: Problem[]): Promise<Tried[]> {
  const payloads = [texts, addresses].flatMap((ideas) => Object.values(ideas).flat());
  const tried = payloads.map((payload, at): Tried => ({
    slug: `text-${at}`,
    payload,
    refused: [],
  }));
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const written = new Map(
      tried.map((one) => [
        one.slug,
        { one, ...articleWith(one.payload, (door) => !one.refused.includes(door)) },
      ]),
    );
    for (const [slug, { text }] of written) await put(folder, slug, text);
    const errors = await errorsOf(folder);
    if (errors.length === 0) return tried;
    told.push(...errors);
    for (const error of errors) {
      const { one, doorAt } = written.get(slugOf(error)) ?? {};
      if (!one || !doorAt) throw new Error(`${error.file} is no article of a payload`);
      one.refused.push(doorAt(error.line));
    }
  }
  throw new Error('Some texts are refused wherever they stand');
}

const harmless = articleWith('', () => false).text;
const [, matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(harmless) ?? [];

const asParagraph = (text: string): string =>
  articleWith(text, (door) => door === 'paragraph').text;

/** Articles that stand or fall as a whole, by what is tried with them. */
function wholeArticles(): [name: string, text: string][] {
  return [
    ...Object.entries(structures).map(([name, text]): [string, string] => [
      name,
      asParagraph(text),
    ]),
    ...Object.entries(matters).map(([name, written]): [string, string] => [
      name,
      harmless.replace(matter, () => written.replace('%', () => matter)),
    ]),
    ...attributes.flatMap((written): [string, string][] => [
      [`figure{${written}}`, harmless.replace('{credit=A}', () => `{credit=A ${written}}`)],
      [
        `pull-quote{${written}}`,
        asParagraph(`:::pull-quote{${written}}\nWords of it\n:::\n\nWords of it.`),
      ],
      [`key-points{${written}}`, asParagraph(`:::key-points{${written}}\n- A.\n- B.\n- C.\n:::`)],
      [
        `embed{${written}}`,
        asParagraph(`:::embed{url="https://vimeo.com/1" title="A film" ${written}}\n:::`),
      ],
      [`heading{${written}}`, asParagraph(`#### The mole {${written}}`)],
    ]),
  ];
}

/** People, topics, names and pages of words that break out, for an article each that names them. */
async function writePeople(folder: ContentFolder): Promise<void> {
  for (const [at, text] of texts.outbreaks.entries()) {
    const said = `{ en: ${JSON.stringify(text)} }`;
    await folder.write(
      `content/authors/guest-${at}.yaml`,
      `name: ${said}\nrole: ${said}\nbio: ${said}\n`,
    );
    await folder.write(`content/topics/guest-${at}.yaml`, `name: ${said}\ndescription: ${said}\n`);
    await folder.write(
      `content/pages/guest-${at}/en.md`,
      `---\nheadline: ${JSON.stringify(text)}\nstandfirst: ${JSON.stringify(text)}\n---\nWords of it.\n`,
    );
  }
  const guests = texts.outbreaks.map((_, at) => `guest-${at}`).join(', ');
  const naming = harmless
    .replace(/authors:\n.*/, `authors: [${guests}]`)
    .replace(/topics:\n.*/, `topics: [${guests}]`);
  await put(folder, 'guests', naming);
  const spelt = [...texts.markup, ...texts.outbreaks, ...texts.readTwice, ...texts.members];
  await folder.write(
    'content/names/guests.yaml',
    JSON.stringify(
      spelt.map((text) => ({ name: { en: text }, also: [`${text}?`], forms: [`${text}!`] })),
    ),
  );
}

/** Files that are called as ill will calls them. */
async function writeFiles(folder: ContentFolder): Promise<void> {
  for (const name of fileNames) {
    await folder.write(`content/articles/x/${name}.svg`, drawing);
    await folder.write(`content/articles/${name}/en.md`, harmless);
    await folder.write(`content/pages/${name}/en.md`, harmless);
    for (const kind of ['authors', 'topics', 'names'])
      await folder.write(`content/${kind}/${name}.yaml`, 'name: { en: Jane }\n');
  }
  for (const [at, text] of Object.values(hostileDrawings).entries())
    await folder.write(`content/articles/x/hostile-${at}.svg`, text);
}

/** Removes what is refused of what is published or not as a whole. */
async function removeRefused(folder: ContentFolder, errors: Problem[]): Promise<void> {
  const isFile = (path: string): boolean =>
    path.startsWith('content/articles/x/') || path.endsWith('.yaml');
  const paths = new Set(
    errors.map(({ file }) => (isFile(file) ? file : file.split('/').slice(0, 3).join('/'))),
  );
  for (const path of paths) await folder.remove(path);
}

/**
 * Fills a library with everything hostile, and leaves of it what the check lets pass.
 *
 * @throws where something is told of that nobody brought
 */
export async function fillWithHostileGuests(folder: ContentFolder): Promise<HostileLibrary> {
  const problems: Problem[] = [];
  const tried = await tryTexts(folder, problems);
  await writePeople(folder);
  await writeFiles(folder);
  const whole: Record<string, string> = {};
  for (const [at, [name, text]] of wholeArticles().entries()) {
    await put(folder, `whole-${at}`, text);
    whole[`whole-${at}`] = name;
  }
  const errors = await errorsOf(folder);
  problems.push(...errors);
  await removeRefused(folder, errors);
  return { tried, whole, problems };
}
