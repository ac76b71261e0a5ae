import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  importedPackages,
  importedRoom,
  sourceFiles,
  type SourceFile,
} from './support/source-files.ts';

const everywhere = ['shared', 'i18n', 'site.ts'];
const read = [...everywhere, 'schemas'];
const compiled = [...read, 'markdown', 'blocks', 'compile'];
const asked = [...compiled, 'names', 'editions', 'queries', 'cards', 'history'];
const drawn = [...asked, 'components', 'styles'];

/** Which rooms each room may import from besides itself: imports go one way only. */
const mayImport: Record<string, readonly string[]> = {
  shared: [],
  cache: ['shared'],
  browser: ['shared'],
  styles: [],
  'site.ts': [],
  i18n: ['shared', 'schemas', 'site.ts'], // of schemas types only: the strings name every kind and setting
  schemas: everywhere,
  loaders: [...read, 'cache'],
  'content.config.ts': ['loaders', 'schemas'],
  markdown: read,
  blocks: [...read, 'markdown'],
  'components of blocks': [...asked, 'components'],
  compile: [...read, 'markdown', 'blocks', 'cache'],
  names: [...compiled, 'cache', 'loaders'],
  editions: compiled,
  cards: [...read, 'cache', 'styles'], // of styles the palette
  history: [...compiled, 'loaders'],
  queries: [...compiled, 'cache', 'cards', 'history', 'names', 'editions'],
  feeds: [...compiled, 'queries', 'styles'],
  components: [...asked, 'styles'],
  layouts: drawn,
  pages: [...drawn, 'layouts', 'feeds'],
  checks: [
    ...compiled,
    ...['cache', 'loaders', 'names'],
    'cards', // how long a headline a card can set
    'import', // in what encoding a page is
  ],
  import: [...compiled, 'loaders'],
  'search-index': [...compiled, 'cache', 'loaders'],
  signposts: [...compiled, 'cache', 'cards', 'loaders'],
  integrations: [...read, 'cache', 'loaders', 'search-index', 'signposts'],
  figures: ['styles'], // the palette
  demonstration: ['figures'],
  commands: [
    ...compiled,
    ...['cache', 'history', 'loaders', 'checks', 'import', 'demonstration'],
    'integrations', // how far the rendering is
    ...['names', 'search-index', 'signposts'], // kept before a build
  ],
};

const files = sourceFiles();

function trespasses(file: SourceFile): string[] {
  const rooms = (imports: string[], allowed: readonly string[]): string[] =>
    imports.filter((imported) => {
      const room = importedRoom(file, imported);
      return room !== undefined && room !== file.room && !allowed.includes(room);
    });
  // The text side of a block is read by Node; its component is drawn by Astro.
  const isDrawn = file.room === 'blocks' && file.path.endsWith('.astro');
  return [
    ...rooms(file.imports, mayImport[isDrawn ? 'components of blocks' : file.room] ?? []),
    ...rooms(file.scriptImports, ['browser']),
  ].map((imported) => `${file.path} imports ${imported}`);
}

describe('the rooms of the house', () => {
  test('are all known here', () => {
    const rooms = new Set(files.map(({ room }) => room));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test('import one way only', () => {
    expect(files.flatMap(trespasses)).toEqual([]);
  });
});

describe('what reaches the reader', () => {
  const outside = (room: string): string[] =>
    files
      .filter((file) => file.room === room)
      .flatMap(({ path, imports }) =>
        imports.filter((name) => !name.startsWith('.')).map((name) => `${path} imports ${name}`),
      );

  test('shares facts that import nothing', () => {
    expect(outside('shared')).toEqual([]);
  });

  test('holds nothing of Node or Astro', () => {
    expect(outside('browser').filter((line) => /imports (?:node:|astro)/.test(line))).toEqual([]);
  });
});

describe('the content collections', () => {
  test('are read by queries only', () => {
    const readers = files.filter(({ imports }) => imports.includes('astro:content'));
    const strangers = readers.filter(
      ({ room }) => room !== 'queries' && room !== 'content.config.ts',
    );
    expect(readers).not.toEqual([]);
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  test('are unknown to the Markdown pipeline, as is Astro', () => {
    const pure = files.filter(({ room }) =>
      ['markdown', 'schemas', 'shared', 'i18n', 'cache'].includes(room),
    );
    const strangers = pure.filter(({ imports }) => imports.some((name) => /^astro\b/.test(name)));
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });
});

describe('what import alone needs', () => {
  const onlyImport = ['@mozilla/readability', 'jsdom', 'jszip', 'mammoth', 'rehype-remark'];
  const isImport = ({ path }: SourceFile): boolean => path === 'commands/import.ts';
  const isEntry = ({ path, room }: SourceFile): boolean =>
    room === 'pages' || room === 'integrations' || /^(?:commands\/|content\.config)/.test(path);
  const neededBy = (entries: SourceFile[]): string[] => {
    const packages = importedPackages(entries, files);
    return onlyImport.filter((name) => packages.has(name));
  };

  test('is loaded by import', () => {
    expect(neededBy(files.filter(isImport))).toEqual(onlyImport);
  });

  test('is loaded by no other command and no page', () => {
    const others = files.filter((file) => isEntry(file) && !isImport(file));
    expect(others.length).toBeGreaterThan(20);
    expect(neededBy(others)).toEqual([]);
  });
});

test('no two files have the same name, but for pages, which addresses name', () => {
  const paths = files.filter(({ room }) => room !== 'pages').map(({ path }) => path);
  const names = paths.map((path) => basename(path));
  const twice = paths.filter((_, index) => names.indexOf(names[index] ?? '') !== index);
  expect(twice).toEqual([]);
});

test('no file is longer than 200 lines', () => {
  const long = files.filter(({ lines }) => lines > 200);
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('nothing depends on the folder in which a command is typed', () => {
  const dependent = files.filter(({ code }) => /\bcwd\(\)/.test(code));
  expect(dependent.map(({ path }) => path)).toEqual([]);
});

test('addresses of the index are written in one place', () => {
  const others = files.filter(({ path }) => path !== 'shared/search-files.ts');
  const written = others.filter(({ code }) => /[\'"`/]pagefind\/|pagefind-entry/.test(code));
  expect(written.map(({ path }) => path)).toEqual([]);
});
