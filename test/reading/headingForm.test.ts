import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { headingForm } from '../../server/reading/headingForm.ts';

const forms: Readonly<Record<string, string | undefined>> = {
  'Antwoord op vraag 1:\nJa.': 'Antwoord op vraag 1:',
  'Antwoord\nJa.': 'Antwoord 1',
  'Antwoord op de eerste vraag\nJa.': undefined,
  'Antwoord op vraag een\nJa.': undefined,
};
for (const [answer, expected] of Object.entries(forms))
  test(`${JSON.stringify(answer)} is a form of ${expected ?? 'none, for it has its number in words'}`, () => {
    const document = parse(`Eerste vraag\nVaart het veer?\n${answer}\n`);
    const [section] = document.sections.filter(({ role }) => role === 'answer');
    const form = section && headingForm(document, section);
    const written = form && `${form.before}${form.before.endsWith(' ') ? '' : ' '}1${form.after}`;
    deepStrictEqual(written, expected);
  });

test('a heading in brackets closes them', () => {
  const document = parse('[Vraag 1]\nVaart het veer?\n');
  const [section] = document.sections;
  deepStrictEqual(section && headingForm(document, section), { before: '[Vraag ', after: ']' });
});
