import { describe, expect, test } from 'vitest';
import { ledgerSchema, type EditionLedger } from '../../src/schemas/ledger.ts';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';

const LEDGER = 'content/articles/x/anchors.json';

async function ledgerOf(folder: ContentFolder): Promise<EditionLedger> {
  const { en } = ledgerSchema.parse(JSON.parse(await folder.read(LEDGER)));
  if (!en) throw new Error('The ledger has no English edition');
  return en;
}

const changed = async (folder: ContentFolder): Promise<Record<string, string>> => {
  const { sections } = await ledgerOf(folder);
  return Object.fromEntries(Object.entries(sections).map(([id, section]) => [id, section.changed]));
};

const told = (change: string): string => `${LEDGER}: en: ${change}`;

describe('the first ledger of an article', () => {
  test('is dated from its publication, a line for each id and section, sorted', async () => {
    const folder = await contentFolder();
    await folder.add('## A port {#a-port aliases="haven"}\n\nText.');
    expect(await folder.writeLedgers('2026-01-01')).toEqual([
      told('added “a-port”, published on 2025-10-16'),
      told('added “haven”, published on 2025-10-16'),
      told('added “the-pier”, published on 2025-10-16'),
    ]);
    const text = (await folder.read(LEDGER)).replace(/[0-9a-f]{16}/g, '…');
    expect(text).toBe(`{
  "en": {
    "ids": {
      "a-port": { "heading": "A port", "after": "the-pier", "since": "2025-10-16" },
      "haven": { "heading": "A port", "after": "the-pier", "since": "2025-10-16" },
      "the-pier": { "heading": "The pier", "after": "top", "since": "2025-10-16" }
    },
    "sections": {
      "a-port": { "digest": "…", "changed": "2025-10-16" },
      "haven": { "digest": "…", "changed": "2025-10-16" },
      "notes": { "digest": "…", "changed": "2025-10-16" },
      "the-pier": { "digest": "…", "changed": "2025-10-16" },
      "top": { "digest": "…", "changed": "2025-10-16" }
    }
  }
}
`);
  });

  test('is not written for a draft', async () => {
    const folder = await contentFolder();
    await folder.replace('kind: analysis', 'kind: analysis\ndraft: true');
    expect(await folder.writeLedgers('2026-01-01')).toEqual([]);
    await expect(folder.read(LEDGER)).rejects.toThrow('ENOENT');
  });
});

describe('a ledger that is brought up to date', () => {
  async function published(): Promise<ContentFolder> {
    const folder = await contentFolder();
    await folder.writeLedgers('2026-01-01');
    return folder;
  }

  test('stays as it is when nothing has changed', async () => {
    const folder = await published();
    const before = await folder.read(LEDGER);
    expect(await folder.writeLedgers('2025-11-09')).toEqual([]);
    expect(await folder.read(LEDGER)).toBe(before);
  });

  test('dates what is new and what has changed, and nothing else', async () => {
    const folder = await published();
    await folder.replace('It was built', 'It was rebuilt');
    await folder.add('## Next {#next}\n\nText.');
    expect(await folder.writeLedgers('2025-11-09')).toEqual([
      told('added “next”, published on 2025-11-09'),
      told('“the-pier” changed on 2025-11-09'),
    ]);
    expect(await changed(folder)).toEqual({
      next: '2025-11-09',
      notes: '2025-10-16',
      'the-pier': '2025-11-09',
      top: '2025-10-16',
    });
    expect((await ledgerOf(folder)).ids['the-pier']?.since).toBe('2025-10-16');
    await folder.replace('updated: 2025-10-20', 'updated: 2025-11-09'); // or readers would not be told
    expect(await folder.everyProblem()).toEqual([]);
  });

  test('keeps an id that has a successor, and says when its words changed', async () => {
    const folder = await published();
    await folder.replace('The pier {#the-pier}', 'The mole {#mole aliases="the-pier"}');
    await folder.writeLedgers('2025-11-09');
    const { ids } = await ledgerOf(folder);
    expect(ids['the-pier']).toEqual({ heading: 'The pier', after: 'top', since: '2025-10-16' });
    expect(ids['mole']).toEqual({ heading: 'The mole', after: 'top', since: '2025-11-09' });
    expect(await changed(folder)).toMatchObject({ mole: '2025-11-09', 'the-pier': '2025-11-09' });
  });

  test('knows that a section which only got another id has not changed', async () => {
    const folder = await published();
    await folder.replace('{#the-pier}', '{#pier aliases="the-pier"}');
    await folder.writeLedgers('2025-11-09');
    expect(await changed(folder)).toMatchObject({ pier: '2025-10-16', 'the-pier': '2025-10-16' });
  });

  test('says that a deleted section has changed, and that the one which took over its id has not', async () => {
    const folder = await contentFolder();
    await folder.add('## Gone {#gone}\n\nText.');
    await folder.writeLedgers('2026-01-01');
    await folder.replace('\n## Gone {#gone}\n\nText.\n', '');
    await folder.replace('{#the-pier}', '{#the-pier aliases="gone"}');
    await folder.writeLedgers('2025-11-09');
    expect(await changed(folder)).toMatchObject({ gone: '2025-11-09', 'the-pier': '2025-10-16' });
  });

  test('is left alone while an id has vanished', async () => {
    const folder = await published();
    const before = await folder.read(LEDGER);
    await folder.replace('{#the-pier}', '{#mole}');
    expect(await folder.writeLedgers('2025-11-09')).toEqual([]);
    expect(await folder.read(LEDGER)).toBe(before);
  });
});
