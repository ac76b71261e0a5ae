import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses } from '../i18n/addresses.ts';
import { articleFiles } from '../loaders/content-files.ts';
import { readFrontMatter } from '../loaders/front-matter.ts';

/** One rule for each form of each address that a published article had. */
async function rules(root: string): Promise<string[]> {
  const { files } = await articleFiles(root);
  const read = files.map(async ({ path, language, slug }) => {
    const { data } = readFrontMatter(await readFile(join(root, path), 'utf8'), path);
    const to = addresses.article(language, slug);
    return (data?.draft ? [] : (data?.formerly ?? [])).flatMap((former) => {
      const from = addresses.article(language, former);
      return [`${from} ${to} 301`, `${from.replace(/\/$/, '')} ${to} 301`];
    });
  });
  return (await Promise.all(read)).flat();
}

/**
 * Writes `_redirects`, which Netlify and Cloudflare Pages read, when articles have moved. Other hosts serve the pages at
 * the old addresses. https://docs.netlify.com/routing/redirects/ https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const movedArticles = (): AstroIntegration => {
  let root = '';
  return {
    name: 'moved-articles',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const lines = await rules(root);
        if (lines.length === 0) return;
        await writeFile(join(fileURLToPath(dir), '_redirects'), `${lines.join('\n')}\n`);
      },
    },
  };
};
