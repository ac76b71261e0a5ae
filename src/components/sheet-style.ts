import { absolute } from '../i18n/addresses.ts';
import { site } from '../site.ts';

const text = (said: string): string => JSON.stringify(said).replaceAll('<', '\\3c ');

/**
 * What each printed sheet says at its edges: the publication, where the page stands, and the sheet's number.
 * https://drafts.csswg.org/css-page-3/#margin-boxes
 *
 * @param path of the page on the site's host
 */
export function sheetStyle(path: string): string {
  const boxes = [
    `@bottom-left{content:${text(`${site.name} · ${absolute(path)}`)};font:8pt sans-serif}`,
    '@bottom-right{content:counter(page);font:8pt sans-serif}',
  ];
  return `@page{margin:18mm 16mm;${boxes.join('')}}`;
}
