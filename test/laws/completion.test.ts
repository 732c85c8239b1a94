import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Completion } from '../../server/edits/completion/completion.ts';
import { completions } from '../../server/edits/completion/completions.ts';
import { cleanText } from '../../server/export/text.ts';
import type { QaDocument, Section } from '../../server/model/document.ts';
import { extent } from '../../server/model/sections.ts';
import { parse } from '../../server/parse/parse.ts';
import { wordsOf } from '../../server/text/template.ts';
import { written } from '../edits/completion/offered.ts';
import { laws } from './law.ts';
import { MANNERS, print } from './manners.ts';
import { papers } from './papers.ts';

/** Random documents, clean or as a converter prints them, and which of their places are meant. */
const drafts = fc.tuple(papers, fc.constantFrom(...MANNERS), fc.boolean(), fc.nat(20));

const ASKED = { question: 'Wie betaalt de nieuwe munten?', answer: 'Dat is niet bekend.' };

interface Draft {
  readonly text: string;
  /** The end of a question or an answer. */
  readonly end: number;
  /** The same as clean text, and some of its sections. */
  readonly clean: QaDocument;
  readonly some: readonly Section[];
}

function ready([paper, manner, isClean, choice]: typeof drafts extends fc.Arbitrary<infer T> ? T : never): Draft {
  const printed = parse(print(paper, manner).text);
  const clean = parse(cleanText(printed).text);
  const { text, sections } = isClean ? clean : printed;
  const ends = sections.flatMap(({ role, body }) => (role in ASKED ? [body.end] : []));
  const end = text.slice(0, ends[choice % ends.length]).trimEnd().length;
  return { text, end, clean, some: clean.sections.filter((_, index) => index % SOME === choice % SOME) };
}

/** A note is put into one of so many sections: into each would take longer than all else. */
const SOME = 3;

/** What of one kind can be written where `begun` was typed. */
function offeredAt({ text, end }: Draft, begun: string, kind: Completion['kind']) {
  const typed = `${text.slice(0, end)}${begun}${text.slice(end)}`;
  const items = completions(parse(typed), end + begun.length, true).filter((item) => item.kind === kind);
  return items.map((item) => ({
    item,
    after: (rest: string) => written(typed, item, (words) => wordsOf(words) + rest),
  }));
}

laws('what is completed is read as what was chosen', drafts, ready, {
  'a heading that was chosen is that of a section'(draft) {
    for (const { item, after } of offeredAt(draft, '\n\n', 'heading')) {
      const { sections: answered } = item.about;
      const asks = answered === undefined;
      const text = after(
        `${/\d\. $/.test(wordsOf(item.words)) ? '' : '\n\n'}${asks ? ASKED.question : ASKED.answer}\n`,
      );
      const section = parse(text).sections.find((one) => extent(one).start >= item.span.start);
      const numbers = asks ? [Number(/\d+/.exec(item.label))] : answered.numbers;
      deepStrictEqual([section?.role, section?.numbers], [asks ? 'question' : 'answer', numbers], text);
    }
  },

  'a mention that was chosen names what it says'(draft) {
    for (const { item, after } of offeredAt(draft, ' Zie het antwoord op vraag ', 'mention').slice(0, 3)) {
      const { references, text } = parse(after('.'));
      const mention = references.find(({ numbersSpan }) => numbersSpan?.start === item.span.start);
      deepStrictEqual([mention?.role, mention?.numbers.map(String)], ['answer', [item.label]], text);
    }
  },

  'a citation that was chosen is that of the same publication'(draft) {
    for (const { item, after } of offeredAt(draft, ' Zie Kamerstuk ', 'citation')) {
      const { citations, text } = parse(after('.'));
      const end = item.span.start + item.label.length;
      const read = citations.find(({ span }) => span.end === end);
      deepStrictEqual(read?.key, item.about.citation, text);
    }
  },

  'a heading is offered as long as what is typed is its beginning'(draft) {
    for (const { item } of offeredAt(draft, '\n\n', 'heading').slice(0, 2)) {
      for (const length of [1, Math.ceil(item.label.length / 2), item.label.length]) {
        const begun = item.label.slice(0, length);
        const labels = offeredAt(draft, `\n\n${begun}`, 'heading').map((other) => other.item.label);
        deepStrictEqual(labels.includes(item.label), true, `${begun}: ${labels}\n${draft.text}`);
      }
    }
  },

  'a note can be put in everywhere in clean text, and that is clean text then'(draft) {
    const { text } = draft.clean;
    for (const { role, body } of draft.some) {
      // Nobody signs with a note's mark.
      if (role === 'signature') continue;
      const end = body.start + (/[^\n]*/.exec(text.slice(body.start, body.end))?.[0] ?? '').length;
      if (/[⁰¹²³⁴-⁹]$/.test(text.slice(body.start, end)) || body.start === end) continue;
      const [note, ...others] = completions(draft.clean, end, true).filter(({ kind }) => kind === 'note');
      deepStrictEqual([note === undefined, others], [false, []], `${text.slice(0, end)}<|>${text.slice(end)}`);
      const after = note === undefined ? text : written(text, note);
      deepStrictEqual(cleanText(parse(after)).text, after);
    }
  },
});
