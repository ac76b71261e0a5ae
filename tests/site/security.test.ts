import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elements, isShare, type BuiltHtml } from '../support/built-html.ts';
import { dist, pages } from '../support/site-under-test.ts';

function policy({ tree }: BuiltHtml): Map<string, string> {
  const found = elements(tree, 'meta').find(
    (one) => attribute(one, 'httpEquiv') === 'content-security-policy',
  );
  const directives = (found && attribute(found, 'content'))?.split(';') ?? [];
  return new Map(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
}

const loading = ['img', 'source', 'script', 'link', 'iframe', 'video', 'audio', 'object', 'embed'];
const loadedRelations = /^(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect)$/;

/** What a page makes a browser fetch by itself. */
function loaded({ tree }: BuiltHtml): string[] {
  return elements(tree, ...loading).flatMap((element) => {
    if (element.tagName === 'link' && !loadedRelations.test(attribute(element, 'rel') ?? ''))
      return [];
    const srcset = (attribute(element, 'srcSet') ?? '').split(',').map((one) => one.trim());
    return [attribute(element, 'src'), attribute(element, 'href'), ...srcset].filter(
      (address): address is string => address !== undefined && address !== '',
    );
  });
}

/** The hashes of the styles and scripts that stand in a page; data is neither. */
function inlineHashes({ tree }: BuiltHtml): string[] {
  const runs = elements(tree, 'style', 'script').filter(
    ({ properties }) => !('src' in properties) && !('type' in properties),
  );
  return runs.map(({ children: [text] }) => {
    const code = text?.type === 'text' ? text.value : '';
    return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  });
}

describe.each(pages)('$path', (page) => {
  const directives = policy(page);
  const own = isShare(page) ? "'none'" : "'self'"; // a share page has neither forms nor code

  test('refuses all that its policy does not name', () => {
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('base-uri')).toBe("'none'");
    expect(directives.get('form-action')).toBe(own);
  });

  test('allows no script or style but its own', () => {
    for (const name of ['script-src', 'style-src']) {
      const allowed = directives.get(name) ?? directives.get('default-src');
      expect(allowed?.startsWith(own)).toBe(true);
      expect(allowed).not.toMatch(/'unsafe-|https?:|\*/);
    }
  });

  test('names each style and script that stands in it, and no other', () => {
    const named = [...directives.values()].join(' ').match(/'sha256-[^']+'/g) ?? [];
    expect(named.sort()).toEqual([...new Set(inlineHashes(page))].sort());
  });

  test('has no style attribute and no script in an attribute', () => {
    const written = elements(page.tree).flatMap(({ properties }) => Object.keys(properties));
    expect(written.filter((name) => name === 'style' || /^on[A-Z]/.test(name))).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const addresses = loaded(page);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^\/(?!\/)/.test(address))).toEqual([]);
  });
});

test('style sheets and scripts name no other host', () => {
  const styles = pages.flatMap(({ tree }) => elements(tree, 'style'));
  const sheets = styles.map(({ children: [text] }) => (text?.type === 'text' ? text.value : ''));
  const files = globSync('_astro/**/*.{css,js}', { cwd: dist }).map((path) =>
    readFileSync(join(dist, path), 'utf8'),
  );
  const code = [...sheets, ...files].join('\n');
  expect(code.length).toBeGreaterThan(1000);
  expect(code.match(/(?:url\(|import|fetch\()\s*["'`]?https?:[^)"'`]*/g) ?? []).toEqual([]);
});
