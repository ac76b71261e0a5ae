import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { icon } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/languages.ts';

/** A page that leads to another at once. */
export interface Signpost {
  /** Path of the page on the site's host. */
  address: string;
  /** Where it leads. */
  goal: string;
  html: string;
}

/** What is peculiar to a signpost. */
interface Words {
  language: Language;
  title: string;
  description: string;
  /** The whole address that search engines are told instead. */
  canonical: string;
  /** What leads on, and what else the head says. */
  head: Element[];
  /** What its policy allows besides the site's icon. */
  allowed?: string;
  heading: string;
  body: ElementContent[];
}

/** Nothing is loaded but the icon, which browsers ask for by themselves. */
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self'";

export const meta = (name: string, content: string): Element => h('meta', { name, content });

export const property = (name: string, content: string): Element =>
  h('meta', { property: name, content });

/** Leads on without script, and replaces the page in the history: Back leads to where the reader came from. */
export const refresh = (goal: string): Element =>
  h('meta', { httpEquiv: 'refresh', content: `0; url=${goal}` });

/**
 * A whole page of a few lines, complete by itself: there are more of them than of all other pages, so that they are
 * written without Astro, and hold neither styles nor anything of the site around them.
 *
 * @see src/decisions/0065-signposts.md
 */
export function signpostPage(words: Words): string {
  const { language, title, description, canonical, head, allowed = '', heading, body } = words;
  const csp = { httpEquiv: 'content-security-policy', content: policy + allowed };
  const page = h('html', { lang: language, dir: languages[language].direction }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', csp),
      meta('viewport', 'width=device-width, initial-scale=1'),
      meta('color-scheme', 'light dark'),
      h('title', title),
      meta('description', description),
      meta('robots', 'noindex'),
      h('link', { rel: 'canonical', href: canonical }),
      h('link', { rel: 'icon', href: icon, type: 'image/svg+xml' }),
      ...head,
    ]),
    h('body', [h('main', [h('h1', heading), ...body])]),
  ]);
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, page] };
  return toHtml(root);
}
