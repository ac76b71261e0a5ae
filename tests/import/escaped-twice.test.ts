import { expect, test } from 'vitest';
import { first, last, ofPage } from './around-a-piece.ts';
import { importFolder } from './import-folder.ts';

test('entities that were written twice are signs again', async () => {
  const { article } = await ofPage(
    '',
    '<meta property="og:description" content="The town&amp;#039;s harbour &amp;amp; its coal.">',
  );
  expect(article).toContain("standfirst: The town's harbour & its coal.\n");
});

test('signs that were escaped twice in the text are read again, and told; code keeps them', async () => {
  const page = `<title>AT&amp;amp;T buys a port</title><body><article><h1>AT&amp;amp;T buys a port</h1><p>${first}</p><p>The town&amp;rsquo;s harbour &amp;ndash; all of it &amp;#8211; is <code>&amp;amp;</code>.</p><p>${last}</p></article></body>`;
  const { article, summary } = await (await importFolder()).take('a.html', page);
  expect(article).toContain('headline: AT&T buys a port\n');
  expect(article).toContain('The town’s harbour – all of it – is `&amp;`.');
  expect(summary).toContain(
    'Signs that were escaped twice, as in &amp;amp;, and were read again: 4.',
  );
});
