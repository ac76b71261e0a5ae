import type { ArticleKind } from '../../schemas/article.ts';

/** What stands over a headline and says what sort of piece follows. */
const kickers: Record<ArticleKind, RegExp> = {
  analysis:
    /^(?:(?:news )?analysis|(?:policy|research|briefing) (?:brief|note|paper)(?: (?:no\.? ?)?\d+)?|تحليل(?:ات)?|قراءة تحليلية)$/i,
  explainer: /^(?:explainer|explained|شرح|سؤال وجواب|إضاءة)$/i,
  report: /^(?:(?:special )?report|reportage|تقرير(?: خاص)?|تحقيق)$/i,
  opinion: /^(?:opinion|op-ed|commentary|column|editorial|ر[أا]ي|آراء|مقال(?: رأي)?|افتتاحية)$/i,
  interview: /^(?:interview|the interview|in conversation|q ?& ?a|حوار|مقابلة)$/i,
  documents: /^(?:documents?|وثائق|وثيقة)$/i,
};

/** The kind of article that a line names, if it names one and says nothing else. */
export function kindNamedIn(text: string): ArticleKind | undefined {
  const line = text.trim().replace(/\s*[:|]$/, '');
  for (const [kind, pattern] of Object.entries(kickers)) {
    if (pattern.test(line)) return kind as ArticleKind;
  }
  return undefined;
}
