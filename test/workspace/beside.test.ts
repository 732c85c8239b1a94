import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { citationsIn } from '../../server/citations/kinds.ts';
import { namedBeside } from '../../server/workspace/beside.ts';

const AH = 'Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12';

/** What is named beside the last citation of a text: `antwoord op vraag 3 → answer 3`. */
function named(text: string): string {
  const cited = citationsIn(text);
  const found = namedBeside(text, cited, cited.length - 1);
  return found ? `${text.slice(found.span.start, found.span.end)} → ${found.role} ${found.numbers.join(' ')}` : '';
}

for (const [text, expected] of [
  [
    `Zie het antwoord op vraag 3 van de schriftelijke vragen over nachttreinen (${AH}).`,
    'antwoord op vraag 3 → answer 3',
  ],
  [
    `Zie het antwoord op de vragen 3 en 4 van de eerdere\nvragen van het lid Hoekwater (D66) over nachttreinen (${AH}).`,
    '',
  ],
  [
    `Zie de antwoorden op de vragen 3 en 4 van de eerdere\nvragen van het lid Hoekwater over nachttreinen, ${AH}.`,
    'antwoorden op de vragen 3 en 4 → answer 3 4',
  ],
  [`Herinnert u zich vraag 2a (${AH})?`, 'vraag 2a → question 2a'],
  [`Herinnert u zich uw antwoord op vraag 2 in het ${AH}?`, 'antwoord op vraag 2 → answer 2'],
  [`${AH}, antwoord op vraag 9.`, 'antwoord op vraag 9 → answer 9'],
  [`Zoals in ${AH}, vragen 1 t/m 3, staat`, 'vragen 1 t/m 3 → question 1 2 3'],
  [`(${AH}), in antwoord op vraag 9`, 'antwoord op vraag 9 → answer 9'],
  // What may be of this document, or of another one still.
  [`Is uw antwoord op vraag 3 in lijn met de toezegging in ${AH}?`, ''],
  [`Zie het antwoord op vraag 3. De vragen over treinen staan in ${AH}.`, ''],
  [`Zie het antwoord op vraag 3 van de vragen over treinen. Zie ook (${AH}).`, ''],
  [`Zie het antwoord op vraag 3 van de vragen over treinen (Kamerstuk 35 300, nr. 7) en ${AH}.`, ''],
  [`Zie het antwoord op vraag 3 van de vragen over de antwoorden op eerdere vragen (${AH}).`, ''],
  [`Zie ${AH}. Vraag 9 gaat daarover.`, ''],
  [`Zie ${AH} en vraag 9.`, ''],
  [`Zie ${AH}, waarin vraag 9 staat.`, ''],
  [`Zie vragen 1 t/m 150 (${AH}).`, ''],
] as const)
  test(text, () => strictEqual(named(text), expected));
