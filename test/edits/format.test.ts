import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { applied } from '../../server/edits/edit.ts';
import { format } from '../../server/edits/format.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked } from '../marked.ts';
import { becomes } from './edited.ts';

const extracted = `
  Vragen van het lid Waterman (ABC) aan de Minister van Veren over het veer (ingezonden 3 mei 2024).

  Vraag 1

  Kent u het bericht dat het veer niet meer
  vaart, en dat de dienst-
  regeling vervalt?1

  Vraag 2

  Waarom is dat zo?

  1 Veerblad, 2 mei 2024.

  ah-tk-20232024-1314

  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1

  Antwoord 1

  Ja.

  Antwoord 2

  Omdat er geen
  boot is.
  `;

test('a text that was extracted becomes clean text', () => {
  const { text } = marked(extracted);
  becomes(
    text,
    format(parse(text)),
    `
    ah-tk-20232024-1314

    Vragen van het lid Waterman (ABC) aan de Minister van Veren over het veer (ingezonden 3 mei 2024).

    Vraag 1

    Kent u het bericht dat het veer niet meer vaart, en dat de dienstregeling vervalt?¹

    ¹ Veerblad, 2 mei 2024.

    Vraag 2

    Waarom is dat zo?

    Antwoord 1

    Ja.

    Antwoord 2

    Omdat er geen boot is.
    `,
  );
});

test('line ends stay those of the document', () => {
  const { text } = marked(extracted);
  const windows = text.replaceAll('\n', '\r\n');
  const clean = applied(text, format(parse(text)) ?? []);
  becomes(windows, format(parse(windows)), clean.replaceAll('\n', '\r\n'));
});

test('what is clean text already stays as it is, and a section that is, too', () => {
  const clean = marked(`
    Vraag 1

    Waarom is dat zo?

    Antwoord 1

    Omdat er geen
    boot is.
    `).text;
  const edits = format(parse(clean)) ?? [];
  deepStrictEqual(
    edits.map(({ span, text }) => [clean.slice(span.start, span.end), text]),
    [['\n', ' ']],
  );
  becomes(clean, edits, clean.replace('geen\nboot', 'geen boot'));
  const again = clean.replace('geen\nboot', 'geen boot');
  deepStrictEqual(format(parse(again)), []);
});

test('what is put in at one place is put in at once', () => {
  const text = [
    'Vragen van het lid Zilver (PvdM) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).\n',
    'Antwoord van Minister Goud (Financiën) (ontvangen 1 juni 2024).\n\nInleiding\nDit gaat over de munt.\n\n\n\n',
    'Antwoord op vraag 1: Ja\nZie [Munt](file:///munt)Vraag 2\nZie de vorige vraag: dit of niet?\n\n',
    'Toelichting\nDit gaat over zilver.\n\n1 Bron: De Munter.\n',
  ].join('');
  const edits = format(parse(text)) ?? [];
  const starts = edits.map(({ span }) => span.start);
  deepStrictEqual(starts, [...new Set(starts)]);
  ok(edits.length > 0);
});

test('of a range the paragraphs that it touches become a line each, and notes stay as they are', () => {
  const { text, places } = marked(`
    Vraag 1

    Kent u het bericht dat het veer niet meer
    vaart, en dat de dienst-
    regeling vervalt?1

    <|Weet u ook dat de brug2
    dicht is,|> en dat niemand
    meer oversteekt?
    Zo nee, waarom niet? Het is toch

    Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1

    genoeg in het nieuws geweest?

    1 Veerblad, 2 mei 2024.
    2 Brugblad, 3 mei
    2024.

    Antwoord 1

    Ja.
    `);
  becomes(
    text,
    format(parse(text), places[0]),
    `
    Vraag 1

    Kent u het bericht dat het veer niet meer
    vaart, en dat de dienst-
    regeling vervalt?1

    Weet u ook dat de brug2 dicht is, en dat niemand meer oversteekt?
    Zo nee, waarom niet? Het is toch

    Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1

    genoeg in het nieuws geweest?

    1 Veerblad, 2 mei 2024.
    2 Brugblad, 3 mei
    2024.

    Antwoord 1

    Ja.
    `,
  );
});

test('nothing is changed where the text would not say the same after it', () => {
  // On one line the address goes on into the number of the page.
  const text = marked(`
    Vraag 1
    Waarom is dat zo?1

    Antwoord 1
    Omdat er geen boot is.

    1 Te lezen op https://www.veer.example/
    11
    `).text;
  strictEqual(format(parse(text)), undefined);
});
