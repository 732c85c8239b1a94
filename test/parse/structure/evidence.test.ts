import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { sections as reads } from './sectionsAs.ts';

const line = 'De muntmeester telt de munten van deze maand en schrijft ze op in het grote boek.';

reads(
  'headings that a marked-up text has',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

**Vraag 1**
Klopt dit?
**Antwoord 1**
Ja.
## Vraag 2
Waarom?
`,
  `
vraag 1: Klopt dit?
antwoord 1 op vraag 1: Ja.
vraag 2: Waarom?
`,
);

reads(
  'paragraphs where three lines are empty after each line',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1


Klopt dit niet


of wel?


Antwoord 1


Ja, dat klopt


en meer.
`,
  `
vraag 1: Klopt dit niet of wel?
antwoord 1 op vraag 1: Ja, dat klopt en meer.
`,
);

reads(
  'a question that goes on after its question mark, before an answer that lost its heading',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1
Klopt dit?
Zo ja, waarom dan.
Het klopt omdat de munt op is.
Vraag 2
Waarom?
Antwoord 2
Ja.
`,
  `
vraag 1: Klopt dit?¶Zo ja, waarom dan.
antwoord 1 op vraag 1, zonder kop: Het klopt omdat de munt op is.
vraag 2: Waarom?
antwoord 2 op vraag 2: Ja.
`,
);

reads(
  'a request after a question mark as part of the question',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1
Klopt dit?
Graag een toelichting.
Het klopt omdat de munt op is.
Vraag 2
Waarom?
Antwoord 2
Ja.
`,
  `
vraag 1: Klopt dit?¶Graag een toelichting.
antwoord 1 op vraag 1, zonder kop: Het klopt omdat de munt op is.
vraag 2: Waarom?
antwoord 2 op vraag 2: Ja.
`,
);

reads(
  'an answer that lost its heading, and asks something itself far below',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1
Klopt dit?
Het klopt.
De munt is op.
Hij is weg.
Hij rolt.
Hij valt.
Hij ligt.
Hij zinkt.
Wie zal het zeggen?
Niemand.
Vraag 2
Waarom?
Antwoord 2
Ja.
`,
  `
vraag 1: Klopt dit?
antwoord 1 op vraag 1, zonder kop: Het klopt.¶De munt is op.¶Hij is weg.¶Hij rolt.¶Hij valt.¶Hij ligt.¶Hij zinkt.¶Wie zal het zeggen? Niemand.
vraag 2: Waarom?
antwoord 2 op vraag 2: Ja.
`,
);

reads(
  'no answer in a question, where a notice says that there is none yet',
  `
Antwoord van Minister Zandstra
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1
Klopt dit?
De munt is op.
Vraag 2
Waarom?
Antwoord 2
Ja.
Mededeling
Meer volgt.
`,
  `
vraag 1: Klopt dit?¶De munt is op.
vraag 2: Waarom?
antwoord 2 op vraag 2: Ja.
mededeling: Meer volgt.
`,
);

reads(
  'no lost question between answers whose numbers do not follow on each other',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1
Klopt dit?
Antwoord 1
Ja.

Is de munt op?

Antwoord 7
Ja, op.
`,
  `
vraag 1: Klopt dit?
antwoord 1 op vraag 1: Ja.¶Is de munt op?
antwoord 7: Ja, op.
`,
);

reads(
  'a question of two paragraphs, both of which ask',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1
De leden vragen waarom de munt op is.
Kan de regering dat zeggen, want men wil het weten hier in het land en erbuiten?

Vraag 2
Zij horen graag hoe dat kan.
Antwoord
Hij is weg.
${line}
${line}
${line}`,
  `
vraag 1: De leden vragen waarom de munt op is.¶Kan de regering dat zeggen, want men wil het weten hier in het land en erbuiten?
vraag 2: Zij horen graag hoe dat kan.
antwoord 1, 2 op vraag 1; vraag 2: Hij is weg.¶${line} ${line} ${line}
`,
);

reads(
  'a question that goes on in a list',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1
De leden vragen waarom de munt op is.
- en hoe lang dat nog duurt in dit land, want men wil het weten hier.

Vraag 2
Zij horen graag hoe dat kan.
Antwoord
Hij is weg.
${line}
${line}
${line}`,
  `
vraag 1: De leden vragen waarom de munt op is.¶- en hoe lang dat nog duurt in dit land, want men wil het weten hier.
vraag 2: Zij horen graag hoe dat kan.
antwoord 1, 2 op vraag 1; vraag 2: Hij is weg.¶${line} ${line} ${line}
`,
);

reads(
  'a note at a page’s foot that asks as no question',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

1
Klopt dit?
Er is meer.
2
Dagblad van het Zuiden, «Wie telt de munt».
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
En nu?
2
Waarom?
3
En dan?
Antwoord
Ja.
`,
  `
vraag 1: Klopt dit?¶Er is meer.¶2 Dagblad van het Zuiden, «Wie telt de munt». En nu?
vraag 2: Waarom?
vraag 3: En dan?
antwoord 1, 2, 3 op vraag 1; vraag 2; vraag 3: Ja.
`,
);

reads(
  'bare numbers before what does not ask as no questions',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Er zijn cijfers.
1
De munt is rond.
2
De munt is hoekig?
3
De munt is op.
`,
  `
`,
);

reads(
  'a list that begins with its twelfth question',
  `
LIJST VAN VRAGEN EN ANTWOORDEN

12
Klopt dit?
Antwoord
Ja.
13
Waarom?
Antwoord
Ja.
`,
  `
vraag 12: Klopt dit?
antwoord 12 op vraag 12: Ja.
vraag 13: Waarom?
antwoord 13 op vraag 13: Ja.
`,
);

reads(
  'a line that begins with Vraag in an answer, where questions have numbers',
  `
Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1
Klopt dit?
Antwoord 1
Ja.
Vraag: wie weet het?
Vraag 2
Waarom?
Antwoord 2
Nee.
`,
  `
vraag 1: Klopt dit?
antwoord 1 op vraag 1: Ja.¶Vraag: wie weet het?
vraag 2: Waarom?
antwoord 2 op vraag 2: Nee.
`,
);

reads(
  'two titles above a question',
  `
LIJST VAN VRAGEN EN ANTWOORDEN

1
Klopt dit?
Antwoord
Ja.
Artikel 5 Munten
Wonen en bouwen
2
Waarom?
Antwoord
Daarom.
`,
  `
vraag 1: Klopt dit?
antwoord 1 op vraag 1: Ja.
hoofdstuk Artikel 5 Munten: 
hoofdstuk Wonen en bouwen: 
vraag 2: Waarom?
antwoord 2 op vraag 2: Daarom.
`,
);

reads(
  'no titles in two lines of one form, which end a list',
  `
LIJST VAN VRAGEN EN ANTWOORDEN

1
Klopt dit?
Antwoord
Ja.
Wonen en bouwen
Munten en biljetten
2
Waarom?
Antwoord
Daarom.
`,
  `
vraag 1: Klopt dit?
antwoord 1 op vraag 1: Ja.¶Wonen en bouwen Munten en biljetten
vraag 2: Waarom?
antwoord 2 op vraag 2: Daarom.
`,
);

reads(
  'a remark after many questions as part of the last',
  `
Schriftelijke vragen van het lid Waterman. Antwoord van de minister.

Klopt dit?

Waarom is dat zo?

En wie telt?

En wie schrijft?

En wie weet het?

Met groet aan allen.
`,
  `
vraag 1, zonder kop: Klopt dit?
vraag 2, zonder kop: Waarom is dat zo?
vraag 3, zonder kop: En wie telt?
vraag 4, zonder kop: En wie schrijft?
vraag 5, zonder kop: En wie weet het?¶Met groet aan allen.
`,
);

test('says where questions stand that have lost their numbers, where answers do not alternate with them', () => {
  const header = 'Schriftelijke vragen van het lid Waterman. Antwoord van de minister.\n\n';
  const paragraphs = ['Klopt dit?', 'Waarom is dat zo?', 'De munt is op.', 'En wie telt?', 'De meester telt.'];
  const { text, sections, untold } = parse(`${header}${paragraphs.join('\n\n')}\n`);
  deepStrictEqual([sections, untold && text.slice(untold.start, untold.end)], [[], 'Klopt dit?']);
});

test('says of one question without a number nothing, where no other is asked', () => {
  const header = 'Schriftelijke vragen van het lid Waterman. Antwoord van de minister.\n\n';
  const paragraph = [
    'De meester telt alle munten van deze maand, en vraagt: klopt dit?',
    'Hij schrijft ze dan op in het grote boek van de munten en van',
    'de molens, en ook in dat van de bruggen, de wegen en de dijken',
    'die er nog zijn.',
  ];
  const { sections, untold } = parse(`${header}${paragraph.join('\n')}\n`);
  deepStrictEqual([sections, untold], [[], undefined]);
});

reads(
  'a remark after the number of a question as its text',
  `
  Vraag 1
  Klopt dit?
  Vraag 2 (ingetrokken)
  Vraag 3
  Waarom?
`,
  `
  vraag 1: Klopt dit?
  vraag 2: (ingetrokken)
  vraag 3: Waarom?
`,
);

reads(
  'questions whose headings print no number',
  `
  Vraag
  Klopt dit?
  Vraag
  Waarom?
  Antwoord
  Ja, daarom.
`,
  `
  vraag 1: Klopt dit?
  vraag 2: Waarom?
  antwoord 1, 2 op vraag 1; vraag 2: Ja, daarom.
`,
);

reads(
  'an answer to a part of a question that has none',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom, en sinds wanneer?
  Antwoord 2a
  Daarom.
  Antwoord 2b
  Sinds kort.
`,
  `
  vraag 1: Klopt dit?
  vraag 2: Waarom, en sinds wanneer?
  antwoord 2a op vraag 2: Daarom.
  antwoord 2b op vraag 2: Sinds kort.
`,
);

reads(
  'a number in an answer far below the title block as text',
  `
  Tweede Kamer der Staten-Generaal
  2
  Vergaderjaar 2029–2030 Aanhangsel van de Handelingen
  Vraag 1
  Hoeveel munten zijn er?
  Vraag 2
  En hoeveel in mei?
  Antwoord 1
  Dat waren er
  1200
  Antwoord 2
  Geen.
`,
  `
  vraag 1: Hoeveel munten zijn er?
  vraag 2: En hoeveel in mei?
  antwoord 1 op vraag 1: Dat waren er 1200
  antwoord 2 op vraag 2: Geen.
`,
);

reads(
  'fractions that do not count up as text',
  `
  Vraag 1
  Welk deel is op?
  Antwoord 1
  Van de ronde munten is dat
  3/8
  en van de andere munten
  1/8
  dus niet veel.
`,
  `
  vraag 1: Welk deel is op?
  antwoord 1 op vraag 1: Van de ronde munten is dat 3/8 en van de andere munten 1/8 dus niet veel.
`,
);

reads(
  'of two lists in one document that which begins with 1, though a number of the other stands above it',
  `
  Vragen van het lid Jansen (AB) over molens (ingezonden 3 mei 2030).
  2) Zie het bericht van mei.
  1. Klopt dit?
  2. Waarom?
  Antwoord 1 en 2
  Ja. Ik stel daarbij zelf de vragen:
  1) Draait de molen?
  2) Hoe hard?
`,
  `
  vraag 1: Klopt dit?
  vraag 2: Waarom?
  antwoord 1, 2 op vraag 1; vraag 2: Ja. Ik stel daarbij zelf de vragen:¶1) Draait de molen?¶2) Hoe hard?
`,
);

reads(
  'what an answer asks by number as a part of it',
  `
  Vragen van het lid Jansen (AB) over molens (ingezonden 3 mei 2030).
  1. Klopt dit?
  2. Waarom?
  Antwoord
  Ja. Ik stel daarbij zelf de vraag:
  1. Draait de molen?
`,
  `
  vraag 1: Klopt dit?
  vraag 2: Waarom?
  antwoord 1, 2 op vraag 1; vraag 2: Ja. Ik stel daarbij zelf de vraag:¶1. Draait de molen?
`,
);
