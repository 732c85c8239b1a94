import type { QaDocument } from '../model/document.ts';
import { titleOf } from '../model/titles.ts';
import { noteIds, sectionIds } from './ids.ts';
import { type Participant, participants, questionSets } from './participants.ts';
import { teiHeader } from './teiHeader.ts';
import { woven } from './woven.ts';
import { element, uri, words } from './xml.ts';

/**
 * A document as TEI in the form of Parla-CLARIN: a `div` for each question and answer, in document order, with an utterance
 * of who says it, a `seg` for each paragraph, and notes at their first marks. An answer's `corresp` names its questions.
 */
export function* toTei(document: QaDocument): Generator<string> {
  const ids = sectionIds(document);
  const notes = noteIds(document);
  const number = (index: number) => `${document.notes[index]?.number}`;
  const pointers = (indices: readonly number[]) => indices.map((index) => `#${ids[index]}`).join(' ') || undefined;
  const text = woven(document, {
    words,
    note: (index, paragraphs, isMarked) =>
      element(
        'note',
        { 'xml:id': notes[index], place: isMarked ? 'foot' : undefined, n: number(index) },
        elements('p', paragraphs),
      ),
    again: (index) => element('ref', { type: 'note', target: `#${notes[index]}` }, number(index)),
    reference: (content, { role }, sections) =>
      element('ref', { type: role, target: pointers(sections) }, words(content)),
    citation: (content, { kind, key, url }) =>
      element('ref', { type: kind, n: key, target: url === undefined ? undefined : uri(url) }, words(content)),
  });
  const who = participants(document);
  const speakers = { question: agents(who.askers), answer: agents(who.answerers) };

  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="nl">\n${teiHeader(document, who)}<text>\n`;
  yield element('front', {}, elements('p', text.header));
  yield '\n<body>\n';
  const sets = questionSets(document);
  for (const { indices, isOfHeader } of sets) {
    yield '<div type="set">\n';
    for (const index of indices) {
      const section = document.sections[index];
      if (section === undefined) continue;
      const { role, counterparts } = section;
      const isSpoken = role === 'question' || role === 'answer';
      const corresp = role === 'answer' ? pointers(counterparts) : undefined;
      const content = isSpoken
        ? element('u', { who: isOfHeader ? speakers[role] : undefined }, `\n${elements('seg', text.sections[index])}\n`)
        : elements('p', text.sections[index]) || '<p/>';
      const head = element('head', {}, words(titleOf(section)));
      yield element('div', { type: role, 'xml:id': ids[index], corresp }, `\n${head}\n${content}\n`);
      yield '\n';
    }
    yield '</div>\n';
  }
  if (sets.length === 0) yield '<div type="set"><p/></div>\n';
  yield '</body>\n';
  if (text.unmarked.length > 0)
    yield `<back>\n<div type="notes">\n${text.unmarked.join('\n')}\n<p/>\n</div>\n</back>\n`;
  yield '</text>\n</TEI>\n';
}

function agents(list: readonly Participant[]): string | undefined {
  return list.map(({ id }) => `#${id}`).join(' ') || undefined;
}

function elements(name: string, contents: readonly string[] = []): string {
  return contents.map((content) => element(name, {}, content)).join('\n');
}
