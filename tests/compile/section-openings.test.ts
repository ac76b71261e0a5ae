import { beforeAll, expect, test } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';

const openings = async (markdown: string): Promise<Record<string, string>> =>
  (await compileArticle(markdown, 'en.md', 'en')).openings;

// The first article that is compiled loads the grammars of code.
beforeAll(() => openings('Words.'));

test('a section opens with its first sentence, without note marks and markup', async () => {
  const text = `Before any heading.

## One {#one}

It has *3.5* million[^1] readers. They wait.

[^1]: A note.
`;
  expect(await openings(text)).toEqual({ one: 'It has 3.5 million readers.' });
});

test('a section that begins with a heading opens with the words under that', async () => {
  const text = '## One {#one}\n\n### Two {#two}\n\nHere. There.\n\n## Three {#three}\n\nEnd.';
  expect(await openings(text)).toEqual({ one: 'Here.', two: 'Here.', three: 'End.' });
});

test('pull-quotes and figures open nothing', async () => {
  const text = `## One {#one}

:::pull-quote
Said twice
:::

- Said twice, in a list.

## Two {#two}

:::figure{credit="Us"}
![A map](./map.svg)

A caption.
:::
`;
  expect(await openings(text)).toEqual({ one: 'Said twice, in a list.' });
});

test('an Arabic section ends its first sentence at its own marks', async () => {
  const text = '## القسم {#part}\n\nهل يعود؟ ربما.';
  expect(await openings(text)).toEqual({ part: 'هل يعود؟' });
});
