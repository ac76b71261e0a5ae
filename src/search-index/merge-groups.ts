import { entryFile } from '../shared/search-files.ts';
import { mergeWords } from './merge-words.ts';
import { MergedBundle } from './merged-bundle.ts';
import type { Bundle } from './pagefind-bundle.ts';
import { mostFields, packedWords, type PackedWord } from './packed-words.ts';
import {
  contentOf,
  pack,
  readFragment,
  unpack,
  type Chunk,
  type Contents,
  type FilterFile,
  type Page,
} from './pagefind-files.ts';

const isContents = (path: string): boolean => path.endsWith('.pf_meta');

function file(bundle: Bundle, path: string): Uint8Array {
  const found = bundle.get(path);
  if (!found) throw new Error(`search index: Pagefind has made no ${path}`);
  return found;
}

function contentsOf(bundle: Bundle): Contents {
  const path = [...bundle.keys()].find(isContents) ?? 'table of contents';
  return unpack(file(bundle, path)) as Contents;
}

function* wordsOf(bundle: Bundle, chunks: Chunk[], fields: number[]): Generator<PackedWord> {
  for (const [, , name] of chunks) {
    yield* packedWords(contentOf(file(bundle, `index/${name}.pf_index`)), fields);
  }
}

/** A group of articles as Pagefind indexed it. */
interface Group {
  bundle: Bundle;
  contents: Contents;
  /** How many pages come before. */
  offset: number;
}

function groupsOf(bundles: Bundle[]): Group[] {
  let offset = 0;
  return bundles.map((bundle) => {
    const contents = contentsOf(bundle);
    const group = { bundle, contents, offset };
    offset += contents[1].length;
    return group;
  });
}

const inOrder = (names: Iterable<string>): string[] =>
  [...new Set(names)].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));

/** Which pages have which values of a filter. */
function mergeFilter(groups: Group[], name: string): FilterFile {
  const values = new Map<string, number[]>();
  for (const { bundle, contents, offset } of groups) {
    const path = contents[3].find(([filter]) => filter === name)?.[1];
    if (path === undefined) continue;
    const [, all] = unpack(file(bundle, `filter/${path}.pf_filter`)) as FilterFile;
    for (const [value, pages] of all) {
      const known = values.get(value) ?? [];
      values.set(value, [...known, ...pages.map((page) => page + offset)]);
    }
  }
  return [name, inOrder(values.keys()).map((value) => [value, values.get(value) ?? []])];
}

/** The pages that have a value to be sorted by, in its order. */
function mergeSort(groups: Group[], name: string): number[] {
  const sorted = groups.flatMap(({ bundle, contents, offset }) => {
    const pages = contents[4].find(([sort]) => sort === name)?.[1] ?? [];
    return pages.map((page) => {
      const fragment = file(bundle, `fragment/${contents[1][page]?.[0]}.pf_fragment`);
      return { page: page + offset, value: readFragment(fragment).meta[name] ?? '' };
    });
  });
  sorted.sort((one, other) => one.value.localeCompare(other.value) || one.page - other.page);
  return sorted.map(({ page }) => page);
}

/** The pages of all groups, whose fragments are added under names that no two have. */
const mergePages = (groups: Group[], merged: MergedBundle): Page[] =>
  groups.flatMap(({ bundle, contents }) =>
    contents[1].map(([name, ...rest]): Page => {
      const fragment = file(bundle, `fragment/${name}.pf_fragment`);
      return [merged.add('fragment/', 'pf_fragment', fragment), ...rest];
    }),
  );

interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

/** The entry of the first bundle, for all pages. */
function mergeEntry(bundle: Bundle, contents: string, pages: number): Uint8Array {
  const entry = JSON.parse(Buffer.from(file(bundle, entryFile)).toString()) as Entry;
  for (const language of Object.values(entry.languages)) {
    Object.assign(language, { hash: contents, page_count: pages });
  }
  return Buffer.from(JSON.stringify(entry));
}

/**
 * Makes one bundle of those of several groups of articles, which finds what Pagefind would find in all of them: an edit
 * lets Pagefind read a group and not a volume.
 *
 * @param language the code that Pagefind begins its names with
 * @param bundles at least one
 * @see src/decisions/0091-volumes-out-of-groups.md
 */
export function mergeGroups(language: string, bundles: Bundle[]): Bundle {
  const [first] = bundles;
  if (!first) throw new Error('search index: there is nothing to merge');
  const groups = groupsOf(bundles);
  const merged = new MergedBundle(language);
  const contents = groups.map((group) => group.contents);
  const fields = inOrder(contents.flatMap((one) => one[5]));
  if (fields.length > mostFields) throw new Error('search index: articles have too many fields');
  const pages = mergePages(groups, merged);
  const words = groups.map(({ bundle, contents: [, , chunks, , , its], offset }) => ({
    words: wordsOf(
      bundle,
      chunks,
      its.map((field) => fields.indexOf(field)),
    ),
    offset,
  }));
  const chunks = merged.addWords(mergeWords(words));
  const filters = inOrder(contents.flatMap((one) => one[3].map(([name]) => name)));
  const sorts = inOrder(contents.flatMap((one) => one[4].map(([name]) => name)));
  const table: Contents = [
    contents[0]?.[0] ?? '',
    pages,
    chunks,
    filters.map((name) => [
      name,
      merged.add('filter/', 'pf_filter', pack(mergeFilter(groups, name))),
    ]),
    sorts.map((name) => [name, mergeSort(groups, name)]),
    fields,
  ];
  const name = merged.add('pagefind.', 'pf_meta', pack(table));
  merged.bundle.set(entryFile, mergeEntry(first, name, pages.length));
  for (const [path, content] of first) {
    if (!path.includes('/') && !isContents(path) && path !== entryFile)
      merged.bundle.set(path, content);
  }
  return new Map([...merged.bundle].sort(([one], [other]) => (one < other ? -1 : 1)));
}
