import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { importFolder, type Outcome } from './import-folder.ts';

const prose = (n: number): string =>
  `<p>Paragraph ${n}: the well at Ansa was drained in September, because it leaked, and the water was carried in buckets to the trough of the old laundry, where it stood for two days, and did not sink.</p>`;

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The well at Ansa is full again | The Courier</title>
<meta property="og:description" content="Engineers drained a village well to find a leak. They found a second well.">
<meta property="article:published_time" content="2025-10-16T09:30:00+03:00">
<meta name="author" content="Ana Marković">
<link rel="canonical" href="https://courier.example/wells/ansa">
<style>.tucked { display: none } .shown { display: none } article .shown { display: block }</style>
<script>document.write('<p>Written by a script.</p>')</script></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<main><article>
<h1>The well at Ansa is full again</h1>
<figure><img src="well%20one.png" alt="A stone well with a lid"><figcaption>The well on 3 October 2025. <span>Mira Halloran/AFP</span></figcaption></figure>
<p onclick="alert(1)">The well at Ansa was drained in September, because it leaked &lt;script&gt;, and the water was carried in buckets to the trough of the old laundry, where it stood for two days.</p>
<p>“It is the same water,” said the mayor, who <a href="javascript:alert(1)">had measured it</a> and is <a href="/people/mayor">a careful man</a>. See the <a href="https://example.org/report">report</a>.</p>
<p style="display: none">Hidden by its own style, and long enough to be taken for a paragraph of the text itself.</p>
<p class="tucked">Hidden by a rule of the page, and long enough to be taken for a paragraph of the text itself.</p>
<p class="shown">Hidden by one rule and shown by another, so that every reader of the page has seen it there.</p>
<p hidden>Hidden by an attribute, and long enough to be taken for a paragraph of the text itself, surely.</p>
<h3>A second well</h3>
<p>On the third day a boy found a wall of a different stone, and behind it <em>another well</em>, older than the first and full to the brim, which the engineers have marked on their plan.</p>
<ul><li>The upper well is eleven metres deep.</li><li>The lower one has not been measured.</li></ul>
<table><tr><th>Well</th><th>Depth</th></tr><tr><td>Upper</td><td>11 m</td></tr></table>
<figure><img src="https://cdn.example/rope.jpg" alt="A rope"><figcaption>The rope. Photo: Ada Brandt</figcaption></figure>
${prose(1)}
<iframe src="https://ads.example"></iframe>
<svg onload="alert(1)"><text>Drawn</text></svg>
</article></main><footer><p>© 2025 The Courier</p></footer></body></html>`;

async function taken(): Promise<Outcome> {
  const folder = await importFolder();
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: '#446' } });
  await folder.put('well one.png', await picture.png().toBuffer());
  return folder.take('page.html', page);
}

describe('a saved web page', () => {
  test('gives its article and what it says of itself', async () => {
    const { article, errors } = await taken();
    expect(errors).toEqual([]);
    for (const part of [
      'headline: The well at Ansa is full again\nstandfirst: Engineers drained a village well to find a leak. They found a second well.\n',
      'authors: [ana]\npublished: 2025-10-16\n',
      '  image: ./picture-1.png\n  alt: A stone well with a lid\n  caption: The well on 3 October 2025.\n  credit: Mira Halloran/AFP\n  taken: 2025-10-03\n',
      '## A second well {#second-well}\n',
      '_another well_',
      '- The upper well is eleven metres deep.\n- The lower one has not been measured.\n',
      '| Well  | Depth |\n| ----- | ----- |\n| Upper | 11 m  |\n',
      'so that every reader of the page has seen it there.',
    ]) {
      expect(article).toContain(part);
    }
  });

  test('leaves scripts, hidden text, menus and frames behind', async () => {
    const { article, summary } = await taken();
    expect(article).not.toMatch(
      /Written by|Hidden by (?:its|a rule|an)|alert|onclick|iframe|Drawn|World/,
    );
    expect(article).toContain(String.raw`it leaked \<script>, and`);
    expect(summary).toContain('Hidden elements that were left out: 3.');
  });

  test('keeps links that lead somewhere, and the words of those that do not', async () => {
    const { text } = await taken();
    expect(text).toContain(
      'who had measured it and is [a careful man](https://courier.example/people/mayor). See the [report](https://example.org/report).',
    );
  });

  test('marks a picture that is not at hand', async () => {
    const { text, summary } = await taken();
    expect(text).toContain(
      '<!-- check: a picture stood here, https://cdn.example/rope.jpg, which was not brought along. It shows “A rope”. -->\n\n:::figure{image=pending credit="Photo: Ada Brandt"}\nThe rope.\n:::',
    );
    expect(summary).toContain(
      'The picture https://cdn.example/rope.jpg is not beside the file and was not brought along.',
    );
  });
});

test('pictures outside of the page’s folder are not fetched', async () => {
  const folder = await importFolder();
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: '#446' } });
  const outside = await folder.put('secret.png', await picture.png().toBuffer());
  await mkdir(join(folder.inbox, 'pages'));
  const image = (address: string): string => `<p><img src="${address}" alt="x"></p>`;
  const html = `<h1>A headline of five words</h1>${prose(1)}${image('../secret.png')}${image(outside)}${prose(2)}`;
  const { files, errors } = await folder.take('pages/a.html', html);
  expect(files).toEqual(['en.md']);
  expect(errors).toEqual([]);
});

test('a fragment without head or article is taken whole, without what is no text', async () => {
  const fragment = `<h1>The well</h1><form><nav>Menu</nav><p>One short paragraph.</p><button>Save</button>
<select><option>One</option></select><audio src="a.mp3">Listen</audio><noscript>No script</noscript>
<script>alert(1)</script><style>p { color: red }</style><p>And another one.</p></form>`;
  const { article, text } = await (await importFolder()).take('a.html', fragment);
  expect(article).toContain('headline: The well\n');
  expect(text).toBe('One short paragraph.\n\nAnd another one.\n');
});
