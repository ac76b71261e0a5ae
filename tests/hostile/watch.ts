import type { Page } from 'playwright-core';

/**
 * What a page does from here on that it should not: it calls `ran`, fails, or asks for something elsewhere.
 *
 * @param own the beginning of the addresses that are the site's
 */
export async function watch(page: Page, own: string): Promise<string[]> {
  const deeds: string[] = [];
  await page.exposeFunction('ran', () => deeds.push(`ran in ${page.url()}`));
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('pageerror', ({ message }) => deeds.push(`${page.url()}: ${message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(?:data|about|blob):/.test(request.url()))
      deeds.push(`${page.url()} asked for ${request.url()}`);
  });
  return deeds;
}
