import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { keep, readKept, type CacheEntry } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { fromRoot, onHost } from '../i18n/addresses.ts';
import { decoded } from '../shared/decoded.ts';
import { builtPage, type BuiltPage, type BuiltPages } from './built-page.ts';
import { finishPage } from './finish-page.ts';
import { HeldStrings } from './held-strings.ts';
import { readHtml } from './read-html.ts';
import { tellRendering } from './rendering-channel.ts';

/** What was learnt of pages when they were made, by their addresses, with the keys that they had then. */
type Learnt = Record<string, { key: string; page: BuiltPage }>;

const finisher = { module: 'src/integrations/finish-page.ts', files: ['package-lock.json'] };

/** Where what was learnt at the last build is kept: one file, since there are as many pages as files. */
const entryFor = async (root: string): Promise<CacheEntry> => ({
  root,
  shelf: 'pages',
  key: [await sourceDigest(root, finisher)],
});

/** The address of what Astro makes at a path on the host: the page that servers show where nothing stands is a file. */
function addressOf(pathname: string): string {
  const path = decoded(pathname) ?? pathname;
  const whole = path.endsWith('/') ? path : `${path}/`;
  return fromRoot(whole) === '/404/' ? onHost('/404.html') : whole;
}

/** Path of a page's file in the built site. */
const fileOf = (address: string): string =>
  fromRoot(address.endsWith('/') ? `${address}index.html` : address);

/** Of each page of this build its key, empty where it has none and is always made. */
type Keys = Map<string, string>;

/** Lets whatever renders pages hand them on finished, and learns of each what later steps want to know. */
function finishing(
  inner: AstroPrerenderer,
  keys: Keys,
  learn: (page: BuiltPage) => void,
): AstroPrerenderer {
  return {
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      for (const { pathname, route, cacheKey = '' } of paths) {
        if (route.type === 'page') keys.set(addressOf(onHost(pathname)), cacheKey);
      }
      tellRendering({ paths: paths.length });
      return paths;
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
  };
}

/** What is known of a page that Astro took from the last build. */
async function knownPage(
  folder: string,
  address: string,
  key: string,
  learnt: Learnt,
): Promise<BuiltPage> {
  const known = learnt[address];
  if (known && key !== '' && known.key === key) return known.page;
  const html = await readFile(join(folder, fileOf(address)), 'utf8');
  return builtPage(address, html, readHtml(html));
}

/**
 * Finishes each page as it is made: nothing is written twice, and of a page that stays only what was learnt of it is read.
 *
 * @param pages is filled with what is known of each page, for the steps that follow
 */
export const finishPages = (pages: BuiltPages): AstroIntegration => {
  const keys: Keys = new Map();
  let strings = new HeldStrings();
  let root = '';
  const learn = (page: BuiltPage): BuiltPage => {
    const held = strings.page(page);
    pages.set(page.address, held);
    return held;
  };
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        pages.clear();
        keys.clear();
        strings = new HeldStrings();
        setPrerenderer((inner) => finishing(inner, keys, learn));
      },
      'astro:build:done': async ({ dir }) => {
        const entry = await entryFor(root);
        const kept = await readKept(entry);
        const known = kept ? (JSON.parse(kept.toString()) as Learnt) : {};
        const learnt: Learnt = {};
        for (const [address, key] of keys) {
          const page =
            pages.get(address) ?? learn(await knownPage(fileURLToPath(dir), address, key, known));
          learnt[address] = { key, page };
        }
        await keep(entry, Buffer.from(JSON.stringify(learnt)));
      },
    },
  };
};
