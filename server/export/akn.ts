import type { QaDocument, Section } from '../model/document.ts';
import { titleOf } from '../model/titles.ts';
import { aknMeta, answeredBy, askedBy } from './aknMeta.ts';
import { kindOf, noteIds, sectionIds } from './ids.ts';
import { participants, questionSets } from './participants.ts';
import { woven } from './woven.ts';
import { element, start, uri, words } from './xml.ts';

/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML): a debate of one `questions` per set, in which questions and answers
 * stand in document order, each with who says it; notes stand at their first marks. What an answer answers has no place in
 * that standard, so it stands in an attribute of our own, `kv:answers`.
 */
export function* toAkn(document: QaDocument): Generator<string> {
  const ids = sectionIds(document);
  const notes = noteIds(document);
  const marker = (index: number) => `${document.notes[index]?.number}`;
  const text = woven(document, {
    words,
    note: (index, paragraphs, isMarked) =>
      element(
        isMarked ? 'authorialNote' : 'note',
        { eId: notes[index], marker: marker(index), placement: 'bottom' },
        paragraphsOf(paragraphs),
      ),
    again: (index) => element('noteRef', { href: `#${notes[index]}`, marker: marker(index) }),
    reference: (content, reference, sections) => mention(document, ids, content, reference.role, sections),
    citation: (content, { url }) =>
      url === undefined ? words(content) : element('ref', { href: uri(url) }, words(content)),
  });
  const who = participants(document);
  const byAskers = askedBy(who);
  const byAnswerers = answeredBy(who);

  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield start('akomaNtoso', { xmlns: AKN, 'xmlns:kv': OWN });
  yield `\n<debate name="schriftelijke-vragen">\n${aknMeta(document, who, text.unmarked)}`;
  if (text.header.length > 0) yield `<preface>\n${paragraphsOf(text.header)}\n</preface>\n`;
  yield '<debateBody>\n';
  const sets = questionSets(document);
  for (const [set, { indices, isOfHeader }] of sets.entries()) {
    yield `${start('questions', { eId: sets.length > 1 ? `vragen-${set + 1}` : 'vragen' })}\n`;
    for (const index of indices) {
      const section = document.sections[index];
      if (section === undefined) continue;
      const content = `${heading(section)}${paragraphsOf(text.sections[index])}
`;
      const eId = ids[index];
      const answers = section.counterparts.map((other) => `#${ids[other]}`).join(' ') || undefined;
      if (section.role === 'question') {
        yield element('question', { eId, by: isOfHeader ? byAskers : NOBODY }, content);
      } else if (section.role === 'answer') {
        const { by, as } = isOfHeader ? byAnswerers : { by: NOBODY, as: undefined };
        yield element('answer', { eId, by, as, 'kv:answers': answers }, content);
      } else yield element('debateSection', { eId, name: kindOf(section) }, content);
      yield '\n';
    }
    yield '</questions>\n';
  }
  // A debate has one section at least.
  if (sets.length === 0) yield '<questions eId="vragen"/>\n';
  yield '</debateBody>\n</debate>\n</akomaNtoso>\n';
}

const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const OWN = 'https://kamervragen.example/akn';
const NOBODY = '#onbekend';

function heading(section: Section): string {
  const isNumbered = section.role === 'question' || section.role === 'answer';
  return `\n${element(isNumbered ? 'num' : 'heading', {}, words(titleOf(section)))}\n`;
}

/** At least one, for nothing that is said may be empty. */
function paragraphsOf(contents: readonly string[] = []): string {
  return contents.length === 0 ? '<p/>' : contents.map((content) => element('p', {}, content)).join('\n');
}

/** A mention: of one section, of all from one to another, or of each by its number; else of the first that is meant. */
function mention(
  document: QaDocument,
  ids: readonly string[],
  text: string,
  role: 'question' | 'answer',
  sections: readonly number[],
): string {
  const [first = 0] = sections;
  const last = sections.at(-1) ?? first;
  const one = () => element('ref', { href: `#${ids[first]}` }, words(text));
  if (first === last) return one();
  const between = document.sections.slice(first, last + 1).filter((section) => section.role === role);
  if (between.length === sections.length)
    return element('rref', { from: `#${ids[first]}`, upTo: `#${ids[last]}` }, words(text));
  const left = new Map(sections.flatMap((index) => numbersOf(document, index).map((number) => [number, index])));
  const named = new Set<number>();
  // `2a` of `de antwoorden op vraag 2a en 5`
  const parts = text.split(/(\d{1,3}[a-z]?)/).map((part) => {
    const index = left.get(part);
    if (index === undefined) return words(part);
    named.add(index);
    return element('ref', { href: `#${ids[index]}` }, words(part));
  });
  return named.size === sections.length ? element('mref', {}, parts.join('')) : one();
}

/** The numbers by which a section may be mentioned: its own, and of an answer those of its questions. */
function numbersOf({ sections }: QaDocument, index: number): readonly string[] {
  const { role, numbers, counterparts } = sections[index] ?? { role: undefined, numbers: [], counterparts: [] };
  const others = role === 'answer' ? counterparts.flatMap((other) => sections[other]?.numbers ?? []) : [];
  return [...numbers, ...others].map(String);
}
