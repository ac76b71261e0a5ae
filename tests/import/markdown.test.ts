import { describe, expect, test } from 'vitest';
import { importFolder } from './import-folder.ts';

const article = `---
title: "The orchard: a ledger"
description: What an orchard is worth, tree by tree.
date: 2025-10-16 09:30
author: Ana Marković
tags: [orchards, syria]
layout: post
---

# The orchard: a ledger

First **bold**, a [link](https://example.org), a [page](./other.html), <b>HTML</b> and <script>alert(1)</script> at 12:30.[^1]

<div onclick="x()"><p>A paragraph with <em>stress</em>.</p><button>Save</button><audio src="a.mp3">Listen</audio><script>alert(2)</script></div>

<!-- a comment -->

## The trees {#trees}

- one
- two

### Deeper, then

##### deepest

See [the reference][r].

[r]: https://example.com/ref

\`\`\`klingon
code
\`\`\`

:::note
Only a note.
:::

:::figure{image=pending credit="Ana Marković" width=wide}
The well in *May*.
:::

[^1]: A note.
[^2]: A note without mark.
`;

describe('Markdown', () => {
  test('keeps its structure and loses its HTML', async () => {
    const { text, errors, summary } = await (await importFolder()).take('a.md', article);
    expect(errors).toEqual([]);
    expect(summary).toContain('A sound or film was left out: a.mp3. Link it in the text.');
    expect(text).toBe(`First **bold**, a [link](https://example.org), a page, HTML and at 12:30.[^1]

A paragraph with _stress_.

## The trees {#trees}

- one
- two

### Deeper, then {#deeper}

#### deepest {#deepest}

See [the reference](https://example.com/ref).

\`\`\`
code
\`\`\`

Only a note.

:::figure{image=pending credit="Ana Marković" width=wide}
The well in _May_.
:::

[^1]: A note.

A note without mark.
`);
  });

  test('keeps of its front matter what fits, by our names or others', async () => {
    const outcome = await (await importFolder()).take('a.md', article);
    expect(outcome.article).toContain(`---
headline: "The orchard: a ledger"
standfirst: What an orchard is worth, tree by tree.
kind: pending
authors: [ana]
published: 2025-10-16
topics: [syria]
draft: true
---
`);
    expect(outcome.summary).toContain(
      '“layout” of the front matter does not fit and was left out.',
    );
    expect(outcome.summary).toContain(
      'The front matter names as topics: orchards. They have no files of their own.',
    );
    expect(outcome.summary).toContain(
      'Links that lead nowhere outside of the text: 1. Their words were kept.',
    );
  });

  test('of an article of Longview itself comes out as it was', async () => {
    const folder = await importFolder();
    const own = await folder.content.read();
    const path = await folder.put(
      'en.md',
      own.replaceAll(/!\[.*\]\(.*\)\n\n/g, '').replace('figure{', 'figure{image=pending '),
    );
    const { errors, text, doubts } = await folder.import(path);
    expect(errors).toEqual([]);
    expect(doubts).toEqual([]);
    expect(text).toContain('## The pier {#the-pier}\n');
    expect(text).toContain(
      ':::figure{image=pending credit="Survey department"}\nThe breakwater in _two_ parts.\n:::',
    );
    expect(text).toContain('promises about the future are cheap.[^1]');
  });
});
