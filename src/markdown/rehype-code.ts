import rehypeShiki, { type RehypeShikiOptions } from '@shikijs/rehype';
import type { Element } from 'hast';
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki/core';
import type { Plugin } from 'unified';
import type { Root } from 'hast';

const colourVariable = /--code-token-([a-z-]+)/;

/** Names the token in a class instead of a style attribute, which the content security policy forbids. */
function nameToken(span: Element): void {
  const kind = colourVariable.exec(span.properties.style ?? '')?.[1];
  delete span.properties.style;
  if (kind) span.properties.class = `token-${kind}`;
}

const classesForStyles: ShikiTransformer = {
  name: 'classes-for-styles',
  span: nameToken,
  pre(pre) {
    pre.properties = { class: 'code', tabindex: 0, dir: 'ltr' };
  },
};

const options: RehypeShikiOptions = {
  theme: createCssVariablesTheme({ variablePrefix: '--code-', fontStyle: false }),
  transformers: [classesForStyles],
  langs: [], // the plugin would load all of them at once
  lazy: true,
  defaultLanguage: 'text',
  fallbackLanguage: 'text',
};

/**
 * Colours code with Shiki; `prose.css` gives each `token-*` class its colour.
 *
 * @see src/decisions/0007-code-by-class.md
 */
export const rehypeCode: Plugin<[], Root> = function () {
  return rehypeShiki.call(this, options);
};
