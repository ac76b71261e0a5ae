import type { AstroIntegration } from 'astro';
import { checkPages } from './check-pages.ts';
import { exactPolicy } from './exact-policy.ts';
import { movedArticles } from './moved-articles.ts';
import { searchIndex } from './search-index.ts';
import { unreferencedImages } from './unreferenced-images.ts';
import { yieldingScripts } from './yielding-scripts.ts';

/** What is done with the site that Astro has built, in this order: Astro runs steps as they are listed. */
export const afterBuild: AstroIntegration[] = [
  // Writes a file of its own. Before the check, which sees all that is published.
  movedArticles(),
  // Before the check, which would tell of a page that still shows what was removed.
  unreferencedImages(),
  // Writes into pages, and so comes before the policy. Whatever else does so belongs here.
  yieldingScripts(),
  // Allows what stands in a page, to the byte: after everything that writes into pages.
  exactPolicy(),
  // Writes files of its own, out of content and not of pages. Before the check, as long as it takes.
  searchIndex(),
  // Sees what is published, and so comes last.
  checkPages(),
];
