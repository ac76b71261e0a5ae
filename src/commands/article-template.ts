import { stringify } from 'yaml';
import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { articleKinds } from '../schemas/article.ts';

const frontMatter = (headline: string): string => `---
# The headline, without a full stop.
headline: ${stringify(headline, { lineWidth: 0 }).trim()}
# One or two sentences under it; also the page's description for search engines.
standfirst: pending
# ${articleKinds.join(', ')}
kind: pending
# Who signs it: names of files in content/authors/, as [jane-example].
authors: pending
# The place it is written from.
# dateline: Tartus
# The day it is first published, as 2025-10-16.
published: pending
# What it is about: names of files in content/topics/, as [syria, diplomacy]. The first stands over the headline.
topics: pending
# The picture at its head, a JPEG, PNG, WebP or AVIF beside this file.
# lead:
#   image: ./harbour.jpg
#   alt: What the picture shows, for those who cannot see it
#   caption: A full sentence about the picture.
#   credit: Jane Example
#   taken: 2025-10-15
# Not published until this line is removed.
draft: true
---
`;

const blocks = `<!--
Blocks to copy. A comment is never shown.

:::figure{credit="Jane Example" taken=2025-10-15}
![What the picture shows](./harbour.jpg)

The caption, a full sentence.
:::

:::figure{image=pending credit=pending}
The caption of a picture that is still to come.
:::

:::pull-quote
Words as they stand in the text
:::
-->
`;

/** A new article's file: every field explained, what is not known pending, and a place for the words. */
export function articleTemplate(headline: string, language: Language): string {
  const { opening, heading, text } = stringsOf(language).newArticle;
  const start = `${opening}\n\n<!-- check: replace these words by your own, then remove this line -->`;
  const section = `## ${heading} {#section}\n\n${text}`;
  return [frontMatter(headline), start, '', section, '', blocks].join('\n');
}
