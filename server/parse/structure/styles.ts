import { digitsOf } from '../../model/questionNumber.ts';
import type { Heading } from './headings.ts';

/**
 * Headings without those that are none: `Eerste vraag`, `V1:`, `Vraag I` and `vraag 1` head questions where no question
 * before them is headed in another way, so that they are no parts of one, and answers where they head the questions, or
 * all answers. Others may go on counting below them, as while one writes: `Vraag 3` below `Vraag II`.
 */
export function ofOneStyle(headings: readonly Heading[]): Heading[] {
  const questions = headings.filter(({ role }) => role === 'question');
  const answers = headings.filter(({ role }) => role === 'answer');
  const style = questions[0]?.style;
  const firstOther = questions.findIndex((question) => question.style !== style);
  const areAlike = firstOther < 0;
  const own =
    style === 'letter'
      ? areAlike && answers.length > 0
      : style !== undefined &&
        (areAlike || firstOther > 1) &&
        answers.length <= questions.length &&
        countUp(questions) &&
        (style === 'spelled' || questions.length > 1);
  const isOwn = ({ role, style: other }: Heading) =>
    (own && other === style) ||
    (role === 'answer' && other === 'spelled' && answers.every((one) => one.style === other));
  return headings.filter((heading) => heading.style === undefined || isOwn(heading));
}

/** Whether questions are numbered from 1 on, as those of a set are. */
function countUp(questions: readonly Heading[]): boolean {
  let last = 0;
  for (const { numbers } of questions) for (const number of numbers) if (digitsOf(number) !== ++last) return false;
  return last > 0;
}
