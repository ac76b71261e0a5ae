import type { AstroIntegration } from 'astro';
import { SiteFiles } from '../cache/site-files.ts';
import type { BuiltPage, BuiltPages } from './built-page.ts';
import { checkPages } from './check-pages.ts';
import { finishPages } from './finish-pages.ts';
import { keepFiles } from './keep-files.ts';
import { licences } from './write-licences.ts';
import { PublishedOnce } from './published-once.ts';
import { responseHeaders } from './response-headers.ts';
import { searchIndex } from './search-index.ts';
import { serviceWorker } from './write-service-worker.ts';
import { signposts } from './signposts.ts';
import { shownPictures } from './shown-pictures.ts';

/** What the first step tells those after it, so that each page is read once. */
const pages: BuiltPages = new Map();

const published = new PublishedOnce();

/** Those of the last site, which stay where they would be made of the same. */
const files = new SiteFiles<BuiltPage>();

/** What is done with the site that Astro has built, in this order: Astro runs steps as they are listed. */
export const afterBuild: AstroIntegration[] = [
  // Finishes pages as they are rendered, and tells the steps below what stands in all.
  finishPages(pages, files),
  // Writes pages that are finished as they are made, where no other stands. Before the check, which sees all.
  signposts(pages, published, files),
  // Knows of all pages what they show. Before the check, which tells of a page that shows what is not there.
  shownPictures(pages, files),
  // Writes files of its own, out of content and not of pages. Before the check, as long as it takes.
  searchIndex(published, files),
  serviceWorker(),
  // Write files that hosts and the curious read, and nobody links.
  responseHeaders(),
  licences(),
  // Sees what is published, and so comes after all that writes.
  checkPages(pages, files),
  // Remembers a site that is sound, and tells what it changes.
  keepFiles(files),
];
