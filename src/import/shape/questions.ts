import { decide, isOpen, type Line } from '../line.ts';
import { addressing, pointingBack, turning } from '../words/cues.ts';
import { kindNamedIn } from '../words/kickers.ts';
import { looksLikeHeading } from './heading-shape.ts';
import { endsInQuestion } from './text-shape.ts';

const couldBeHeading = 'It is a question and could be a heading.';

/** Questions from which on a text may be an interview, and the share of them that must address somebody. */
const interview = { questions: 4, addressing: 1 / 3 };

const saysInterview = ({ kind, text }: Line): boolean =>
  (kind === 'kicker' && kindNamedIn(text) === 'interview') ||
  (kind === 'byline' && /^(?:(?:an )?interview|حوار|حاور|أجر[ىت])/i.test(text));

function isInterview(questions: readonly Line[], lines: readonly Line[]): boolean {
  const addressed = questions.filter(({ text }) => addressing.test(text)).length;
  return (
    lines.some(saysInterview) ||
    (questions.length >= interview.questions &&
      addressed >= questions.length * interview.addressing)
  );
}

/**
 * Short questions that are no headings: those of an interview, those that turn to what was said before, and a single
 * one that points back to it.
 */
export function findQuestions(lines: readonly Line[]): void {
  const questions = lines.filter(
    (line) => isOpen(line) && endsInQuestion(line.text) && looksLikeHeading(line),
  );
  const [first, ...others] = questions;
  if (!first) return;
  if (isInterview(questions, lines)) {
    for (const line of questions) decide(line, 'paragraph');
    first.doubt = 'The text reads like an interview, so its questions are no headings.';
    return;
  }
  for (const line of questions) {
    const isAlone = others.length === 0 && pointingBack.test(line.text);
    if (isAlone || turning.test(line.text) || addressing.test(line.text))
      decide(line, 'paragraph', couldBeHeading);
  }
}
