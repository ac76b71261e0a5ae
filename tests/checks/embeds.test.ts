import { expect, test } from 'vitest';
import { lookalikes } from '../hostile/payloads.ts';
import { embedded } from '../../src/blocks/embed/providers.ts';
import { at, testFaults, type Fault } from '../support/faults.ts';

const known =
  'It shows a page of YouTube (https://www.youtube.com/watch?v=…), Vimeo (https://vimeo.com/…), OpenStreetMap (https://www.openstreetmap.org/#map=…), Mastodon (https://mastodon.social/@name/…); link any other in the text';

const film = 'https://vimeo.com/76979871';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><path d="M0 0h8v4z"/></svg>';

/** An embed at the end of the article, on line 32. */
const embed = (name: string, written: string, ...says: string[]): Fault => ({
  name: `an embed is refused ${name}`,
  change: async (folder) => {
    await folder.write('content/articles/x/pier.svg', svg);
    await folder.add(`:::embed{${written}\n:::\n`);
  },
  says,
});

testFaults([
  embed(
    'of an address that nobody in the list shows',
    'url="https://example.org/film" title="A film"}',
    at(32, `embed does not know “https://example.org/film”. ${known}`),
  ),
  embed(
    'of a page of a known site that is no single film',
    'url="https://www.youtube.com/@someone" title="A film"}',
    at(32, `embed does not know “https://www.youtube.com/@someone”. ${known}`),
  ),
  embed(
    'without address and title',
    '}',
    at(32, 'embed has no url. Add {url="https://…"} after :::embed'),
    at(32, 'embed has no title. Add {title="…"}, which says what it shows'),
  ),
  embed(
    'with words in it',
    `url="${film}" title="A film"}\nWords.`,
    at(32, 'embed holds a still alone. Write what it shows as title, and other words below :::'),
  ),
  embed(
    'with a still without alt text and credit',
    `url="${film}" title="A film"}\n![](./pier.svg)`,
    at(32, 'embed has a still without credit. Add {credit="…"} after :::embed'),
    at(33, 'embed has a still without alt text. Write what it shows between ![ and ]'),
  ),
  embed(
    'with a still that is not there',
    `url="${film}" title="A film" credit="Jane"}\n![A pier](./nowhere.png)`,
    at(
      33,
      'the image “./nowhere.png” does not exist. Correct its name, or put the file into content/articles/x',
    ),
  ),
]);

test('no address that only looks like one of a known site is embedded', () => {
  const frames = lookalikes.map((address) => embedded(address)?.frame);
  expect(frames.filter((frame) => frame !== undefined)).toEqual([]);
});

test.each([
  ['https://youtu.be/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  [
    'https://www.youtube.com/shorts/aqz-KE-bpKQ?feature=share',
    'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1',
  ],
  [
    'https://player.vimeo.com/video/76979871?h=8272103f6e',
    'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&h=8272103f6e',
  ],
])('%s is shown in a frame as well', (address, frame) => {
  expect(embedded(address)?.frame).toBe(frame);
});
