import { defineConfig } from 'astro/config';
import { checkPages } from './src/integrations/check-pages.ts';
import { exactPolicy } from './src/integrations/exact-policy.ts';
import { movedArticles } from './src/integrations/moved-articles.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { unreferencedImages } from './src/integrations/unreferenced-images.ts';
import { yieldingScripts } from './src/integrations/yielding-scripts.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  compressHTML: true, // the default strips spaces between inline elements and glues caption to credit
  build: { inlineStylesheets: 'always' },
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
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] }, // Pagefind runs WebAssembly
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    movedArticles(),
    unreferencedImages(),
    yieldingScripts(),
    exactPolicy(),
    searchIndex(),
    checkPages(),
  ],
  vite: { build: { assetsInlineLimit: 0 } }, // scripts stay out of the page, whose bytes are for reading
});
