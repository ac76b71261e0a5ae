import { expect, test } from 'vitest';
import { contentFolder } from '../support/content-folder.ts';

test('all faults of all files are told in one run, by file and line', async () => {
  const folder = await contentFolder();
  await folder.replace('{credit="Survey department"}', '{credit=Ana size=big}');
  await folder.replace('[ana]', '[bob]');
  await folder.add('A claim.[^2]\n\nSee [there](../y/en.md).');
  await folder.remove('content/articles/x/harbour.png');
  await folder.write('content/articles/z/en.md', 'Text with <b>.');
  await folder.write('content/topics/war.yaml', 'title: War\n');
  const problems = await folder.problems();
  expect(problems.map((line) => line.split(' ', 1)[0])).toEqual([
    'content/articles/x/en.md:5:',
    'content/articles/x/en.md:11:',
    'content/articles/x/en.md:22:',
    'content/articles/x/en.md:32:',
    'content/articles/x/en.md:34:',
    'content/articles/z/en.md:1:',
    'content/articles/z/en.md:1:',
    'content/topics/war.yaml:1:',
    'content/topics/war.yaml:1:',
  ]);
});

test('one wrong field does not keep the others from being told', async () => {
  const folder = await contentFolder();
  await folder.replace('published: 2025-10-16', 'published: soon');
  await folder.replace('[ana]', '[bob]');
  await folder.remove('content/articles/x/harbour.png');
  const problems = await folder.problems();
  expect(problems.map((line) => line.split(' ', 1)[0])).toEqual([
    'content/articles/x/en.md:5:',
    'content/articles/x/en.md:7:',
    'content/articles/x/en.md:11:',
  ]);
});
