import { expect, test } from 'vitest';
import { first, last, ofPage } from './around-a-piece.ts';
import { importFolder } from './import-folder.ts';

const left = (address: string): string =>
  `A sound or film was left out: ${address}. Link it in the text.`;

test.each([
  [
    'a sound',
    '<audio controls src="https://a.example/1.mp3">Listen</audio>',
    'https://a.example/1.mp3',
  ],
  ['a sound by its sources', '<audio><source src="/a/1.ogg"></audio>', '/a/1.ogg'],
  [
    'a player',
    '<iframe src="https://w.soundcloud.com/player/?url=1"></iframe>',
    'https://w.soundcloud.com/player/?url=1',
  ],
  [
    'a film that is embedded',
    '<embed src="https://a.example/player/2">',
    'https://a.example/player/2',
  ],
])('of a page, %s that is left out is told with its address', async (_, piece, address) => {
  const { summary, errors } = await ofPage(`<p>It can be heard.</p>${piece}`);
  expect(summary).toContain(left(address));
  expect(errors).toEqual([]);
});

test('a film outside of the article is told, and one in its place is told there alone', async () => {
  const film = '<video src="https://a.example/1.mp4"></video>';
  const inPlace = await ofPage(
    `<figure>${film}<figcaption>The port in 1911.</figcaption></figure>`,
  );
  expect(inPlace.text).toContain('https://a.example/1.mp4');
  expect(inPlace.summary).not.toContain('A sound or film');
  const page = `<title>Ports</title><body><aside>${film}</aside><article><h1>Ports</h1><p>${first}</p><p>${last}</p></article></body>`;
  const { summary } = await (await importFolder()).take('a.html', page);
  expect(summary).toContain(left('https://a.example/1.mp4'));
});
