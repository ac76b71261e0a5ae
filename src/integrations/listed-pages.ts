import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { defaultLanguage, languageCodes } from '../i18n/languages.ts';

const unlisted = '<meta name="robots" content="noindex"';

/** A sitemap of the pages that search engines may list: those that do not ask them to stay away, with their editions. */
export function listedPages(isListed: (address: string) => boolean): AstroIntegration[] {
  let folder = '';
  const asksToBeListed = (address: string): boolean => {
    const file = join(folder, decodeURIComponent(new URL(address).pathname), 'index.html');
    return !readFileSync(file, 'utf8').includes(unlisted);
  };
  return [
    {
      name: 'listed-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = fileURLToPath(config.outDir);
        },
      },
    },
    sitemap({
      filter: (address) => isListed(address) && asksToBeListed(address),
      i18n: {
        defaultLocale: defaultLanguage,
        locales: Object.fromEntries(languageCodes.map((code) => [code, code])),
      },
    }),
  ];
}
