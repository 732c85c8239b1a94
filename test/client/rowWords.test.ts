import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { answerLabel, publicationLabel, questionLabel } from '../../client/rowWords.ts';

for (const [title, text, label] of [
  ['Vraag 3', 'Is bekend hoe ver het rijden is?', '3 · Is bekend hoe ver het…'],
  ['Vraag 5 en 6', 'Klopt dit?', '5 en 6 · Klopt dit?'],
  ['Vraag 2a', 'Klopt dit?', '2a · Klopt dit?'],
  ['Vraag', 'Klopt dit?', 'Vraag · Klopt dit?'],
  ['Vraag 4', '', 'Vraag 4'],
] as const) {
  test(`a question is listed as ${label}`, () => strictEqual(questionLabel({ title, text }), label));
}

test('an answer is listed by its first words, or else by its title', () => {
  strictEqual(answerLabel({ title: 'Antwoord op vraag 3', text: 'Ja.' }), 'Ja.');
  strictEqual(answerLabel({ title: 'Antwoord op vraag 3', text: '' }), 'Antwoord op vraag 3');
});

for (const [title, label] of [
  ['Kamerstukken II 2023/24, 32637, nr. 602', '32637, nr. 602'],
  ['Kamerstukken 35300 VI, nr. 37', '35300 VI, nr. 37'],
  ['Kamerstukken 21501-20, nr. 2018', '21501-20, nr. 2018'],
  // Numbers of these begin anew each year.
  ['Aanhangsel Handelingen II 2023/24, nr. 1102', 'II 2023/24, nr. 1102'],
  ['Handelingen II 2023/24, nr. 40, item 8', 'II 2023/24, nr. 40, item 8'],
  ['Zaak 2024Z00231', '2024Z00231'],
  ['Document 2023D39037', '2023D39037'],
  ['Stb. 2018, 293', '2018, 293'],
  ['ECLI:NL:RBMNE:2021:6269', 'NL:RBMNE:2021:6269'],
  ['Verordening (EU) 2023/2831', 'Verordening (EU) 2023/2831'],
  ['https://www.krant.example/regio/2024/02/laatste-kruidenier?bron=app', 'krant.example/…/laatste-kruidenier'],
  ['https://www.krant.example/regio/dorp/', 'krant.example/…/dorp'],
  ['https://krant.example/regio', 'krant.example/regio'],
  ['http://krant.example', 'krant.example'],
  ['nos nl artikel', 'nos nl artikel'],
] as const) {
  test(`${title} is listed as ${label}`, () => strictEqual(publicationLabel(title), label));
}
