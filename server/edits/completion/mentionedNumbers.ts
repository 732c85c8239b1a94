import type { QuestionNumber, Reference } from '../../model/document.ts';
import { askedNumbers } from '../../model/sections.ts';
import { letters } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Completion, Place } from './completion.ts';

/** `het antwoord op de vragen 2, 3 en 1`, of which the last number is begun */
const NUMBERS = letters`/(?<!\p{L})((?:antwoord(?:en)?|beantwoording)\s+(?:(?:op|van|bij|onder)\s+)?(?:(?:de|uw)\s+)?)?vra(?:ag|gen)\s+((?:\d{1,3}[a-h]?(?:,\s*|\s+en\s+|\s+t\/m\s+)){0,40})(\d{0,3}[a-h]?)$/i`;
/** `het antwoord op `, or with `vraag` begun */
const ANSWER_TO = letters`/(?<!\p{L})(?:het|de|mijn|ons)\s+antwoord(?:en)?\s+op\s+(v?r?a?a?g?)$/i`;
/** What before `vraag ` says that a number follows. */
const SURELY = letters`/(?<!\p{L})(?:(?:antwoord(?:en)?|beantwoording)\s+(?:op|van|bij|onder)\s+(?:de\s+)?|(?:zie\s+(?:ook\s+)?|(?:in|bij|onder)\s+))vra(?:ag|gen)\s$/i`;

/** More than the longest mention, so that little is looked at. */
const LONGEST = 200;

/** Whether a number nearly must follow, so that it disturbs nobody who writes prose to be shown those that there are. */
export function isSurelyNumber({ line: { words } }: Place): boolean {
  return SURELY.test(words.slice(-LONGEST));
}

/** The numbers of the questions that there are, where one is to be named: `vraag `, `het antwoord op `. */
export function mentionedNumbers(place: Place): readonly Completion[] {
  const { offset, line } = place;
  const words = line.words.slice(-LONGEST);
  const numbered = NUMBERS.exec(words);
  // At the start of a line `Vraag ` is a heading.
  if (numbered !== null && numbered[0] !== line.words) {
    const [, answer, named = '', begun = ''] = numbered;
    const role = answer === undefined ? 'question' : 'answer';
    const span = { start: offset - begun.length, end: offset };
    const before = new Set(named.match(/\d+[a-h]?/g) ?? []);
    return numbersIn(place, role)
      .filter((number) => `${number}`.startsWith(begun.toLowerCase()) && !before.has(`${number}`))
      .map((number) => mention(role, number, span, `${number}`));
  }
  const answering = ANSWER_TO.exec(words);
  if (answering === null) return [];
  const span = { start: offset - (answering[1]?.length ?? 0), end: offset };
  return numbersIn(place, 'answer').map((number) => mention('answer', number, span, `vraag ${number}`));
}

/** What can be mentioned in a section, which hardly mentions itself. */
function numbersIn({ document, section }: Place, role: Reference['role']): readonly QuestionNumber[] {
  const own = document.sections[section];
  const itself = new Set(own?.role === role ? own.numbers : []);
  return [...askedNumbers(document)].filter((number) => !itself.has(number));
}

function mention(role: Reference['role'], number: QuestionNumber, span: Span, words: string): Completion {
  return {
    kind: 'mention',
    label: words,
    span,
    words: [words],
    further: [],
    about: { sections: { role, numbers: [number], span } },
  };
}
