import rehypeShiki, { type RehypeShikiOptions } from '@shikijs/rehype';
import type { Element, Root } from 'hast';
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki/core';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

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
  tokenizeTimeLimit: 0, // none: on a busy machine a line would be left without its colours
};

/** The plugin puts a whole tree in the place of each block of code; its element alone belongs there. */
function unwrap(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'root' || !parent || index === undefined) return;
    parent.children.splice(index, 1, ...node.children);
  });
}

/**
 * Colours code with Shiki; `Code.astro` gives each `token-*` class its colour.
 *
 * @see src/decisions/0007-code-by-class.md
 */
export const rehypeCode: Plugin<[], Root> = function () {
  const colour = rehypeShiki.call(this, options) as (tree: Root) => Promise<void>;
  return async (tree) => {
    await colour(tree);
    unwrap(tree);
  };
};
