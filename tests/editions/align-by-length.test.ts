import { expect, test } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { pairEditions, type SectionPair } from '../../src/editions/pair-editions.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/paths.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { toString } from 'hast-util-to-string';
import type { ArticleBlock } from '../../src/blocks/text-side.ts';

const slugs = ['bases-at-tartus-and-hmeimim', 'geneva-to-astana', 'handshake-in-moscow'];

const source = (slug: string, language: Language): Promise<string> =>
  readFile(join(ROOT, `content/articles/${slug}/${language}.md`), 'utf8');

async function pair(english: string, arabic: string): Promise<SectionPair[]> {
  const [en, ar] = await Promise.all([
    compileArticle(english, 'en.md', 'en'),
    compileArticle(arabic, 'ar.md', 'ar'),
  ]);
  return pairEditions({ language: 'en', blocks: en.blocks }, { language: 'ar', blocks: ar.blocks });
}

const beginning = (block: ArticleBlock | undefined): string =>
  block?.type === 'prose' ? toString({ type: 'root', children: block.words }).slice(0, 30) : (block?.type ?? '–');

/** What stands beside what, as the beginnings of each. */
const told = (sections: SectionPair[]): string[] =>
  sections.flatMap(({ id, pairs }) =>
    pairs.map(({ ours, theirs, isSure }) =>
      [id, ours.map(beginning).join(' + '), theirs.map(beginning).join(' + '), isSure ? 'sure' : 'unsure'].join(' | '),
    ),
  );

for (const slug of slugs)
  test(`${slug}`, async () => {
    const sections = await pair(await source(slug, 'en'), await source(slug, 'ar'));
    console.log(told(sections).join('\n'));
    expect(sections.length).toBeGreaterThan(3);
  });
