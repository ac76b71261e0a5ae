import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Language } from '../../../src/i18n/languages.ts';
import { random } from '../../passages/random.ts';
import { madeArticle } from './made-article.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';

const years = 30;
const lastDay = Date.UTC(2026, 10, 1);
const topicCount = 24;
const namesOfAnArticle = 10;

/** One photograph to so many articles: each is made in a dozen sizes, which would hide every other cost. */
const articlesToALead = 25;

/** A drawing of its own for each: of copies, whose names are one, any may lend the name. */
const drawing = (n: number, name: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4" width="800" height="400"><title>${n} ${name}</title><path d="M0 0h8v4z"/></svg>`;

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A photograph of its own for each article, so that none is a copy of another. */
const photograph = (n: number): Promise<Buffer> =>
  sharp({
    create: {
      width: 1680,
      height: 1120,
      channels: 3,
      background: { r: n % 251, g: n % 241, b: n % 239 },
    },
  })
    .png()
    .toBuffer();

/** An archive that is made up: the same for the same number of articles. */
export class MadeArchive {
  readonly #root: string;
  readonly #count: number;
  readonly #vocabularies: Record<Language, Vocabulary>;

  private constructor(root: string, count: number, vocabularies: Record<Language, Vocabulary>) {
    this.#root = root;
    this.#count = count;
    this.#vocabularies = vocabularies;
  }

  /**
   * Writes articles over thirty years in two languages, with their authors and topics.
   *
   * @param root a project's root, without content
   * @param count Markdown files
   */
  static async write(root: string, count: number): Promise<MadeArchive> {
    const vocabularies = { en: await vocabulary('en'), ar: await vocabulary('ar') };
    const archive = new MadeArchive(root, count, vocabularies);
    for (let n = 0; n < topicCount; n += 1) await archive.#subject('topics', n);
    for (let n = 0; n < archive.#authorCount; n += 1) await archive.#subject('authors', n);
    for (let n = 0; n < archive.#nameCount; n += 1) await archive.#name(n);
    for (let n = 0; n < count; n += 1) await archive.add(n);
    return archive;
  }

  get #authorCount(): number {
    return Math.max(5, Math.round(this.#count / 40));
  }

  get #nameCount(): number {
    return Math.round(this.#count / 5);
  }

  async #name(n: number): Promise<void> {
    const both = (said: string): string =>
      `  en: ${said} ${this.#vocabularies.en.name(n)}\n  ar: ${said} ${this.#vocabularies.ar.name(n)}\n`;
    const yaml = `name:\n${both('')}about:\n${both('Told of as')}as-of: 2026-11-01\n`;
    await write(join(this.#root, 'content/people', `person-${n}.yaml`), yaml);
  }

  async #subject(collection: string, n: number): Promise<void> {
    const next = random(n + 1);
    const name = (language: Language) =>
      `${this.#vocabularies[language].word(0.7 + next() * 0.3)} ${n}`;
    const yaml = `name:\n  en: ${name('en')}\n  ar: ${name('ar')}\n`;
    await write(join(this.#root, 'content', collection, `${collection}-${n}.yaml`), yaml);
  }

  /** The article of a number; the tenth is the Arabic edition of the ninth, and every fifth of the others is Arabic. */
  placeOf(n: number): { slug: string; language: Language } {
    const isEdition = n % 10 === 9;
    return {
      slug: `article-${isEdition ? n - 1 : n}`,
      language: isEdition || n % 5 === 2 ? 'ar' : 'en',
    };
  }

  pathOf(n: number): string {
    const { slug, language } = this.placeOf(n);
    return `content/articles/${slug}/${language}.md`;
  }

  /** Writes the article of a number, with its images; a number beyond the count adds the newest. */
  async add(n: number): Promise<void> {
    const { slug, language } = this.placeOf(n);
    const next = random(n + 1000);
    const often = (count: number): number => Math.floor(count * next() ** 2);
    const hasLead = n % articlesToALead === 0;
    const source = madeArticle({
      ...{ slug, language, hasLead, next },
      hasEdition: n % 10 >= 8,
      published: new Date(lastDay - ((this.#count - n) / this.#count) * years * 365.25 * 864e5),
      authors: [`authors-${often(this.#authorCount)}`],
      topics: [...new Set([often(topicCount), often(topicCount)])].map(
        (topic) => `topics-${topic}`,
      ),
      vocabulary: this.#vocabularies[language],
      names: Array.from({ length: namesOfAnArticle }, () =>
        this.#vocabularies[language].name(often(this.#nameCount)),
      ),
    });
    const folder = join(this.#root, 'content/articles', slug);
    await write(join(folder, `${language}.md`), source);
    for (const [, name = ''] of source.matchAll(/\]\(\.\/(figure-\d+\.svg)\)/g)) {
      await write(join(folder, name), drawing(n, name));
    }
    if (hasLead) await write(join(folder, 'lead.png'), await photograph(n));
  }
}
