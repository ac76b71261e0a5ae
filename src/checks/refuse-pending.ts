import { pendingWord } from '../schemas/pending.ts';
import type { Problem } from '../shared/problem.ts';
import type { ContentReport } from './check-content.ts';

/** The problems as a strict build sees them: what is pending is an error, but for drafts, which are not published. */
export function refusePending({ articles, problems }: ContentReport): Problem[] {
  const drafts = new Set(
    articles.filter(({ frontMatter }) => frontMatter?.draft).map(({ file }) => file.path),
  );
  return problems.map((problem) =>
    problem.rule === pendingWord && !drafts.has(problem.file)
      ? { ...problem, severity: 'error' }
      : problem,
  );
}
