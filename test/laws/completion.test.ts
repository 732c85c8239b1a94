import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Completion } from '../../server/edits/completion/completion.ts';
import { completions } from '../../server/edits/completion/completions.ts';
import { cleanText } from '../../server/export/text.ts';
import { extent } from '../../server/model/sections.ts';
import { parse } from '../../server/parse/parse.ts';
import { wordsOf } from '../../server/text/template.ts';
import { written } from '../edits/completion/offered.ts';
import { law } from './law.ts';
import { MANNERS, print } from './manners.ts';
import { papers } from './papers.ts';

/** Random documents, clean or as a converter prints them, and the end of a question or an answer. */
const drafts = fc
  .tuple(papers, fc.constantFrom(...MANNERS), fc.boolean(), fc.nat(20))
  .map(([paper, manner, isClean, share]) => {
    const { text: printed } = print(paper, manner);
    const text = isClean ? cleanText(parse(printed)).text : printed;
    const ends = parse(text).sections.flatMap(({ role, body }) => (role in ASKED ? [body.end] : []));
    return { text, end: text.slice(0, ends[share % ends.length]).trimEnd().length };
  });

const ASKED = { question: 'Wie betaalt de nieuwe munten?', answer: 'Dat is niet bekend.' };

/** What of one kind can be written where `begun` was typed. */
function offeredAt({ text, end }: { text: string; end: number }, begun: string, kind: Completion['kind']) {
  const typed = `${text.slice(0, end)}${begun}${text.slice(end)}`;
  const items = completions(parse(typed), end + begun.length, true).filter((item) => item.kind === kind);
  return items.map((item) => ({
    item,
    after: (behind: string) => written(typed, item, (words) => wordsOf(words) + behind),
  }));
}

law('a heading that was chosen is that of a section', drafts, (draft) => {
  for (const { item, after } of offeredAt(draft, '\n\n', 'heading')) {
    const { sections: answered } = item.about;
    const asks = answered === undefined;
    const text = after(`${/\d\. $/.test(wordsOf(item.words)) ? '' : '\n\n'}${asks ? ASKED.question : ASKED.answer}\n`);
    const section = parse(text).sections.find((one) => extent(one).start >= item.span.start);
    const numbers = asks ? [Number(/\d+/.exec(item.label))] : answered.numbers;
    deepStrictEqual([section?.role, section?.numbers], [asks ? 'question' : 'answer', numbers], text);
  }
});

law('a mention that was chosen names what it says', drafts, (draft) => {
  for (const { item, after } of offeredAt(draft, ' Zie het antwoord op vraag ', 'mention').slice(0, 3)) {
    const { references, text } = parse(after('.'));
    const mention = references.find(({ numbersSpan }) => numbersSpan?.start === item.span.start);
    deepStrictEqual([mention?.role, mention?.numbers.map(String)], ['answer', [item.label]], text);
  }
});

law('a citation that was chosen is that of the same publication', drafts, (draft) => {
  for (const { item, after } of offeredAt(draft, ' Zie Kamerstuk ', 'citation')) {
    const { citations, text } = parse(after('.'));
    const end = item.span.start + item.label.length;
    const read = citations.find(({ span }) => span.end === end);
    deepStrictEqual(read?.key, item.about.citation, text);
  }
});

law('a heading is offered as long as what is typed is its beginning', drafts, (draft) => {
  for (const { item } of offeredAt(draft, '\n\n', 'heading').slice(0, 2)) {
    for (const length of [1, Math.ceil(item.label.length / 2), item.label.length]) {
      const begun = item.label.slice(0, length);
      const labels = offeredAt(draft, `\n\n${begun}`, 'heading').map((other) => other.item.label);
      deepStrictEqual(labels.includes(item.label), true, `${begun}: ${labels}\n${draft.text}`);
    }
  }
});

law('a note can be put in everywhere in clean text, and that is clean text then', drafts, (draft) => {
  const { text } = cleanText(parse(draft.text));
  for (const { body } of parse(text).sections) {
    const end = body.start + (/[^\n]*/.exec(text.slice(body.start, body.end))?.[0] ?? '').length;
    if (/[⁰¹²³⁴-⁹]$/.test(text.slice(body.start, end)) || body.start === end) continue;
    const [note, ...others] = completions(parse(text), end, true).filter(({ kind }) => kind === 'note');
    deepStrictEqual([note === undefined, others], [false, []], `${text.slice(0, end)}<|>${text.slice(end)}`);
    const after = note === undefined ? text : written(text, note);
    deepStrictEqual(cleanText(parse(after)).text, after);
  }
});
