import { articleKinds } from '../schemas/article.ts';
import { pendingWord } from '../schemas/pending.ts';
import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

/** What to write for each field that may be pending. */
const remedies: Record<string, string> = {
  standfirst: 'Write one or two sentences under the headline',
  kind: `Write one of ${articleKinds.join(', ')}`,
  authors: 'Write who signs it, as names of files in content/authors/: [jane-example]',
  published: 'Write the day it is first published, as 2025-10-16',
  topics: 'Write what it is about, as names of files in content/topics/: [ports]',
  'lead.image': 'Put the file beside the article, then write ./file.jpg, and what it shows as alt',
  'lead.credit': 'Write who made the picture, or whose it is',
};

const at = (written: unknown, path: string[]): unknown =>
  path.reduce(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    written,
  );

/** Fields of the front matter that are still to come. */
export const checkPending = ({ file, written, lineOf }: ReadArticle): Problem[] =>
  Object.entries(remedies).flatMap(([field, remedy]): Problem[] => {
    const path = field.split('.');
    if (at(written, path) !== pendingWord) return [];
    return [
      {
        file: file.path,
        line: lineOf(path),
        severity: 'warning',
        rule: pendingWord,
        message: `“${field}” is pending. ${remedy}`,
      },
    ];
  });
