import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Asks for what a script imports side by side with it, since browsers would see that only once it is there. */
const helper = (base: string): string => `
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`;

/**
 * Puts a few lines in the place of what Vite wraps around a script's imports. That waits for style sheets, which our
 * scripts add themselves, and is 600 bytes of each page's script.
 */
export const lightImports = (): Plugin => ({
  name: 'light-imports',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler() {
      return helper(this.environment.config.base);
    },
  },
});
