import type { Definition, Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addresses, fromRoot, isOfSite, onHost } from '../i18n/addresses.ts';
import { defaultLanguage, isLanguage, type Language } from '../i18n/languages.ts';
import { decoded } from '../shared/decoded.ts';
import { reportError } from './report.ts';

/** A link within the site: to an article, to a heading of its own, or to another page. */
export interface ArticleLink {
  /** The article linked to; absent for a link within the article. */
  article?: { slug: string; language: Language };
  /** The heading or figure linked to. */
  id?: string;
  /** Path from the site's root of another page or file, decoded, with its fragment where it has one. */
  path?: string;
  /** It is written as a whole address, `https://…`, and stays so. */
  isWhole?: boolean;
  line: number;
}

declare module 'vfile' {
  interface DataMap {
    articleLinks: ArticleLink[];
  }
}

const textFile = /^\.\.\/(?:\.\.\/(articles|pages)\/)?([^/]+)\/([^/]+)\.md(?:#(.*))?$/;
const articleAddress = /^\/(?:([^/]+)\/)?articles\/([^/#?]+)\/?(?:#(.*))?$/;
const outside = /^(?:https?:\/\/|mailto:|tel:)/i;

/** What is wrong with an address that opens a mail or a call. */
function faultOfContact(url: string): string | undefined {
  const [, scheme = '', to = ''] = /^(mailto|tel):(.*)$/is.exec(url) ?? [];
  const isMail = scheme.toLowerCase() === 'mailto';
  if (isMail && !/[^\s?@]@[^\s?@]/.test(decoded(to) ?? to)) {
    return `the link “${url}” names nobody. Write mailto:name@example.org, or remove it`;
  }
  if (scheme && !isMail && !/\d/.test(to)) {
    return `the link “${url}” has no number. Write tel:+4930123456, or remove it`;
  }
  return undefined;
}

/** A line break in an address of a mail writes further heads of it; between the lines of its body it is meant. */
const hidesLineBreak = (url: string): boolean =>
  /^(?:mailto|tel):/i.test(url) && /%0[ad]|[\r\n]/i.test(url.replace(/([?&])body=[^&]*/i, '$1'));

const idFrom = (written: string | undefined): string | undefined =>
  written && (decoded(written) ?? written);

/** Reads a link to an article or a page, written as its file. Beside a page stand pages. */
function linkedFile(url: string, from: string): Omit<ArticleLink, 'line'> | undefined {
  const beside = from.startsWith('content/pages/') ? 'pages' : 'articles';
  const [, kind = beside, slug, language, id] = textFile.exec(url) ?? [];
  if (!slug || !language || !isLanguage(language)) return undefined;
  return kind === 'articles'
    ? { article: { slug, language }, id: idFrom(id) }
    : { path: `${fromRoot(addresses.page(language, slug))}${id ? `#${id}` : ''}` };
}

/** Reads a link to an article, written as its address, or to a place of the text itself. */
function linkedArticle(url: string): Omit<ArticleLink, 'line'> | undefined {
  const [, prefix = defaultLanguage, addressSlug, addressId] = articleAddress.exec(url) ?? [];
  if (addressSlug && isLanguage(prefix)) {
    return { article: { slug: addressSlug, language: prefix }, id: idFrom(addressId) };
  }
  return url.startsWith('#') ? { id: idFrom(url.slice(1)) } : undefined;
}

/** Another page of the site, as the server looks for it. */
function linkedPage(url: string): Omit<ArticleLink, 'line'> | undefined {
  if (!url.startsWith('/') || /^\/[/\\]/.test(url)) return undefined;
  const { pathname, hash } = new URL(url, 'https://site.invalid');
  return { path: `${decoded(pathname) ?? pathname}${hash === '#' ? '' : hash}` };
}

/** A whole address of this site, as its path is read; the words that a browser should look for are no part of it. */
function linkedWhole(url: string): Omit<ArticleLink, 'line'> | undefined {
  if (!isOfSite(url)) return undefined;
  const { pathname, hash } = new URL(url);
  const path = `${fromRoot(pathname)}${hash.replace(/:~:.*$/, '')}`;
  const found = linkedArticle(path) ?? linkedPage(path);
  return found && { ...found, isWhole: true };
}

function faultOf(url: string): string | undefined {
  if (hidesLineBreak(url)) {
    return `the link “${url}” holds a line break, with which it would write further heads of the mail. Take %0d and %0a out`;
  }
  if (outside.test(url)) {
    return URL.canParse(url)
      ? faultOfContact(url)
      : `the link “${url}” is no address. Correct it; a space is written %20`;
  }
  if (decoded(url) === undefined) {
    return `the link “${url}” has a % that stands for nothing. Write %25 for the sign itself`;
  }
  return undefined;
}

const leadsNowhere = (url: string): string =>
  `the link “${url}” leads nowhere. Link an article as ../<slug>/<language>.md, a heading as #id, a page by its full address`;

/** Reads one link; returns what is wrong with it. */
function read(node: Link | Definition, line: number, file: VFile): string | undefined {
  const { url } = node;
  const fault = faultOf(url);
  if (fault) return fault;
  const written = linkedFile(url, file.path);
  const found = linkedWhole(url) ?? written ?? linkedArticle(url) ?? linkedPage(url);
  if (!found) return outside.test(url) ? undefined : leadsNowhere(url);
  const { article, id, isWhole } = found;
  if (found.path && !isWhole) node.url = onHost(written?.path ?? url);
  if (article && !isWhole) {
    node.url = `${addresses.article(article.language, article.slug)}${id ? `#${id}` : ''}`;
  }
  (file.data.articleLinks ??= []).push({ ...found, line });
  return undefined;
}

const isEmpty = (node: Nodes): boolean =>
  (node.type === 'link' || node.type === 'linkReference') && toString(node).trim() === '';

/** Turns links between article files into addresses, and keeps a list of them for the checks. */
export function remarkArticleLinks() {
  return (tree: Root, file: VFile): void => {
    file.data.articleLinks = [];
    visit(tree, (node, _, parent) => {
      const place = node.position ? node : parent; // a bare address has no place of its own
      if (isEmpty(node)) {
        reportError(file, place, 'the link has no words. Write some between [ and ], or remove it');
      }
      if (node.type !== 'link' && node.type !== 'definition') return;
      const fault = read(node, place?.position?.start.line ?? 1, file);
      if (fault) reportError(file, place, fault);
    });
  };
}
