import { expect, test } from 'vitest';
import { first, last, ofPage } from './around-a-piece.ts';
import { importFolder } from './import-folder.ts';

test.each([
  [
    'lists and paragraphs in a cell',
    '<table><tr><th>Port</th><td><ul><li>One quay</li><li>Two cranes</li></ul></td></tr><tr><th>Road</th><td><p>Coastal</p><p>Inland</p></td></tr></table>',
    ['| Port | One quay Two cranes |', '| Road | Coastal Inland      |'],
  ],
  [
    'the caption of a table',
    '<table><caption>Ports by year</caption><tr><th>Port</th><th>Year</th></tr><tr><td>North</td><td>1911</td></tr></table>',
    ['It was the caption of the table below. -->\n\nPorts by year\n\n| Port  | Year |'],
  ],
  [
    'a table that only places a text',
    `<table><tr><td><h2>A quay</h2><p>${last.replace('last', 'inner')}</p></td></tr></table>`,
    ['## A quay {#quay}', 'The inner paragraph'],
  ],
  [
    'a text beside an empty column',
    `<table><tr><td></td><td><p>The inner paragraph.</p><p>${last}</p></td></tr></table>`,
    ['\n\nThe inner paragraph.\n\nThe last'],
  ],
  [
    'a bold line that ends in a break',
    '<p><b>Where it began<br></b>The port was built in 1911, and it was widened later by the navy.</p>',
    ['Where it began', '\n\nThe port was built in 1911'],
  ],
  [
    'raised and lowered digits',
    '<p>About 5 × 10<sup>6</sup> people live on 268 km<sup>2</sup>, and emit CO<sub>2</sub> and 10<sup>−3</sup> of it, as the 3<sup>rd</sup> report says.</p>',
    ['5 × 10⁶ people live on 268 km², and emit CO₂ and 10⁻³ of it, as the 3rd report'],
  ],
  [
    'digits that a style raises',
    '<p>About 5 × 10<span style="font-size: 70%; vertical-align: super">6</span> people live there, as the report says.</p>',
    ['5 × 10⁶ people'],
  ],
  [
    'a quotation, a heading and a rule in a cell of a table with heads',
    '<table><tr><th>Port</th><th>Said</th></tr><tr><td><h4>North</h4></td><td><blockquote><p>One quay.</p></blockquote><hr>Two</td></tr></table>',
    ['| Port  | Said          |', '| North | One quay. Two |'],
  ],
  [
    'the foot of a table below its rows',
    '<table><thead><tr><th>Port</th><th>Year</th></tr></thead><tfoot><tr><td>All</td><td>1950</td></tr></tfoot><tbody><tr><td>North</td><td>1911</td></tr></tbody></table>',
    ['| North | 1911 |\n| All   | 1950 |'],
  ],
  [
    'a heading of a wiki without the offer to edit it',
    '<h2><span class="mw-headline">The quay</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><p>It was built in 1911, and it was widened later by the navy.</p>',
    ['\n## The quay {#quay}\n'],
  ],
  [
    'a pull-quote that stands aside',
    '<aside class="pull-quote"><p>In which year that was done</p></aside>',
    [':::pull-quote\nIn which year that was done\n:::'],
  ],
  [
    'a heading without the sign of its link',
    '<h2>The quay <a class="anchor" href="#the-quay">#</a></h2><p>It was built in 1911, and it was widened later by the navy.</p>',
    ['\n## The quay {#quay}\n'],
  ],
  [
    'spaces at the ends of emphasis',
    '<p>It was <i>one </i>of<b> two </b>ports, <a href="https://a.example/"> said </a>the navy.</p>',
    ['It was _one_ of **two** ports, [said](https://a.example/) the navy.'],
  ],
  [
    'a broken sentence, which is no heading',
    '<p>It was <b>wide</b><br>and deep.</p>',
    ['\nIt was **wide**\n\nand deep.'],
  ],
  [
    'a film, with its caption',
    '<figure><iframe src="https://www.youtube.com/embed/x" title="Ships at the quay"></iframe><figcaption>The port as it was in 1911.</figcaption></figure>',
    [
      'a picture stood here, https://www.youtube.com/embed/x, which was not brought along. It shows “Ships at the quay”.',
      ':::figure{image=pending credit=pending}\nThe port as it was in 1911.',
    ],
  ],
  [
    'formulas that stand alone or are built',
    '<math display="block"><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math><p>It is <math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub></math> or <math><mroot><mi>y</mi><mn>3</mn></mroot></math> or <math><mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable><mo>)</mo></math> there.</p>',
    ['\nE=mc²\n', 'It is ∑ᵢ₌₁ⁿxᵢ or ³√y or (1 2; 3 4) there.'],
  ],
  [
    'a formula',
    '<p>The depth is <math><msup><mi>d</mi><mn>2</mn></msup><mo>=</mo><mfrac><mn>1</mn><mn>4</mn></mfrac><annotation>d^2</annotation></math> metres at the quay.</p>',
    ['The depth is d²=1/4 metres'],
  ],
  [
    'the speaker of a quotation',
    '<blockquote><p>The port was built for ever.</p><footer>— <cite>Jane Example</cite>, harbour master</footer></blockquote>',
    ['> The port was built for ever.\n>\n> — Jane Example, harbour master'],
  ],
  [
    'the speaker under a quotation in a figure',
    '<figure><blockquote>The port was built for ever.</blockquote><figcaption>Jane Example</figcaption></figure>',
    ['> The port was built for ever.\n>\n> Jane Example\n'],
  ],
  [
    'the figures of a gallery',
    '<div class="gallery"><ul><li><figure><img src="https://example.org/1.jpg" alt="North"><figcaption>The north quay.</figcaption></figure></li><li><figure><img src="https://example.org/2.jpg" alt="South"><figcaption>The south quay.</figcaption></figure></li></ul></div>',
    ['}\nThe north quay.\n:::', '}\nThe south quay.\n:::'],
  ],
  [
    'further pictures of a figure',
    '<figure><img src="https://example.org/1.jpg" alt="North quay"><img src="https://example.org/2.jpg" alt="South quay"><figcaption>Both quays. <span class="credit">Jane Example</span></figcaption></figure>',
    [':::figure{image=pending credit="Jane Example"}\nBoth quays.\n:::', 'It shows “South quay”.'],
  ],
  [
    'a picture in a link',
    '<ul><li><a href="https://example.org/v"><img src="https://example.org/v.png" alt="A quay"></a></li><li>The port was built in 1911.</li></ul>',
    ['\n- The port was built in 1911.\n', 'It shows “A quay”.'],
  ],
])('of a page, %s', async (_, piece, kept) => {
  const { text, errors } = await ofPage(piece);
  for (const part of kept) expect(text).toContain(part);
  expect(text).not.toMatch(/\\\n|&#x|\[\]\(/);
  expect(errors).toEqual([]);
});

test.each([
  ...['IMG_4228.jpg', 'DSC_0441', 'harbour-final (2).png', 'Picture 1', 'image001.gif'],
  ...['harbour-of-latakia-2024-1200x800', 'quay.jpeg?w=300', 'Screenshot 2024-05-01 at 12.00.00'],
])('the name of a file, “%s”, is neither caption nor description', async (name) => {
  const { text } = await ofPage(
    `<p><img src="https://example.org/i" alt="${name}" title="${name}"></p>`,
  );
  expect(text).not.toContain(name);
  expect(text).toContain(
    'a picture stood here, https://example.org/i, which was not brought along. -->',
  );
});

test('notes of a page become notes, whatever its links look like', async () => {
  const { text, errors } = await ofPage(
    `<p>The harbour was dug in 1911<sup id="r1"><a href="#n1">[1]</a></sup> and widened later<a href="#n2"><sup>2</sup></a>, as all know.</p><h2>Notes</h2><ol><li id="n1">The register, page 4. <a href="#r1">↩</a></li><li><p id="n2"><a href="#r2">2</a>. The navy’s books.</p></li></ol>`,
  );
  expect(text).toContain('dug in 1911[^footnote-1] and widened later[^footnote-2], as all know.');
  expect(text).toContain('[^footnote-1]: The register, page 4.');
  expect(text).toContain('[^footnote-2]: The navy’s books.');
  expect(text).not.toContain('## Notes');
  expect(errors).toEqual([]);
});

test('notes below the titles of other articles stay notes', async () => {
  const others = '<h2>See also</h2><ul><li><a href="/a">A hedge of nine miles</a></li></ul>';
  const notes = '<ol><li id="n1">The register, page 4. <a href="#r1">↑</a></li></ol>';
  const page = `<title>Ports of two coasts</title><body><h1>Ports of two coasts</h1><p>${first}<sup><a id="r1" href="#n1">1</a></sup></p><p>${last}</p>${others}${notes}</body>`;
  const { text } = await (await importFolder()).take('a.html', page);
  expect(text).toContain('is long enough.[^footnote-1]');
  expect(text).toContain('[^footnote-1]: The register, page 4.');
  expect(text).not.toContain('A hedge of nine miles');
});

test('a link by the scheme of its page keeps where it leads', async () => {
  const { text } = await ofPage('<p>See <a href="//e.org/x">the register</a> of that year.</p>');
  expect(text).toContain('[the register](https://e.org/x)');
});
