import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { oddArticles } from '../support/odd-articles.ts';
import { SecondSite } from '../support/second-site.ts';

const site = await SecondSite.make();

afterAll(() => site.gone());

test(
  'whatever passes the check is built: 500 articles of odd shape',
  { timeout: 300_000 },
  async () => {
    const odd = oddArticles(500);
    const articles = join(site.root, 'content/articles');
    for (const [slug, text] of odd) {
      await site.write(`content/articles/${slug}/en.md`, text);
      await copyFile(join(articles, 'x/breakwater.svg'), join(articles, slug, 'breakwater.svg'));
    }
    const { problems } = await checkContent(site.root);
    const errors = problems.filter(({ severity }) => severity === 'error');
    const refused = new Set(errors.map(({ file }) => file.split('/')[2]));
    const passed = [...odd.keys()].filter((slug) => !refused.has(slug));
    expect(passed.length).toBeGreaterThan(60);
    expect(refused.size).toBeGreaterThan(60);
    for (const slug of refused) await site.remove(`content/articles/${slug}`);
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    const built = passed.filter((slug) =>
      existsSync(join(site.dist, `articles/${slug}/index.html`)),
    );
    expect(built).toEqual(passed);
  },
);
