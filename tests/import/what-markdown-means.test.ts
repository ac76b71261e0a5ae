import { expect, test } from 'vitest';
import { first, last } from './around-a-piece.ts';
import { importFolder } from './import-folder.ts';

test('a front matter tells what is lost of it, and no sign of it ends in a stack trace', async () => {
  const folder = await importFolder();
  const take = async (name: string, yaml: string) =>
    (
      await folder.take(name, `---\n${yaml}\n---\n\n# Ports of two coasts\n\n${first}\n`, {
        slug: name.replace('.md', ''),
      })
    ).summary;
  expect(await take('a.md', 'title: *Ports*')).toContain(
    'Line 2: a text begins with “*”. Put it into quotation marks.',
  );
  expect(await take('b.md', 'title: What quay #5 means')).toContain(
    '“title” of the front matter ends before “#5 means”.',
  );
  expect(await take('c.md', 'title: &quay is open')).toContain(
    '“title” of the front matter begins with “&”, which is lost.',
  );
  expect(await take('d.md', 'constructor: x\n__proto__: {a: 1}')).toContain(
    '“constructor” of the front matter does not fit and was left out.',
  );
});

test('a front matter that YAML cannot read is read as it was meant', async () => {
  const folder = await importFolder();
  const { article, summary } = await folder.take(
    'a.md',
    `---\ntitle: Ports: of two coasts\ndescription: @first, it&#039;s a port\ndate: 2025-11-10\n---\n\n${first}\n\n${last}\n`,
  );
  expect(article).toContain('headline: "Ports: of two coasts"\n');
  expect(article).toContain(`standfirst: "@first, it's a port"\n`);
  expect(article).toContain('published: 2025-11-10\n');
  expect(summary).toContain(
    'Line 2: Nested mappings are not allowed in compact mappings. Put it into quotation marks. It was read as a text.',
  );
});

test('what Markdown writes by tags, numbers and braces passes the check', async () => {
  const { text, errors } = await (
    await importFolder()
  ).take(
    'a.md',
    `# Ports of two coasts\n\n${first}\n\nIt is 10<sup>6</sup> km<sup>2</sup> of CO<sub>2</sub>, as it&#11;was, or caf\ufffd.\n\n## The quay {#quay .wide}\n\n${last}\n`,
  );
  expect(text).toContain('It is 10⁶ km² of CO₂, as it was, or caf\\[?].');
  expect(text).toContain('\n## The quay {#quay}\n');
  expect(errors).toEqual([]);
});

test('signs of other systems are read as what they mean', async () => {
  const { text, errors } = await (
    await importFolder()
  ).take(
    'a.md',
    `# Ports of two coasts\n\nSee [[Page|the page]] and [[Other]], a note^[As it was.] and ==marked== words.\n\n> [!NOTE]\n> It is so.\n`,
  );
  expect(text).toContain('See the page and Other, a note[^inline-1] and marked words.');
  expect(text).toContain('> It is so.\n\n[^inline-1]: As it was.');
  expect(text).not.toContain('NOTE');
  expect(errors).toEqual([]);
});
