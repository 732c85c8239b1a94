import { TextDocument } from 'vscode-languageserver-textdocument';
import { moveQuestion, type Move as QuestionMove } from '../../edits/moveQuestion.ts';
import { mended } from '../../export/mended.ts';
import { sectionAsMarkdown, sectionAsText } from '../../export/section.ts';
import { type CleanHeading, type CleanText, cleanText } from '../../export/text.ts';
import { citationAt } from '../../features/citationAt.ts';
import { type CitationList, citations } from '../../features/citations.ts';
import { facts } from '../../features/facts.ts';
import { MOST } from '../../features/limits.ts';
import { type NearestNote, nearestNote } from '../../features/nearestNote.ts';
import { officialPage } from '../../features/officialPage.ts';
import { type Part, type Question, questionsInSteps } from '../../features/questions.ts';
import { citationOf as citationIn, type SectionCitation, sectionCitation } from '../../features/sectionCitation.ts';
import type { QaDocument, Section } from '../../model/document.ts';
import { belonging } from '../../model/noteAt.ts';
import { titleOf } from '../../model/titles.ts';
import { exchangeAround } from '../../reading/answered.ts';
import {
  type ReadingView,
  type Row,
  readingViewInSteps,
  type ViewNote,
  type ViewParagraph,
  type ViewPart,
  type ViewPiece,
} from '../../reading/readingView.ts';
import { oneLine, plain } from '../../text/oneLine.ts';
import type { Portion } from '../../text/portion.ts';
import { citingDocuments } from '../../workspace/citers.ts';
import { caseFacts, companions } from '../../workspace/companions.ts';
import { citerRows } from '../citerRows.ts';
import { factsInWords } from '../factsInWords.ts';
import type { Copy, CopyForm, Move, NamedKind, Range } from '../requests.ts';
import type { Words } from '../words.ts';
import { type Feature, invalid, ofAll, own } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';

/** What our own client asks: for its views and the status bar, for its commands, for the pages that it shows. */
export const desk: Feature = {
  announces: {},
  answers: [
    ofAll(
      own('kamervragen/questions', function* ({ source, document }) {
        return questionList(source, yield* questionsInSteps(document));
      }),
    ),
    ofAll(
      own('kamervragen/citations', ({ source, document, client }) =>
        citationList(source, citations(document), client.words),
      ),
    ),
    own('kamervragen/facts', ({ source, document, client }) => {
      const others = companions({ document, uri: source.uri }, client.folder());
      return factsInWords(caseFacts(facts(document), others), client.words);
    }),
    own('kamervragen/citers', ({ source, document, client }) =>
      citerRows(citingDocuments({ document, uri: source.uri }, client.folder(), MOST.citers)),
    ),
    own('kamervragen/note', ({ source, document }, { position }) =>
      noteRanges(source, nearestNote(document, offsetOf(source, position))),
    ),
    own('kamervragen/copy', ({ source, document }, { position, form }) =>
      copyOf(document, offsetOf(source, position), form),
    ),
    ofAll(
      own('kamervragen/reading', function* ({ source, document }) {
        return readingViewOf(source, yield* readingViewInSteps(document, MOST.pieces));
      }),
    ),
    own('kamervragen/officialPage', ({ document }) => ({ url: officialPage(document) })),
    own('kamervragen/moveQuestion', ({ source, document }, { position, direction }) => {
      if (direction !== 'up' && direction !== 'down') throw invalid('a question moves up or down');
      return moveOf(source, moveQuestion(document, offsetOf(source, position), direction));
    }),
    own('kamervragen/citation', ({ source, document }, { position }) => ({
      url: citationAt(document, offsetOf(source, position))?.url,
    })),
    ofAll(own('kamervragen/cleanText', ({ source, document }) => cleanTextOf(source, mended(cleanText(document))))),
  ],
};

/** Questions with their places as ranges. */
function questionList(source: TextDocument, { shown, more }: Portion<Question>): Portion<Question<Range>> {
  const placed = (part: Part): Part<Range> => ({
    ...part,
    title: oneLine(part.title),
    place: rangeOf(source, part.place),
    name: rangeOf(source, part.name),
  });
  const question = (one: Question) => ({ ...one, ...placed(one), answers: one.answers.map(placed) });
  return { shown: shown.map(question), more };
}

/** Citations by kind, with the kinds' names and their places as ranges. */
function citationList(source: TextDocument, { kinds, more }: CitationList, words: Words): CitationList<NamedKind> {
  const named = kinds.map(({ kind, publications }) => ({
    kind,
    name: words.kinds[kind] ?? kind,
    publications: publications.map((publication) => ({
      ...publication,
      title: oneLine(publication.title),
      places: publication.places.map((cited) => ({
        ...cited,
        section: oneLine(cited.section),
        place: rangeOf(source, cited.place),
        note: cited.note && { ...cited.note, place: rangeOf(source, cited.note.place) },
      })),
    })),
  }));
  return { kinds: named, more };
}

function noteRanges(source: TextDocument, note: NearestNote | undefined): NearestNote<Range> | null {
  return note === undefined
    ? null
    : { mark: rangeOf(source, note.mark), text: note.text && rangeOf(source, note.text) };
}

/** The section at `offset` as one copies it. */
function copyOf(document: QaDocument, offset: number, form: CopyForm): Copy | null {
  const section = document.sections[belonging(document)(offset)[0] ?? -1];
  const title = section === undefined ? '' : oneLine(titleOf(section));
  switch (form) {
    case 'citation':
      return citationOf(title, sectionCitation(document, offset));
    case 'text':
      return section === undefined ? null : { title, text: sectionAsText(document, section), missing: [] };
    case 'markdown':
      return section === undefined ? null : { title, text: sectionAsMarkdown(document, section), missing: [] };
    case 'exchange':
      return section === undefined ? null : exchangeOf(document, section);
    default:
      throw invalid('a section is copied as text, as Markdown, as a citation or with its question and answer');
  }
}

/** A question with its answers, or an answer with its questions, and how one cites them. */
function exchangeOf(document: QaDocument, section: Section): Copy {
  const { questions, answers } = exchangeAround(document, section);
  const all = [...questions, ...answers];
  const titles = [questions, answers].flatMap((sections) => {
    const [first] = sections;
    return first === undefined ? [] : [titleOf({ ...first, numbers: sections.flatMap(({ numbers }) => numbers) })];
  });
  const [question, answer] = titles;
  const title = oneLine(answer === undefined ? (question ?? '') : `${question} en ${answer.toLowerCase()}`);
  const { text, missing } = citationOf(title, citationIn(document, title));
  const copied = [...all.map((one) => sectionAsText(document, one)), ...(text === '' ? [] : [`(${text})`])];
  return { title, text: copied.join('\n\n'), missing };
}

/** A citation is one line, however long its subject is. */
function citationOf(title: string, { text, missing }: SectionCitation): Copy {
  return { title, text: oneLine(text, Number.POSITIVE_INFINITY), missing };
}

/** A page to read, with its places as ranges. */
function readingViewOf(source: TextDocument, view: ReadingView): ReadingView<Range> {
  const paragraph = ({ place, pieces }: ViewParagraph) => ({
    place: rangeOf(source, place),
    pieces: pieces.map(plainPiece),
  });
  const named = <T extends ViewPart | ViewNote>(one: T) => ({
    ...one,
    name: rangeOf(source, one.name),
    paragraphs: one.paragraphs.map(paragraph),
  });
  const row = (one: Row): Row<Range> =>
    one.kind === 'aside'
      ? { ...one, part: named(one.part) }
      : { ...one, questions: one.questions.map(named), answers: one.answers.map(named) };
  return {
    ...view,
    subject: view.subject && oneLine(view.subject),
    header: view.header.map(paragraph),
    rows: view.rows.map(row),
    notes: view.notes.map(named),
  };
}

/** A piece of text in which nothing hides other words or turns them around. */
function plainPiece(piece: ViewPiece): ViewPiece {
  if (piece.kind === 'mark') return piece;
  const text = plain(piece.text);
  return piece.kind === 'citation' ? { ...piece, text, title: oneLine(piece.title) } : { ...piece, text };
}

function moveOf(source: TextDocument, move: QuestionMove | undefined): Move | null {
  if (move === undefined) return null;
  const edits = move.edits.map(({ span, text }) => ({ range: rangeOf(source, span), text }));
  return { edits, heading: TextDocument.create('', '', 0, move.text).positionAt(move.at) };
}

/** Clean text, with its places and those in `source` as ranges. */
function cleanTextOf(source: TextDocument, { text, headings }: CleanText): CleanText<Range> {
  const clean = TextDocument.create('', '', 0, text);
  const heading = ({ place, source: origin }: CleanHeading) => ({
    place: rangeOf(clean, place),
    source: rangeOf(source, origin),
  });
  return { text, headings: headings.slice(0, MOST.outlineItems).map(heading) };
}
