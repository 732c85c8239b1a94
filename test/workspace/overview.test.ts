import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { atOnce } from '../../server/text/steps.ts';
import { EMPTY } from '../../server/workspace/folderIndex.ts';
import { folderOverview } from '../../server/workspace/overview.ts';
import { told } from '../features/figures.ts';
import { indexOf, setOf } from './folder.ts';

test('a folder at a glance, in which an answer elsewhere is an answer', () => {
  const asked = { member: 'Hoekwater (D66)', subject: 'nachttreinen', questions: ['Rijden zij?', 'Hoe vaak?'] };
  const index = indexOf({
    'vragen.txt': setOf({ ...asked, number: '9', zaak: '2029Z00012' }),
    'antwoord.txt': setOf({
      ...asked,
      number: '12',
      zaak: '2029Z00012',
      answers: [
        'Ja.',
        'Zie Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 11 en Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12.',
      ],
    }),
    'open.txt': setOf({ ...asked, number: '11', zaak: '2029Z00011', subject: 'veerboten' }),
    'snel.txt': setOf({ ...asked, number: '14', zaak: '2029Z00014', answers: ['Ja.', 'Ja.'] }).replace(
      '2 oktober',
      '9 november',
    ),
    'weer.txt': setOf({
      ...asked,
      number: '13',
      zaak: '2029Z00013',
      answers: [
        'Zie Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 11 en Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12.',
        'Vaak.',
      ],
    }),
  });
  strictEqual(
    told(atOnce(folderOverview(index))),
    `years: 2029 5
states: answered 6, unanswered 2
days: 1 1, 6 2
departments: Infrastructuur en Waterstaat 41 | 21 42
publications: ah-tk-20292030-11 2, ah-tk-20292030-12 2
citations: nachttreinen → veerboten`,
  );
  strictEqual(told(atOnce(folderOverview(EMPTY))), '');
});
