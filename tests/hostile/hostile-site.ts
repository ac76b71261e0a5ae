import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFile } from '../../src/import/import-file.ts';
import type { SecondSite } from '../support/second-site.ts';
import { sharedSite } from '../support/shared-site.ts';
import { word, wordFile } from '../support/word-file.ts';
import { fillWithHostileGuests, type HostileLibrary } from './hostile-library.ts';
import { addresses, texts } from './payloads.ts';

const prose = 'The harbour was dug in 1911, when the coal of the valley had to go somewhere.';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One file of each format that import reads, each with every text that an editor might bring in unread. */
async function files(): Promise<Record<string, string | Buffer>> {
  const said = [...texts.markup, ...texts.outbreaks, ...texts.readTwice, ...texts.members];
  const links = [...addresses.scripts, ...addresses.files, ...addresses.disguises];
  const live = [...said, ...said.map(escaped)].map((text) => `<p>So it is: ${text}</p>`);
  const linked = links.map(
    (to) => `<p><a href="${to}">There</a> <img src="${to}" alt="A map"></p>`,
  );
  return {
    'plain.txt': ['The harbour', prose, ...said, ...links].join('\n\n'),
    'marked.md': [
      '# The harbour',
      prose,
      ...said.map((text) => `So it is: ${text}`),
      ...links.map((to) => `[There](${to}) ![A map](<${to}>)`),
    ].join('\n\n'),
    'page.html': `<!doctype html><title>The harbour</title><article><h1>The harbour</h1><p>${prose}</p>${live.join('')}${linked.join('')}</article>`,
    'written.docx': await wordFile({
      body: [
        word.paragraph('The harbour', 'Title'),
        word.paragraph(prose),
        ...said.map((text) => word.paragraph(word.run(text))),
      ],
    }),
  };
}

/** Brings the files in as `npm run import` does, and completes what is pending. */
async function importFiles(site: SecondSite): Promise<void> {
  for (const [name, bytes] of Object.entries(await files())) {
    const path = join(site.root, name);
    await writeFile(path, bytes);
    const slug = `imported-${name.replace('.', '-')}`;
    const imported = await importFile(site.root, path, { slug, language: 'en', force: false });
    const text = await site.read(imported.path);
    const known = {
      standfirst: 'Brought in.',
      kind: 'analysis',
      authors: '[ana]',
      topics: '[syria]',
      published: '2025-10-16',
    };
    const complete = Object.entries(known).reduce(
      (written, [field, value]) =>
        written.replace(`\n${field}: pending\n`, `\n${field}: ${value}\n`),
      text,
    );
    await site.write(imported.path, complete.replace('\ndraft: true\n', '\n'));
  }
}

/** A site of everything hostile that the check lets pass, and what it did not. */
export async function hostileSite(): Promise<{ site: SecondSite; library: HostileLibrary }> {
  const site = await sharedSite('hostile', async (made) => {
    const library = await fillWithHostileGuests(made);
    await importFiles(made);
    await made.write('library.json', JSON.stringify(library));
  });
  const library = await readFile(join(site.root, 'library.json'), 'utf8');
  return { site, library: JSON.parse(library) as HostileLibrary };
}
