import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addresses } from '../i18n/addresses.ts';
import { defaultLanguage, isLanguage, type Language } from '../i18n/languages.ts';
import { decoded } from '../shared/decoded.ts';
import { reportError } from './report.ts';

/** A link from one article to another, or to a heading of its own. */
export interface ArticleLink {
  /** The article linked to; absent for a link within the article. */
  article?: { slug: string; language: Language };
  /** The heading or figure linked to. */
  id?: string;
  line: number;
}

declare module 'vfile' {
  interface DataMap {
    articleLinks: ArticleLink[];
  }
}

const articleFile = /^\.\.\/([^/]+)\/([^/]+)\.md(?:#(.*))?$/;
const articleAddress = /^\/(?:([^/]+)\/)?articles\/([^/#?]+)\/?(?:#(.*))?$/;
const outside = /^(?:https?:\/\/|mailto:|tel:|\/)/;

const idFrom = (written: string | undefined): string | undefined =>
  written && (decoded(written) ?? written);

/** Reads a link to an article, written as its file or as its address. */
function linkedArticle(url: string): Omit<ArticleLink, 'line'> | undefined {
  const [, slug, fileLanguage, fileId] = articleFile.exec(url) ?? [];
  if (slug && fileLanguage && isLanguage(fileLanguage)) {
    return { article: { slug, language: fileLanguage }, id: idFrom(fileId) };
  }
  const [, prefix = defaultLanguage, addressSlug, addressId] = articleAddress.exec(url) ?? [];
  if (addressSlug && isLanguage(prefix)) {
    return { article: { slug: addressSlug, language: prefix }, id: idFrom(addressId) };
  }
  return url.startsWith('#') ? { id: idFrom(url.slice(1)) } : undefined;
}

function rewrite(node: Link | Definition, file: VFile): void {
  const found = linkedArticle(node.url);
  if (found) {
    const { article, id } = found;
    if (article)
      node.url = `${addresses.article(article.language, article.slug)}${id ? `#${id}` : ''}`;
    (file.data.articleLinks ??= []).push({ ...found, line: node.position?.start.line ?? 1 });
  } else if (!outside.test(node.url)) {
    reportError(
      file,
      node,
      `the link “${node.url}” leads nowhere. Link an article as ../<slug>/<language>.md, a heading as #id, a page by its full address`,
    );
  }
}

/** Turns links between article files into addresses, and keeps a list of them for the checks. */
export function remarkArticleLinks() {
  return (tree: Root, file: VFile): void => {
    file.data.articleLinks = [];
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') rewrite(node, file);
    });
  };
}
