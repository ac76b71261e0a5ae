import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, describe, test } from 'vitest';
import { mergeGroups } from '../../src/search-index/merge-groups.ts';
import {
  endPagefind,
  pagefindBundle,
  type Bundle,
} from '../../src/search-index/pagefind-bundle.ts';
import {
  unpack,
  type Contents,
  type FilterFile,
  type Occurrence,
  type WordsFile,
} from '../../src/search-index/pagefind-files.ts';

/** Articles with words in several spellings, that have some fields and filters and lack others. */
function article(n: number) {
  const day = `20${10 + ((n * 7) % 13)}-01-0${1 + (n % 9)}`;
  const kind = '<meta data-pagefind-meta="kind[content]" content="Analysis">';
  const topic = `<meta data-pagefind-filter="topic[content]" content="t${n % 3} Topic">`;
  const dated = `<meta data-pagefind-meta="date[content]" data-pagefind-sort="date[content]" content="${day}">`;
  const head = `${n % 2 ? kind : ''}${n % 4 ? topic : ''}${n === 13 ? '' : dated}`;
  const text = `résumé resume ${n % 5} أبرز ما قال والإبقاء للإبقاء المرفأ «مرفأ running runs 𝒳 ﷺ Zürich`;
  const html = `<!doctype html><html lang="ar"><head>${head}</head><body><article data-pagefind-body><h1 id="top">Headline ${n} Café</h1><p>${text}</p></article></body></html>`;
  return { address: `/articles/${n}/`, html, words: '' };
}

const fileOf = (bundle: Bundle, path: string): Uint8Array => {
  const file = bundle.get(path);
  if (!file) throw new Error(`No ${path}`);
  return file;
};

const addressIn = (fragment: Uint8Array): string =>
  (JSON.parse(gunzipSync(fragment).subarray(12).toString()) as { url: string }).url;

/** What a bundle says, whatever the order of its pages and the names of its files. */
function said(bundle: Bundle) {
  const meta = [...bundle.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  const [version, pages, chunks, filters, sorts, fields] = unpack(fileOf(bundle, meta)) as Contents;
  const address = pages.map(([name]) => addressIn(fileOf(bundle, `fragment/${name}.pf_fragment`)));
  const places = (occurrences: Occurrence[]): string[] => {
    let page = 0;
    const all = occurrences.map(([distance, at, inFields]) => {
      page += distance;
      const named = inFields.map((one) => (one < 0 ? fields[-1 - one] : one));
      return `${address[page]} ${at.join()} ${named.join()}`;
    });
    return all.sort();
  };
  const words = chunks.flatMap(([from, to, name]) => {
    const [inIt] = unpack(fileOf(bundle, `index/${name}.pf_index`)) as WordsFile;
    expect([inIt[0]?.[0], inIt.at(-1)?.[0]]).toEqual([from, to]);
    return inIt.map(([stem, own, spellings]) => ({
      stem,
      own: places(own),
      spellings: spellings.map(([spelling, its]) => [spelling, places(its)]),
    }));
  });
  const values = filters.map(([, name]) => {
    const [filter, all] = unpack(fileOf(bundle, `filter/${name}.pf_filter`)) as FilterFile;
    return [filter, all.map(([value, its]) => [value, its.map((page) => address[page]).sort()])];
  });
  return {
    ...{ version, fields, words, values },
    pages: pages.map(([, count], page) => `${address[page]} ${count}`).sort(),
    sorts: sorts.map(([name, its]) => [name, its.map((page) => address[page])]),
  };
}

let whole: Bundle;
let merged: Bundle;

beforeAll(async () => {
  const articles = Array.from({ length: 40 }, (_, n) => article(n));
  whole = await pagefindBundle(articles);
  const bundles: Bundle[] = [];
  for (const [from, to] of [
    [0, 13],
    [13, 14],
    [14, 33],
    [33, 40],
  ]) {
    // prettier-ignore
    bundles.push(await pagefindBundle(articles.slice(from, to)));
  }
  merged = mergeGroups('ar', bundles);
});

afterAll(() => endPagefind());

describe('a bundle merged of several', () => {
  test('says word by word what Pagefind says of all articles at once', () => {
    expect(said(merged)).toEqual(said(whole));
  });

  test('has the same files beside it', () => {
    const beside = (bundle: Bundle): string[] =>
      [...bundle.keys()].filter((path) => !/[/]|pf_meta/.test(path));
    expect(beside(merged)).toEqual(beside(whole));
  });

  test('is named by what is in it, as its entry says', () => {
    const entry = Buffer.from(fileOf(merged, 'pagefind-entry.json')).toString();
    const { languages } = JSON.parse(entry) as { languages: Record<string, unknown> };
    const meta = [...merged.keys()].find((path) => path.endsWith('.pf_meta'));
    const hash = /^pagefind\.(.*)\.pf_meta$/.exec(meta ?? '')?.[1];
    expect(languages).toEqual({ ar: { hash, page_count: 40, wasm: 'ar' } });
  });
});
