import { defineConfig } from 'astro/config';
import { afterBuild } from './src/integrations/after-build.ts';
import { onHost } from './src/i18n/addresses.ts';
import { bundledLicences } from './src/integrations/write-licences.ts';
import { lightImports } from './src/integrations/light-imports.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: onHost('/'),
  trailingSlash: 'always',
  compressHTML: true, // the default strips spaces between inline elements and glues caption to credit
  build: {
    inlineStylesheets: 'always',
    concurrency: 8, // of a page that stays as it was, all the work is to wait for the disk
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false }, // articles are compiled and coloured by src/markdown
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types kept worker', // browser/offline-reading.ts and browser/offline/kept-documents.ts
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] }, // Pagefind runs WebAssembly
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: afterBuild,
  vite: {
    build: {
      assetsInlineLimit: 0, // scripts stay out of the page, whose bytes are for reading
      license: { fileName: bundledLicences },
    },
    plugins: [lightImports()],
  },
});
