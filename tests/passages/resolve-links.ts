import type { Browser } from 'playwright-core';
import { installResolver } from './in-page.ts';
import { directiveOf, plain } from './passage.ts';

/** The words that the library's resolver finds first, as a browser would mark them. */
function resolve(directive: string): string | undefined {
  const { getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective } =
    window.resolver;
  const parsed = parseFragmentDirectives(getFragmentDirectives(`#${directive}`));
  const [first] = parsed.text ?? [];
  return first && processTextFragmentDirective(first)[0]?.toString();
}

/**
 * Resolves the text directives of links on a page nobody has touched.
 * @returns for each link the words found, or undefined
 */
export async function resolveLinks(
  browser: Browser,
  url: string,
  path: string,
  links: readonly string[],
): Promise<(string | undefined)[]> {
  const page = await browser.newPage({ baseURL: url });
  await page.goto(path);
  await installResolver(page);
  const found: (string | undefined)[] = [];
  for (const link of links) {
    const directive = directiveOf(link);
    const words = directive ? await page.evaluate(resolve, directive) : undefined;
    found.push(words === undefined ? undefined : plain(words));
  }
  await page.close();
  return found;
}
