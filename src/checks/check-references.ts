import { slugForm } from '../schemas/slug.ts';
import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

/** Ids of the files in `content/authors/` and `content/topics/`. */
export interface KnownReferences {
  authors: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

/** Authors and topics that an article names and that have no file. */
export function checkReferences(article: ReadArticle, known: KnownReferences): Problem[] {
  const { file, named, lineOf } = article;
  return (['authors', 'topics'] as const).flatMap((field) =>
    named[field].flatMap((id, index): Problem[] => {
      if (known[field].has(id)) return [];
      const names = [...known[field]].sort().join(', ') || 'none yet';
      const message = `“${field}” names “${id}”, which does not exist. Correct it (there are: ${names})${slugForm.test(id) ? `, or add content/${field}/${id}.yaml` : ''}`;
      return [{ file: file.path, line: lineOf([field, index]), severity: 'error', message }];
    }),
  );
}
