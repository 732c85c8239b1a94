import type { Range, Row, ViewNote, ViewParagraph, ViewPart, ViewPiece } from '../server/shell/requests.ts';
import type { FromReadingView, ReadingPage, ReadingState, ReadingTexts, ToReadingView } from './readingMessages.ts';
import { count, flag, list, measure, oneOf, optional, record, type Shape, text, word } from './shapes.ts';

type Told<Kind> = Extract<ToReadingView | FromReadingView, { readonly kind: Kind }>;
type PieceOf<Kind> = Extract<ViewPiece, { readonly kind: Kind }>;
type RowOf<Kind> = Extract<Row<Range>, { readonly kind: Kind }>;
type Url = NonNullable<PieceOf<'citation'>['url']>;

const position = record<Range['start']>({ line: count, character: count });
const range = record<Range>({ start: position, end: position });
const url: Shape<Url> = (value): value is Url => text(value) && value.startsWith('https://');

const piece = oneOf<ViewPiece>({
  text: record<PieceOf<'text'>>({ kind: word('text'), text }),
  mark: record<PieceOf<'mark'>>({ kind: word('mark'), note: count }),
  reference: record<PieceOf<'reference'>>({ kind: word('reference'), text, section: optional(count) }),
  citation: record<PieceOf<'citation'>>({ kind: word('citation'), text, title: text, url: optional(url) }),
});
const paragraph = record<ViewParagraph<Range>>({ place: range, pieces: list(piece) });
const part = record<ViewPart<Range>>({
  section: count,
  role: word('question', 'answer', 'introduction', 'explanation', 'notice', 'chapter', 'annex', 'signature'),
  title: text,
  name: range,
  paragraphs: list(paragraph),
});
const row = oneOf<Row<Range>>({
  pair: record<RowOf<'pair'>>({
    kind: word('pair'),
    questions: list(part),
    answers: list(part),
    elsewhere: optional(count),
  }),
  aside: record<RowOf<'aside'>>({ kind: word('aside'), part }),
});
const note = record<ViewNote<Range>>({
  note: count,
  series: text,
  number: count,
  name: range,
  paragraphs: list(paragraph),
});
const page = record<ReadingPage>({
  subject: optional(text),
  header: list(paragraph),
  rows: list(row),
  notes: list(note),
  more: count,
  furniture: count,
});
const texts = record<ReadingTexts>({
  questions: text,
  notes: text,
  noAnswer: text,
  answeredIn: text,
  showInText: text,
  backToMark: text,
  noNoteText: text,
  more: text,
  leftOut: optional(text),
});

export const isToReadingView = oneOf<ToReadingView>({
  show: record<Told<'show'>>({
    kind: word('show'),
    uri: text,
    isLocked: flag,
    name: text,
    page,
    texts,
    line: optional(count),
  }),
  scroll: record<Told<'scroll'>>({ kind: word('scroll'), line: count }),
  lock: record<Told<'lock'>>({ kind: word('lock'), isLocked: flag }),
  gone: record<Told<'gone'>>({ kind: word('gone'), message: text }),
});

export const isFromReadingView = oneOf<FromReadingView>({
  ready: record<Told<'ready'>>({ kind: word('ready') }),
  scrolled: record<Told<'scrolled'>>({ kind: word('scrolled'), line: measure }),
  open: record<Told<'open'>>({ kind: word('open'), place: range }),
});

/** Another version of the extension may have kept something else. */
export const isReadingState = record<ReadingState>({ uri: text, line: measure, isLocked: flag });
