import { expect, test } from 'vitest';
import { first, last } from './around-a-piece.ts';
import { importFolder } from './import-folder.ts';

test('what stands between a headline and a text that has a column of its own comes along', async () => {
  const head =
    '<p class="kicker">Report</p><h1>Ports of two coasts</h1><h2 class="subtitle">Both were dug for coal, and neither has seen any since</h2><div class="meta"><span>By Nadia Ferrant</span><time>3 March 2025</time></div>';
  const figure =
    '<figure><img src="https://ports.example/1.jpg" alt="A quay"><figcaption>The quay of the northern port in spring. <span class="credit">Ada Brandt/Reuters</span></figcaption></figure>';
  const page = `<title>Ports of two coasts</title><body><article>${head}<div class="header-media">${figure}</div><div class="content"><p>${first}</p><p>${last}</p></div></article></body>`;
  const { article } = await (await importFolder()).take('a.html', page);
  for (const kept of [
    'standfirst: Both were dug for coal, and neither has seen any since',
    'kind: report',
    'the text is signed “By Nadia Ferrant”',
    'published: 2025-03-03',
    'caption: The quay of the northern port in spring.',
    'credit: Ada Brandt/Reuters',
  ])
    expect(article.split(kept), kept).toHaveLength(2);
});

test('the words of a headline that is broken into lines stay apart, and it stands once', async () => {
  const page = `<title>Ports of two coasts</title><body><article><h1>Ports of<br>two coasts</h1><p>${first}</p><p>${last}</p></article></body>`;
  const { article, text } = await (await importFolder()).take('a.html', page);
  expect(article).toContain('headline: Ports of two coasts\n');
  expect(text).not.toContain('##');
});

test.each([
  [
    'only the site’s name is a main heading',
    'The keeper of the light – The Packet',
    '<h1><a href="/">The Packet</a></h1><h2>The keeper of the light</h2>',
  ],
  [
    'a menu comes first',
    'The keeper of the light | The Packet',
    '<ul><li><h2>Coast</h2></li><li>Town</li></ul><h1>The Packet</h1><h2>The keeper of the light</h2>',
  ],
  [
    'the title is that of the site',
    'The Packet',
    '<h1><a href="https://packet.example/">The Packet</a></h1><h2>The keeper of the light</h2>',
  ],
])('the headline is the article’s where %s', async (_, title, heads) => {
  const page = `<title>${title}</title><body>${heads}<div><p>${first}</p><p>${last}</p></div></body>`;
  const { article } = await (await importFolder()).take('a.html', page);
  expect(article).toContain('headline: The keeper of the light\n');
});
