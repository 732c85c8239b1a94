import type { Range, Row, ViewParagraph, ViewPart } from '../../server/shell/requests.ts';
import type { ReadingPage, ReadingTexts } from '../readingMessages.ts';
import { element } from './element.ts';
import { noteSection } from './notes.ts';
import { type Context, linesOf, paragraphsOf, sizeOf } from './paragraphs.ts';
import { entryId, HEADER, type Places, partsOf, QUESTIONS, questionsOf, ROWS, sectionId } from './places.ts';
import type { Windows } from './windows.ts';

/** The document as elements: a list of its questions, and the text with its notes. */
export function pageOf(
  page: ReadingPage,
  name: string,
  texts: ReadingTexts,
  places: Places,
  windows: Windows,
  open: (place: Range) => void,
): readonly HTMLElement[] {
  const context: Context = { page, texts, language: document.documentElement.lang, places, windows, open };
  const main = element(
    'main',
    { lang: 'nl' },
    element(
      'header',
      {},
      element('h1', {}, page.subject === undefined ? name : capitalized(page.subject)),
      ...paragraphsOf(context, HEADER, page.header),
    ),
    ...rowsOf(context),
  );
  if (page.more > 0) {
    const more = context.texts.more.replace('{0}', page.more.toLocaleString(context.language));
    main.append(element('p', { class: 'missing', lang: context.language }, more));
  }
  if (page.notes.length > 0) main.append(noteSection(context));
  if (texts.leftOut !== undefined) {
    main.append(element('footer', { lang: context.language }, texts.leftOut));
  }
  return [contents(context), main];
}

/** The list of questions that stays in sight. */
function contents({ page, texts, windows }: Context): HTMLElement {
  const items = questionsOf(page);
  const entries = windows.draw(QUESTIONS, 'ol', {
    items,
    make: (question) => entry(question, question.isAnswered ? undefined : texts.noAnswer),
    size: () => 1,
  });
  const list = element('nav', { 'aria-label': texts.questions }, ...entries);
  // It is as wide as its longest number, drawn or not.
  const longest = items.reduce((most, { title }) => Math.max(most, numberOf(title).number.length), 0);
  list.style.setProperty('--digits', String(Math.min(longest, 12)));
  return list;
}

/** `Vraag ` and `3`. */
function numberOf(title: string): { readonly word: string; readonly number: string } {
  const [, word = '', number = title] = /^(Vraag )(.+)$/.exec(title) ?? [];
  return { word, number };
}

function rowsOf(context: Context): readonly HTMLElement[] {
  const make = (row: Row<Range>) => rowOf(context, row);
  const size = (row: Row<Range>) =>
    partsOf(row).reduce((sum, { paragraphs }) => sum + paragraphs.reduce((inner, each) => inner + sizeOf(each), 40), 0);
  return context.windows.draw(ROWS, 'div', { items: context.page.rows, make, size });
}

/** `3 Kent u het bericht`; a reader who only hears it hears `Vraag 3 Kent u het bericht`. */
function entry({ section, title, paragraphs }: ViewPart<Range>, lacks: string | undefined): HTMLElement {
  const { word, number } = numberOf(title);
  return element(
    'li',
    {},
    element(
      'a',
      { id: entryId(section), href: `#${sectionId(section)}`, class: lacks && 'unanswered', title: lacks },
      element('span', { class: 'unseen', lang: 'nl' }, word),
      element('span', { class: 'number' }, number),
      ' ',
      element('span', { class: 'words', lang: 'nl' }, opening(paragraphs)),
      ...(lacks === undefined ? [] : [element('span', { class: 'unseen' }, ` (${lacks})`)]),
    ),
  );
}

function rowOf(context: Context, row: Row<Range>): HTMLElement {
  if (row.kind === 'aside') return element('div', { class: 'aside' }, partOf(context, row.part, 'h2'));
  const { questions, answers, elsewhere } = row;
  const heading = questions.length === 0 ? 'h2' : 'h3';
  const answered = answers.map((answer) => partOf(context, answer, heading));
  if (elsewhere !== undefined && questions.length > 0) answered.push(pointer(context, elsewhere));
  else if (answers.length === 0) {
    answered.push(element('p', { class: 'missing', lang: context.language }, context.texts.noAnswer));
  }
  return element(
    'div',
    { class: 'pair' },
    element('div', { class: 'questions' }, ...questions.map((question) => partOf(context, question, 'h2'))),
    element('div', { class: 'answers' }, ...answered),
  );
}

/** To the answer that an earlier question shows. */
function pointer({ texts, places, language }: Context, section: number): HTMLElement {
  const [before = '', after = ''] = texts.answeredIn.split('{0}');
  const link = element('a', { href: `#${sectionId(section)}`, lang: 'nl' }, places.titles.get(section) ?? '');
  return element('p', { class: 'missing', lang: language }, before, link, after);
}

function partOf(context: Context, part: ViewPart<Range>, heading: 'h2' | 'h3'): HTMLElement {
  const { section, role, title, name, paragraphs } = part;
  const id = sectionId(section);
  return element(
    'article',
    { id, class: role, tabindex: '-1', 'aria-labelledby': `${id}-title` },
    element(
      heading,
      { ...linesOf(name) },
      element('span', { id: `${id}-title` }, title),
      showInText(context, title, name),
    ),
    ...paragraphsOf(context, id, paragraphs),
  );
}

function showInText({ texts, language, open }: Context, title: string, place: Range): HTMLElement {
  const label = texts.showInText.replace('{0}', title);
  const button = element('button', { type: 'button', lang: language, 'aria-label': label, title: label }, '¶');
  button.addEventListener('click', () => open(place));
  return button;
}

/** The first words of a part: as many as can be of use in a list. */
function opening([first]: readonly ViewParagraph<Range>[]): string {
  const words = first?.pieces.map((piece) => (piece.kind === 'mark' ? '' : piece.text)).join('') ?? '';
  return words.slice(0, 120);
}

function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);
}
