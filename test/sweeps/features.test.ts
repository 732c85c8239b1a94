import test from 'node:test';
import { toHtml } from '../../server/export/html.ts';
import { cleanText } from '../../server/export/text.ts';
import { callable, incoming, outgoing } from '../../server/features/calls.ts';
import { citations } from '../../server/features/citations.ts';
import { definition } from '../../server/features/definition.ts';
import { facts } from '../../server/features/facts.ts';
import { folding } from '../../server/features/folding.ts';
import { hints } from '../../server/features/hints.ts';
import { hover } from '../../server/features/hover.ts';
import { lensContent, lenses } from '../../server/features/lenses.ts';
import { links } from '../../server/features/links.ts';
import { nearestNote } from '../../server/features/nearestNote.ts';
import { outline } from '../../server/features/outline.ts';
import { problems } from '../../server/features/problems/problems.ts';
import { questions } from '../../server/features/questions.ts';
import { references } from '../../server/features/references.ts';
import { sectionCitation } from '../../server/features/sectionCitation.ts';
import { selection } from '../../server/features/selection.ts';
import { tokens } from '../../server/features/tokens.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { readingView } from '../../server/reading/readingView.ts';
import { inProportion } from '../proportion.ts';

const features: Record<string, (document: QaDocument) => unknown> = {
  outline,
  folding,
  links,
  problems,
  questions,
  citations,
  facts,
  nearestNote: (document) => nearestNote(document, 2),
  sectionCitation: (document) => sectionCitation(document, 2),
  readingView,
  'a page in a browser': (document) => [...toHtml(document, 'a.txt')],
  cleanText,
  definition: (document) => definition(document, 2),
  references: (document) => references(document, 2),
  hover: (document) => hover(document, 2),
  lenses,
  'the content of a lens': (document) => lensContent(document, { kind: 'mentions', index: 1 }),
  tokens,
  hints: (document) => hints(document, { start: 0, end: document.text.length }),
  selection: (document) => selection(document, document.text.length / 2),
  'what is called': (document) => callable(document, 2),
  'what a mention calls': (document) => callable(document, document.references.at(-1)?.span.start ?? 0),
  'incoming calls': (document) => incoming(document, 1),
  'outgoing calls': (document) => outgoing(document, document.sections.length - 1),
};

const [LESS, MORE] = [250, 2000];

/** Texts of so many sections, notes or mentions, each of which makes something that is long, or that many others lead to. */
const texts: Readonly<Record<string, (length: number) => string>> = {
  /** Questions and answers, with a note, a citation and a mention in each. */
  'a long document': (length) =>
    Array.from({ length: length >> 1 }, (_, index) => {
      const number = (index % 999) + 1;
      return [
        `Vraag ${number}`,
        `Kent u het bericht dat er in Ons Dorp geen trein meer stopt?${number} En wat vindt u daarvan?`,
        `Antwoord op vraag ${number}`,
        `Ja. Zie ook het antwoord op vraag 1.`,
        '',
        `${number} Kamerstuk 35 300 VI, nr. ${number}`,
        '',
      ].join('\n');
    }).join('\n'),
  'many headings of one number with many mentions of it': (length) =>
    `${'Vraag 1\n'.repeat(length)}${'Zie vraag 1. '.repeat(length)}`,
  /** As many pairs of a question and an answer as eight times the length. */
  'many answers to many questions': (length) => {
    const numbers = Array.from({ length: Math.sqrt(8 * length) }, (_, index) => index + 1);
    const asked = numbers.map((number) => `Vraag ${number}\nKlopt dit?\n`).join('');
    return `${asked}${`Antwoord op vraag 1 t/m ${numbers.length}\nZie vraag ${numbers.length}.\n`.repeat(numbers.length)}`;
  },
  'a section of many notes': (length) =>
    `Vraag 1\n${Array.from({ length }, (_, index) => `Ja.${(index % 999) + 1}\n${(index % 999) + 1} Zie www.munt.nl\n`).join('')}`,
};

for (const [what, make] of Object.entries(texts)) {
  const documents = new Map([LESS, MORE].map((length) => [length, parse(make(length))]));
  for (const [name, feature] of Object.entries(features)) {
    test(`${name} takes time in proportion to ${what}`, () => {
      const asked = (length: number) => {
        const document = documents.get(length) ?? parse(make(length));
        return () => feature(document);
      };
      inProportion(asked, LESS, MORE);
    });
  }
}
