import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultLanguage, isLanguage, languageCodes } from '../i18n/languages.ts';
import { newSlug } from '../loaders/new-slug.ts';
import { slugForm } from '../schemas/slug.ts';
import { articleTemplate } from './article-template.ts';
import { projectRoot } from './project-root.ts';
import { readOptions } from './read-options.ts';

const usage = 'npm run new -- "The headline" [--slug=the-folder] [--language=en]';

/**
 * Makes the file of a new article.
 *
 * @returns its path from the project's root
 * @throws with one line for the editor
 */
async function makeArticle(
  headline: string | undefined,
  { slug, language }: { slug: string | undefined; language: string },
): Promise<string> {
  if (!headline?.trim()) throw new Error(`Which headline? Write ${usage}`);
  if (!isLanguage(language)) {
    throw new Error(
      `“${language}” is not a language of this site. Write --language= and one of ${languageCodes.join(', ')}`,
    );
  }
  const name = slug ?? newSlug(headline);
  if (!name) {
    throw new Error(
      'The headline has too few Latin letters to name a folder after. Add --slug=a-few-words',
    );
  }
  if (!slugForm.test(name)) {
    throw new Error(
      `“${name}” cannot be an address. Write --slug= in lower-case Latin letters, digits and single hyphens`,
    );
  }
  const path = `content/articles/${name}/${language}.md`;
  await mkdir(dirname(join(projectRoot, path)), { recursive: true });
  const text = articleTemplate(headline.trim(), language);
  await writeFile(join(projectRoot, path), text, { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`${path} exists already and is left as it is. Choose another name: --slug=…`);
  });
  return path;
}

const { values, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: { slug: { type: 'string' }, language: { type: 'string', default: defaultLanguage } },
});

try {
  const path = await makeArticle(positionals.join(' '), { slug: undefined, ...values });
  console.log(path);
  console.log('Write the text and replace each “pending”. npm run dev shows it while you write,');
  console.log('npm run check says what is missing. Remove “draft: true” to publish it.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
