import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from './paths.ts';

/** A file of `src/` with what it imports. */
export interface SourceFile {
  /** Path from `src/`, with forward slashes. */
  path: string;
  /** The first folder of the path, or the file's own name where it lies in `src/` itself. */
  room: string;
  code: string;
  lines: number;
  imports: string[];
  /** Imports of the scripts that a page sends to its reader. */
  scriptImports: string[];
}

const specifier = /(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g;
const script = /<script[\s>][\s\S]*?<\/script>/g;

const importsOf = (code: string): string[] =>
  [...code.matchAll(specifier)].flatMap(([, found]) => (found ? [found] : []));

export const roomOf = (path: string): string => path.split('/', 1)[0] ?? '';

function read(path: string): SourceFile {
  const code = readFileSync(join(ROOT, 'src', path), 'utf8');
  const scripts = path.endsWith('.astro') ? (code.match(script) ?? []).join('\n') : '';
  return {
    path,
    room: roomOf(path),
    code,
    lines: code.split('\n').length - 1,
    imports: importsOf(scripts ? code.replaceAll(script, '') : code),
    scriptImports: importsOf(scripts),
  };
}

/** Every file of `src/` that a person writes. */
export const sourceFiles = (): SourceFile[] =>
  globSync('**/*.{ts,astro,css}', { cwd: join(ROOT, 'src') })
    .map((path) => read(path.replaceAll('\\', '/')))
    .sort((one, other) => one.path.localeCompare(other.path));

/** The file that a relative import leads to, from `src/`; a package or a module of Node is none. */
function importedPath({ path }: SourceFile, imported: string): string | undefined {
  if (!imported.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), imported);
}

/** The room that a relative import leads into; a package or a module of Node leads into none. */
export function importedRoom(file: SourceFile, imported: string): string | undefined {
  const path = importedPath(file, imported);
  return path && roomOf(path);
}

/** The packages that some files, and all that these import, ask for by name: `jsdom`, `node:fs`. */
export function importedPackages(entries: SourceFile[], files: SourceFile[]): Set<string> {
  const packages = new Set<string>();
  const reached = new Set(entries);
  for (const file of reached) {
    for (const imported of [...file.imports, ...file.scriptImports]) {
      const path = importedPath(file, imported);
      const next = files.find((one) => one.path === path);
      if (next) reached.add(next);
      else if (path === undefined) packages.add(imported);
    }
  }
  return packages;
}
