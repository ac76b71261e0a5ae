import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everywhere, withHash } from '../../src/integrations/response-headers.ts';
import { site } from '../../src/site.ts';
import { attribute, elements, isShare, meta, type BuiltHtml } from '../support/built-html.ts';
import { ROOT } from '../support/paths.ts';
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

  test('allows the frames of its embeds and no others', () => {
    const frames = elements(page.tree, 'embed-frame').map(
      (one) => attribute(one, 'dataFrame') ?? '',
    );
    const origins = [...new Set(frames.map((address) => new URL(address).origin))];
    expect(directives.get('frame-src')).toBe(origins.join(' ') || undefined);
  });

  test('lets no script write HTML, and runs WebAssembly only where scripts search', () => {
    const searches = elements(page.tree, 'search-dialog', 'search-page').length > 0;
    const scripts = directives.get('script-src') ?? '';
    expect(scripts.includes("'wasm-unsafe-eval'")).toBe(searches);
    if (scripts === '' || isShare(page)) return;
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect(directives.get('trusted-types')).toBe('kept worker'); // copies of our own pages, the worker's address, and nothing else
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

/** Files of the built site, hidden ones too. */
const filesOf = (pattern: string): string[] =>
  globSync(`{,.well-known/}${pattern}`, { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('no file tells of the machine that built the site, or of a picture’s camera and programs', () => {
  const told = [
    ROOT,
    tmpdir(),
    homedir(),
    'node_modules/',
    'sourceMappingURL=',
    'Exif\0\0',
    'photoshop:',
  ];
  const files = filesOf('**/*');
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((path) => {
    const bytes = readFileSync(path);
    return told
      .filter((words) => words.length > 2 && bytes.includes(words))
      .map((words) => `${path}: ${words}`);
  });
  expect(found).toEqual([]);
});

test('no page, feed or list of files names the programs that made it', () => {
  const named = pages.filter((page) => meta(page, 'generator') !== undefined);
  expect(named.map(({ path }) => path)).toEqual([]);
  const texts = filesOf('**/*.{html,xml,json,txt,md,webmanifest}').filter(
    (path) => !path.includes('pagefind'),
  );
  const programs = /\b(?:Astro|Vite|Pagefind|sharp|CanvasKit|Node(?:\.js)?) v?\d/;
  expect(texts.filter((path) => programs.test(readFileSync(path, 'utf8')))).toEqual([]);
});

/** The names and values of lines such as `Contact: a`. */
const fieldsOf = (lines: string[]): Record<string, string> =>
  Object.fromEntries(
    lines.map((line): [string, string] => {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      return [name, value];
    }),
  );

test('hosts are told what to send with every answer, and with files that have a hash', () => {
  const written = readFileSync(join(dist, '_headers'), 'utf8').trim().split('\n\n');
  const rules = written.map((rule) => {
    const [path, ...lines] = rule.split('\n');
    return [path, fieldsOf(lines)];
  });
  expect(rules).toEqual([
    ['/*', everywhere],
    ['/_astro/*', withHash],
  ]);
});

test('the example for nginx in the manual sends the same', () => {
  const [, given = ''] =
    /```nginx\n([^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const policies = [everywhere, withHash].map((headers) => headers['Content-Security-Policy']);
  const missing = Object.entries(everywhere).filter(
    ([name, value]) => !given.includes(`add_header ${name} "${value}" always;`),
  );
  expect(missing.map(([name]) => name)).toEqual(['Content-Security-Policy']); // by the path
  expect(policies.filter((policy) => !given.includes(` "${policy}";`))).toEqual([]);
  expect(given).toContain(`"${withHash['Cache-Control']}"`);
});

test('says whom to tell of a hole, for half a year at least and a year at most', () => {
  const written = readFileSync(join(dist, '.well-known/security.txt'), 'utf8');
  const fields = fieldsOf(written.trim().split('\n'));
  expect(Object.keys(fields)).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
  expect(fields['Contact']).toBe(site.securityContact);
  const days = (Date.parse(fields['Expires'] ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(180);
  expect(days).toBeLessThan(367);
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
