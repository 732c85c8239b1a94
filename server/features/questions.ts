import type { QaDocument, QuestionNumber, Section } from '../model/document.ts';
import { extent, nameOf, printed, sectionsIn } from '../model/sections.ts';
import { titleOf } from '../model/titles.ts';
import { isAnswered, openNumbers } from '../reading/answered.ts';
import { noteCounter } from '../reading/noteCount.ts';
import { reading } from '../reading/reading.ts';
import { refersOnly } from '../reading/refersOnly.ts';
import { countWords } from '../reading/wordCount.ts';
import { oneLine } from '../text/oneLine.ts';
import type { Portion } from '../text/portion.ts';
import type { Span } from '../text/span.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { MOST } from './limits.ts';

/** How far a question has come: a joint answer is one to several questions, one that refers says nothing of its own. */
export type QuestionState = 'answered' | 'jointly-answered' | 'partly-answered' | 'refers' | 'unanswered';

/** A question as a list shows it; a `Place` is a span here and a range in the protocol. */
export interface Question<Place = Span> extends Part<Place> {
  readonly numbers: readonly QuestionNumber[];
  readonly state: QuestionState;
  /** How many of its numbers no answer is for. */
  readonly open: number;
  readonly answers: readonly Part<Place>[];
}

/** A question or an answer. */
export interface Part<Place = Span> {
  /** `Vraag 9`, `Antwoord op vraag 2, 3 en 5` */
  readonly title: string;
  /** What is asked, on one line, as far as one searches in it; the beginning of what is answered. */
  readonly text: string;
  readonly words: number;
  /** How many notes have marks in it. */
  readonly notes: number;
  /** All of it as printed: `Vraag 9` and the text of the question. */
  readonly place: Place;
  /** Where it is named: `Vraag 9`. */
  readonly name: Place;
}

/** The longest question that was ever found has half of this. */
const textLength = 4000;

/** As much of an answer as one takes in at a glance. */
const answerLength = 300;

/** The questions of the document, each with its answers and how far it has come, in document order. */
export const questions = (document: QaDocument): Portion<Question> => atOnce(questionsInSteps(document));

/** The same, a question at each step. */
export function* questionsInSteps(document: QaDocument): Steps<Portion<Question>> {
  const notesIn = noteCounter(document);
  const read = new Map<Section, Answer>();
  const answerOf = (section: Section) => {
    const known = read.get(section) ?? answer(document, section, notesIn);
    read.set(section, known);
    return known;
  };
  const question = (section: Section): Question => {
    const answers = sectionsIn(document, section.counterparts.slice(0, MOST.answers)).map(answerOf);
    const { text } = reading(document, section.body);
    const open = openNumbers(document, section).length;
    return {
      ...part(document, section, text, textLength, notesIn),
      numbers: section.numbers,
      state: isAnswered(document, section) ? stateOf(answers, open) : 'unanswered',
      open,
      answers: answers.map(({ part }) => part),
    };
  };
  const asked = document.sections.filter(({ role }) => role === 'question');
  const shown: Question[] = [];
  let parts = 0;
  for (const section of asked) {
    if (parts >= MOST.questions) break;
    const read = question(section);
    shown.push(read);
    parts += 1 + read.answers.length;
    yield;
  }
  return { shown, more: asked.length - shown.length };
}

/** An answer as far as the state of its questions depends on it; a joint one is read once for all of them. */
interface Answer {
  readonly part: Part;
  readonly isJoint: boolean;
  readonly refers: boolean;
}

type Count = (span: Span) => number;

function answer(document: QaDocument, section: Section, notesIn: Count): Answer {
  const read = reading(document, section.body);
  return {
    part: part(document, section, read.text, answerLength, notesIn),
    isJoint: section.counterparts.length > 1,
    refers: refersOnly(document, section, read),
  };
}

function part(document: QaDocument, section: Section, text: string, length: number, notesIn: Count): Part {
  return {
    title: titleOf(section),
    text: oneLine(text, length),
    words: countWords(text),
    notes: notesIn(extent(section)),
    place: printed(document, section),
    name: nameOf(document, section),
  };
}

function stateOf(answers: readonly Answer[], open: number): QuestionState {
  if (open > 0) return 'partly-answered';
  if (answers.every(({ refers }) => refers)) return 'refers';
  return answers.some(({ isJoint }) => isJoint) ? 'jointly-answered' : 'answered';
}
