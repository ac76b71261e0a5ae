import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Asks for what a script imports side by side with it, since browsers would see that only once it is there. */
const helper = (base: string): string => `
export const __vitePreload = (load, files) => {
  files?.forEach((file) => {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
  });
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
