import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { Layout } from '../../../server/model/layout.ts';
import { printOf } from '../../../server/parse/structure/print.ts';

const PROSE = [
  'De dienstregeling van het veer tussen de beide oevers van de',
  'rivier is in het voorjaar veranderd, omdat er minder reizigers',
  'waren dan de rederij had verwacht.',
];
const CLEAN = [
  'Vraag 1',
  'Vaart het veer?',
  'Antwoord 1',
  'Ja.',
  'Vraag 2',
  'En:',
  '– de boot',
  '– de bus?',
  'Antwoord 2',
  'Nee.',
];

/** How texts are laid out, and what is seen of it. */
const layouts: Readonly<Record<string, readonly [string, Layout]>> = {
  'lines of print': [PROSE.join('\n'), { gap: 0, width: 63 }],
  'lines of print with an empty one after each': [PROSE.join('\n\n'), { gap: 1, width: 63 }],
  'lines of print with three empty ones after each': [PROSE.join('\n\n\n\n'), { gap: 3, width: 63 }],
  'clean text, however short its paragraphs': [CLEAN.join('\n\n'), { gap: 0, width: Number.POSITIVE_INFINITY }],
  'clean text of a letter, whose head breaks off': [
    [
      'Aan de Voorzitter van de Kamer',
      'van de veren',
      `In antwoord op uw brief ${'over het veer '.repeat(12)}`,
      'Vraag 1',
    ].join('\n\n'),
    { gap: 0, width: Number.POSITIVE_INFINITY },
  ],
  'clean text in which somebody broke lines': [
    `${CLEAN.join('\n\n')}\n\nOok\nhet\npontje en\nde bus\nvaren.`,
    { gap: 0, width: Number.POSITIVE_INFINITY },
  ],
};

for (const [name, [text, expected]] of Object.entries(layouts)) {
  test(`layout of ${name}`, () => deepStrictEqual(printOf(text).layout, expected));
}
