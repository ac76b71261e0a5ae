import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { SiteFiles } from '../cache/site-files.ts';
import type { BuiltPage, BuiltPages } from './built-page.ts';
import { finishPage } from './finish-page.ts';
import { HeldStrings } from './held-strings.ts';
import { KeptPages } from './kept-pages.ts';
import { addressOf } from './made-paths.ts';
import { tellRendering } from './rendering-channel.ts';

/** Lets whatever renders pages hand them on finished, but for those that are kept, and learns of each what later steps want to know. */
const finishing = (
  inner: AstroPrerenderer,
  kept: KeptPages,
  learn: (page: BuiltPage) => void,
): AstroPrerenderer => ({
  ...inner,
  getStaticPaths: async () => {
    const paths = await inner.getStaticPaths();
    tellRendering({ paths: paths.length });
    return kept.remaining(paths);
  },
  render: async (request, options) => {
    const rendered = await inner.render(request, options);
    tellRendering('rendered');
    if (options.routeData.type !== 'page') return rendered;
    const result = rendered instanceof Response ? { response: rendered } : rendered;
    const { status, headers } = result.response;
    const address = addressOf(new URL(request.url).pathname);
    const { html, page } = finishPage(address, await result.response.text());
    learn(page);
    return { ...result, response: new Response(html, { status, headers }) };
  },
  teardown: async () => {
    await inner.teardown?.();
    tellRendering('ended');
  },
});

/**
 * Finishes each page as it is made: nothing is written twice, and of a page that is kept only what was learnt of it is
 * read.
 *
 * @param pages is filled with what is known of each page, for the steps that follow
 * @param files of the last site
 */
export const finishPages = (pages: BuiltPages, files: SiteFiles<BuiltPage>): AstroIntegration => {
  const kept = new KeptPages(pages, files);
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        pages.clear();
        const strings = new HeldStrings();
        setPrerenderer((inner) =>
          finishing(inner, kept, (page) => pages.set(page.address, strings.page(page))),
        );
      },
      'astro:build:done': () => {
        kept.remember();
      },
    },
  };
};
