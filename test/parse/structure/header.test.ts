import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { readHeader } from '../../../server/parse/structure/header.ts';

/** What a header says, a line each; what it does not say is left out. */
const headers: Readonly<Record<string, readonly [document: string, says: string]>> = {
  'an official print': [
    `
Tweede Kamer der Staten-Generaal
2
Vergaderjaar 2021–2022 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
1234
Vragen van de leden Van den Berg (AB), Anna Jansen en De Vries (beiden
Groen-
Rood) aan de Minister van Water, Wegen en Wind en de Staatssecretaris van
Financiën – Toeslagen over het bericht «Brug weer dicht» en de
brugwach-
ters van Fantasiestad (ingezonden 5 juni
2021).
Antwoord van Minister Bakker-De Boer (Water, Wegen en
Wind), mede namens de Staatssecretaris van Financiën (ontvangen
28 juni 2021). Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 12.
`,
    `
asked by Van den Berg (AB)
asked by Anna Jansen (Groen-Rood)
asked by De Vries (Groen-Rood)
answered by minister Bakker-De Boer (Water, Wegen en Wind)
submitted 2021-06-05
received 2021-06-28
number 1234
about het bericht «Brug weer dicht» en de brugwachters van Fantasiestad
`,
  ],
  'the page of a party: days with short months, and what stands after the name': [
    `
Schriftelijke vragen over molens

Indiendatum: 24 jul. 2030

Overeenkomstig art. 30 stelt raadslid Anna Jansen, Partij voor de Molen, de volgende vragen:

Antwoorddatum: 2 sept 2030
`,
    `
asked by Anna Jansen (Partij voor de Molen)
submitted 2030-07-24
received 2030-09-02
about molens
`,
  ],
  'an accent that stands apart from its letter, and who answers after `en antwoord van`': [
    `
Vragen van het lid Kostic ´ (PvdM) aan de Minister van Munten (ingezonden 3 mei 2030).
Antwoord van Minister Zandstra (Munten) en antwoord van Staatssecretaris Bos (Biljetten) (ontvangen 23 mei 2030).
`,
    `
asked by Kostić (PvdM)
answered by minister Zandstra (Munten)
answered by staatssecretaris Bos (Biljetten)
submitted 2030-05-03
received 2030-05-23
`,
  ],
  'the report of a committee: what its dossier is about, and two offices of one department': [
    `
36 450 IX Vaststelling van de begrotingsstaten van het Ministerie van Munten (IX) voor
het jaar 2031

Nr. 13 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN

Vastgesteld 20 oktober 2030

De vaste commissie voor Munten, belast met het voorbereidend onderzoek van dit voorstel van wet, heeft de eer verslag uit te brengen in de vorm van een lijst van vragen met de daarop gegeven antwoorden.

De vragen zijn op 3 oktober 2030 voorgelegd aan de Minister en Staatssecretaris van Munten. Bij brief van 20 oktober 2030 zijn ze door de Minister en Staatssecretaris van Munten beantwoord.
`,
    `
asked by vaste commissie voor Munten (undefined)
answered by minister undefined (Munten)
answered by staatssecretaris undefined (Munten)
submitted 2030-10-03
received 2030-10-20
about Vaststelling van de begrotingsstaten van het Ministerie van Munten (IX) voor het jaar 2031
`,
  ],
  'two ministers of whom the department alone is named': [
    `
De vragen zijn op 3 oktober 2030 voorgelegd aan de Ministers van Munten, Biljetten en Goud en voor Klein Geld. Bij brief van 20 oktober 2030 zijn ze door de Ministers van Munten, Biljetten en Goud en voor Klein Geld beantwoord.
`,
    `
answered by minister undefined (Munten, Biljetten en Goud)
answered by minister undefined (Klein Geld)
submitted 2030-10-03
received 2030-10-20
`,
  ],
  'the page of a party that names its member between the questions and whom they are put to': [
    `
Schriftelijke vragen Anna Jansen aan de Minister van Munten over de munt
`,
    `
asked by Anna Jansen (undefined)
about de munt
`,
  ],
  'a memo from a member with the letters of a party': [
    `
Van: Anna Jansen, ABC
Onderwerp: De munt
`,
    `
asked by Anna Jansen (ABC)
about De munt
`,
  ],
  'names in capitals, of which none is that of a party': [
    `
Vragen van de leden JANSEN, BOS en DE VRIES aan de Minister van Munten over de munt (ingezonden 3 mei 2030)
`,
    `
asked by JANSEN (undefined)
asked by BOS (undefined)
asked by DE VRIES (undefined)
submitted 2030-05-03
about de munt
`,
  ],
  'no date of questions that were asked before': [
    `
Schriftelijke vragen over vuurwerk

Op 7 februari 2030 heeft onze fractie schriftelijke vragen gesteld over vuurwerk.
`,
    `
about vuurwerk
`,
  ],
  'the title of a page with a hyphen, and to whom its questions are put': [
    `
Skip to main content
Raadsvragen - Oude molens

Mondelinge vragen aan het college inzake molens
`,
    `
about Oude molens
`,
  ],
  'no subject in a sentence about questions': [
    `
De fractie stelde schriftelijke vragen over molens
Schriftelijke vragen over molens zijn er al.
`,
    `
`,
  ],
  'no subject of what a page leads to, far below its top': [
    `
${'De molen draait al jaren niet.\n'.repeat(25)}
Schriftelijke vragen over vuurwerk
`,
    `
`,
  ],
  'nobody in the head of a table': [
    `
Kamerlid Politieke partij Vraag en Antwoord
Jansen, A ABC Vraag:
`,
    `
`,
  ],
  'no words after a name, and what `m.b.t.` a question is asked': [
    `
Aan: Gedeputeerde Staten

Onderwerp: schriftelijke vragen van het Statenlid Jan de Boer m.b.t. de oude molen

Geacht College,

Hierna volgen de volgende vragen.
`,
    `
asked by Jan de Boer (undefined)
about de oude molen
`,
  ],
  'a member of whom the next words are small': [
    `
Daarom stelt het raadslid Anna Jansen de volgende vragen:
`,
    `
asked by Anna Jansen (undefined)
`,
  ],
  'nobody in a title of all questions': [
    `
VRAGEN VAN DE LEDEN EN ANTWOORDEN VAN DE REGERING A. Vragen
`,
    '',
  ],
  'a question to the Commission as printed until 2009': [
    `
SCHRIFTELIJKE VRAAG E-1923/99

van Anna Jansen (PPE) aan de Commissie

(4 november 1999)

Betreft: Beantwoording van vragen over molens
`,
    `
asked by Anna Jansen (PPE)
submitted 1999-11-04
about Beantwoording van vragen over molens
`,
  ],
  'a paper by its number, with the line in it': [
    `
Vragen van het lid Jansen (AB) aan de Minister van Munten over __kst_40200__ en de munt (ingezonden 3 mei 2030).
`,
    `
asked by Jansen (AB)
submitted 2030-05-03
about kst_40200 en de munt
`,
  ],
  'no subject in the text far below who asks': [
    `
Vragen van het lid Jansen (AB)
${'De muntmeester telt de munten en schrijft ze op.\n'.repeat(14)}
Daarna spreekt hij over de munt.
`,
    `
asked by Jansen (AB)
`,
  ],
  'a committee that reports in the form of a list, and members of parties who are no names': [
    `
40 200 XII Vaststelling van de begroting van Munten
Nr. 9 LIJST VAN VRAGEN EN ANTWOORDEN
De vaste commissie voor Munten heeft de eer verslag uit te brengen in de vorm van een lijst van vragen met de gegeven antwoorden.
De vragen zijn op 20 september 2030 voorgelegd aan de Minister van Munten. Bij brief van 1 oktober 2030 zijn ze beantwoord.
De leden van de ABC-fractie danken de Minister.
`,
    `
asked by vaste commissie voor Munten (undefined)
answered by minister undefined (Munten)
submitted 2030-09-20
received 2030-10-01
about Vaststelling van de begroting van Munten
`,
  ],
  'no members where only parties are named': [
    `
Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
Ontvangen 3 mei 2030
De leden van de ABC-fractie hebben vragen, en de leden van de fracties van DEF en GHI ook.
`,
    `
received 2030-05-03
`,
  ],
  'several who answer, an unclosed parenthesis, and a word too many': [
    `
Vragen van het lid Bakker(AB) aan de Ministers van Wegen en van Wind over molens (ingezonden 5 juni 2021).
Antwoord van Minister Jansen (Wegen) en Staatsecretaris De Wit (Wind – Zee en
Land (ontvangen (ontvangen 7 juli2021)
`,
    `
asked by Bakker (AB)
answered by minister Jansen (Wegen)
answered by staatssecretaris De Wit (Wind – Zee en Land)
submitted 2021-06-05
received 2021-07-07
about molens
`,
  ],
  'soft hyphens in words and at the ends of lines': [
    `
Vragen van het lid Bakker (AB) aan de Minister van Wind over de brug\u00adwach\u00ad
ters\u00ad
Van Fantasiestad (ingezonden 5 juni 2021).
`,
    `
asked by Bakker (AB)
submitted 2021-06-05
about de brugwachters Van Fantasiestad
`,
  ],
  'names with a small word in them, and a member with others': [
    `
Vragen van de leden Van der Berg c.s. (AB), Jansen en Bos-van der Wal (beiden Groen-
Rood) aan de Minister voor Wind over molens (ingezonden 5 juni 2021).
Antwoord van Minister Van der Wit-Bakker (Wind) (ontvangen 7 juli 2021).
`,
    `
asked by Van der Berg (AB)
asked by Jansen (Groen-Rood)
asked by Bos-van der Wal (Groen-Rood)
answered by minister Van der Wit-Bakker (Wind)
submitted 2021-06-05
received 2021-07-07
about molens
`,
  ],
  'a title without parties, and a letter that names them further on': [
    `
Beantwoording vragen van de leden Jansen en De Wit over molens

Hierbij zend ik u de antwoorden op de vragen van de Kamerleden Jansen (AB) en De Wit (Lijst De Wit) over molens
(ingezonden 5 juni 2021), die volgen op vragen van het lid Bakker (CD) over bruggen.
`,
    `
asked by Jansen (AB)
asked by De Wit (Lijst De Wit)
submitted 2021-06-05
about molens
`,
  ],
  'a letter signed without an article, on what was sent because of something': [
    `
Hierbij zend ik u de antwoorden op de vragen van het lid Jansen (AB) naar aanleiding van het rapport over molens, die
werden ingezonden op 5 juni 2021.
Minister voor Wind,
A. de Wit
`,
    `
asked by Jansen (AB)
answered by minister de Wit (Wind)
submitted 2021-06-05
about het rapport over molens
`,
  ],
  'letters signed with the name above the office': [
    `
Hierbij zend ik u, mede namens de
Minister van Wegen, de antwoorden op de vragen van het lid Jansen (AB) over molens (ingezonden 5 juni 2021).

drs. Anna J. de Wit
Minister van Lucht, Water
en Wind

(w.g.) A.B. Bakker
Staatssecretaris van Wegen
`,
    `
asked by Jansen (AB)
answered by minister Anna J. de Wit (Lucht, Water en Wind)
answered by staatssecretaris Bakker (Wegen)
submitted 2021-06-05
about molens
`,
  ],
  'letters signed in capitals, with a title, and with two offices': [
    `
DE STAATSSECRETARIS VAN WATER EN WIND,

mw. drs. A.B. van Dijk

De minister-president,
Minister van Algemene Zaken,

Jan P. Bakker
`,
    `
answered by staatssecretaris van Dijk (WATER EN WIND)
answered by minister-president Jan P. Bakker (Minister van Algemene Zaken)
`,
  ],
  'a letter on what was sent to the minister': [
    `
Hierbij beantwoord ik de vragen van het lid Jansen (AB) over de zee, die mij zijn toegezonden op 1 februari 2021.
`,
    `
asked by Jansen (AB)
about de zee
`,
  ],
  'a web page with a title of its own': [
    `
Antwoord schriftelijke vragen : Antwoord op vragen van het lid Van der Berg over de «zee» en het strand
Vragen van het lid Van der Berg (AB) aan de Minister van Wegen over de «zee» en het strand (ingezonden 5 juni 2021).
Antwoord van Minister Bakker (Wegen) (ontvangen 7 juli 2021).
`,
    `
asked by Van der Berg (AB)
answered by minister Bakker (Wegen)
submitted 2021-06-05
received 2021-07-07
about de «zee» en het strand
`,
  ],
  'dates with a blank lost before them': [
    `
Vragen van het lid Jansen (AB) aan de Minister van Wegen over molens (ingezonden5 juni 2021).
Antwoord van Minister Bakker (Wegen) (ontvangen7 juli 2021).
`,
    `
asked by Jansen (AB)
answered by minister Bakker (Wegen)
submitted 2021-06-05
received 2021-07-07
about molens
`,
  ],
  'a Kamerlid': [
    `
Antwoorden op Kamervragen van het Kamerlid Jansen (AB) over molens (2021Z12345, ingezonden 5 juni 2021).
`,
    `
asked by Jansen (AB)
submitted 2021-06-05
case 2021Z12345
about molens
`,
  ],
  'two ministers named together': [
    `
Vragen van het lid De Wit (Lijst De Wit) aan de Minister-President, Minister van Algemene Zaken over feesten (ingezonden 5-6-2021).
Antwoord van Ministers Jansen (Wegen) en Van Dijk (Wind) en Minister-President Bakker (Algemene Zaken), mede namens
de Minister voor Lucht (ontvangen 7 juli 2021)
`,
    `
asked by De Wit (Lijst De Wit)
answered by minister Jansen (Wegen)
answered by minister Van Dijk (Wind)
answered by minister-president Bakker (Algemene Zaken)
submitted 2021-06-05
received 2021-07-07
about feesten
`,
  ],
  "the ministry's own form": [
    `
AH 608
2021Z12345
Antwoord van minister Bakker - De Boer (Wegen) (ontvangen 20 november 2021)
`,
    `
answered by minister Bakker - De Boer (Wegen)
received 2021-11-20
number 608
case 2021Z12345
`,
  ],
  'questions without an answer': [
    `
2021Z12345

(ingezonden 20 november 2021)

Vragen van de leden lid Jansen (AB) en Bakker (CD) aan de minister van Wegen over de ‘weg’

`,
    `
asked by Jansen (AB)
asked by Bakker (CD)
submitted 2021-11-20
case 2021Z12345
about de ‘weg’
`,
  ],
  'a notice': [
    `
AH 12
2021Z00012
Mededeling van staatssecretaris De Wit (Wind) (ontvangen 3 januari 2022)

Op 6 december jl. hebben de leden Jansen en Bakker (beiden AB) schriftelijke vragen gesteld aan de minister van Wegen over
de weg naar zee.

Meer tijd is nodig.
`,
    `
asked by Jansen (AB)
asked by Bakker (AB)
answered by staatssecretaris De Wit (Wind)
submitted 2021-12-06
received 2022-01-03
noticed 2022-01-03
number 12
case 2021Z00012
about de weg naar zee
`,
  ],
  'a letter': [
    `
Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 1
Datum
16 mei 2021
Onderwerp
Beantwoording Kamervragen van de leden Jansen en Bakker (AB) over de laatste boer in zijn dorp
Directie Wegen
Ons kenmerk
1234567

In antwoord op uw brief van 8 maart 2021, nr. 2021Z12345, deel ik u mede dat de vragen van de leden Jansen en Bakker (AB)
aan de ministers van Wegen en van Wind over de laatste boer in
zijn dorp worden beantwoord zoals in de bijlage.

Mede namens de minister van Wind,

De minister van Wegen,
Water en Wind,


mr. A.B. van Dijk
`,
    `
asked by Jansen (AB)
asked by Bakker (AB)
answered by minister van Dijk (Wegen, Water en Wind)
dated 2021-05-16
in reply to 2021-03-08
case 2021Z12345
about de laatste boer in zijn dorp
`,
  ],
  'a notice and the answer after it, each with its date': [
    `
Vragen van het lid Jansen (AB) over de weg (ingezonden 5 juni 2021).
Mededeling van Minister De Wit (Wind) (ontvangen 25 juni 2021).
Antwoord van Minister De Wit (Wind) (ontvangen 12 juli 2021).
`,
    `
asked by Jansen (AB)
answered by minister De Wit (Wind)
submitted 2021-06-05
received 2021-07-12
noticed 2021-06-25
about de weg
`,
  ],
  'a notice whose date is not that of the answer after it': [
    `
Vragen van het lid Jansen (AB) over de weg (ingezonden 5 juni 2021).
Mededeling van Minister De Wit (Wind) (ontvangen 25 juni 2021).
Antwoord van Minister De Wit (Wind).
`,
    `
asked by Jansen (AB)
answered by minister De Wit (Wind)
submitted 2021-06-05
noticed 2021-06-25
about de weg
`,
  ],
  'a letter whose dates differ from place to place, so that none is sure': [
    `
Datum: 16 mei 2021
Uw brief van 8 maart 2021
Den Haag, 17 mei 2021
In antwoord op uw brief van 9 maart 2021 over de weg van het lid Jansen (AB)
`,
    `
asked by Jansen (AB)
`,
  ],
  'a letter of which another is mentioned': [
    `
Uw brief
8 maart 2021
Zoals ik in antwoord schreef op vragen van het lid Jansen (AB), en u in uw brief van 3 maart 2021.
`,
    `
asked by Jansen (AB)
in reply to 2021-03-08
`,
  ],
  'a letter that sends the answers': [
    `
Betreft Vragen van het lid Jansen (AB) over de «zee» en het
Strand van Wind
Geachte voorzitter,
Hierbij stuur ik u de antwoorden op de vragen van het lid Jansen (AB) over de «zee» en het
Strand van Wind (ingezonden 3 mei
2021, kenmerk 2021Z12345).
De staatssecretaris van Wind
Anna de Wit
`,
    `
asked by Jansen (AB)
answered by staatssecretaris Anna de Wit (Wind)
submitted 2021-05-03
case 2021Z12345
about de «zee» en het Strand van Wind
`,
  ],
  'a print with marks of Markdown, and blanks lost': [
    `
## Tweede Kamer der Staten-Generaal
# 2
**Vragen gesteld door de leden der Kamer, met de daarop door de**
**regering gegeven antwoorden**
### 403

Vragen van het lid Inge vanDijk (AB) aan de Minister van Wegen over de uitzending «Het geheim van de
_weg» en wat daarna kwam (2020Z00001) (ingezonden 3 oktober 2021)._
`,
    `
asked by Inge van Dijk (AB)
submitted 2021-10-03
number 403
about de uitzending «Het geheim van de weg» en wat daarna kwam (2020Z00001)
`,
  ],
  'a print with the emblem above its title, and accents and blanks that a converter set apart or lost': [
    `
Tweede Kamer der Staten-Generaal

Vergaderjaar 2021–2022

Aanhangsel van de Handelingen

2

Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden

1234

Vragen van de leden Peric´-Bakker (AB) en Gu¨ler (Groen-Rood) aan de Staatssecretaris van Wegen overde sluizen van de
I¨zel (ingezonden 5 juni 2021).
Antwoord van Staatssecretaris S¸ahin-Yes¸ il (Wegen) (ontvangen 28 juni 2021).
`,
    `
asked by Perić-Bakker (AB)
asked by Güler (Groen-Rood)
answered by staatssecretaris Şahin-Yeşil (Wegen)
submitted 2021-06-05
received 2021-06-28
number 1234
about de sluizen van de Ïzel
`,
  ],
  'the accent of a letter apart from it and from the next': [
    `
Antwoord van Minister S ¸ ahin-Yes ¸ il (Wegen) (ontvangen 28 juni 2021).
`,
    `
answered by minister Şahin-Yeşil (Wegen)
received 2021-06-28
`,
  ],
  'a letter whose head is drawn as a table': [
    `
+------------------+-----------------------------------------------+
| Onderwerp        | Beantwoording Kamervragen van de leden Jansen |
|                  | en De Wit (beiden                             |
|                  | AB) over het feit dat de                      |
|                  | molen stilstaat                               |
|                                                                  |
| Ons kenmerk                                                      |
+------------------------------------------------------------------+

De Minister voor Wind,

A. de Wit
`,
    `
asked by Jansen (AB)
asked by De Wit (AB)
answered by minister de Wit (Wind)
about het feit dat de molen stilstaat
`,
  ],
  'a letter whose head is drawn as a table of two columns': [
    `
+----------+---------------------------------------------------+
| Datum    | 16 mei 2021                                       |
+----------+---------------------------------------------------+
| On       | Beantwoording Kamervragen van de leden Jansen en  |
| derwerp  | De Wit (AB) over molens die                       |
|          | stilstaan                                         |
+----------+---------------------------------------------------+
`,
    `
asked by Jansen (AB)
asked by De Wit (AB)
dated 2021-05-16
about molens die stilstaan
`,
  ],
  'a list of questions that a committee asked': [
    `
31 865 Begroting van molens
Nr. 214 LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 15 september 2030
De vaste commissie voor Molens, Wind en
Water heeft een aantal vragen voorgelegd aan de Minister
en de Staatssecretaris van Wind over de brief van 13 april 2030 inzake molens (Kamerstuk 31 865, nr. 207).
De Minister heeft deze vragen beantwoord bij brief van 12 september 2030.
De voorzitter van de commissie,
Jansen
`,
    `
asked by vaste commissie voor Molens, Wind en Water (undefined)
answered by minister undefined (Wind)
answered by staatssecretaris undefined (Wind)
received 2030-09-12
about de brief van 13 april 2030 inzake molens
`,
  ],
  'factual questions that nobody has answered yet': [
    `
LIJST VAN VRAGEN
De algemene commissie voor Molens heeft over de brief van 3 mei 2030 over molens de navolgende vragen ter
beantwoording aan de minister van Wind voorgelegd.
`,
    `
asked by algemene commissie voor Molens (undefined)
about de brief van 3 mei 2030 over molens
`,
  ],
  'factual questions of a committee that is named after what it did': [
    `
LIJST VAN VRAGEN
Over de brief van 3 mei 2030 over molens heeft de algemene commissie voor Molens de navolgende vragen ter
beantwoording aan de minister van Wind voorgelegd.
`,
    `
asked by algemene commissie voor Molens (undefined)
`,
  ],
  'written consultation, in which parties ask': [
    `
VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Binnen de vaste commissie voor Molens hebben de onderstaande fracties de behoefte vragen en opmerkingen voor te
leggen aan de Minister van Wind over de brief van 3 mei 2030 over molens.
De vragen en opmerkingen zijn op 10 oktober 2030 aan de Minister van Wind voorgelegd. Bij brief van
15 november 2030 zijn de vragen beantwoord.
`,
    `
answered by minister undefined (Wind)
submitted 2030-10-10
received 2030-11-15
`,
  ],
  'a report of a committee, which asks nothing itself': [
    `
36 450 Regels over molens
Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
Ontvangen 27 maart 2030
De vaste commissie voor Molens, belast met het voorbereidend onderzoek van dit wetsvoorstel, heeft de eer als volgt
verslag uit te brengen van haar bevindingen. Onder het voorbehoud dat de regering op de gestelde vragen antwoordt, acht
de commissie de behandeling voldoende voorbereid.
`,
    `
received 2030-03-27
about Regels over molens
`,
  ],
  'a question to the Commission': [
    `
Parlementaire vragen
Vraag met verzoek om schriftelijk antwoord E-000999/2030
aan de Commissie
Artikel 138
Jan van Molen (PPE), Anna De Wind (Renew)
Betreft: Molens aan de Rijn
Ingediend: 3 maart 2030
1. Zijn er molens?
Antwoord van vicevoorzitter Peeters
namens de Europese Commissie
(12 mei 2030)
De Commissie weet dat niet.
`,
    `
asked by Jan van Molen (PPE)
asked by Anna De Wind (Renew)
answered by vicevoorzitter Peeters (undefined)
submitted 2030-03-03
received 2030-05-12
about Molens aan de Rijn
`,
  ],
  'a question to a Flemish minister': [
    `
VLAAMS PARLEMENT
SCHRIFTELIJKE VRAAG
nr. 321
van AN DE MOLEN
datum: 3 maart 2030
aan KOEN WIND
VLAAMS MINISTER VAN ENERGIE
Windmolens - Stand van zaken
In 2029 waren er molens.
`,
    `
asked by AN DE MOLEN (undefined)
answered by vlaams minister KOEN WIND (undefined)
submitted 2030-03-03
about Windmolens - Stand van zaken
`,
  ],
  'a member who asks about another house': [
    `
Vragen van het lid Jansen (AB) aan de Minister van Wind over het antwoord op vraag E-000999/2030 in het Vlaams Parlement
(ingezonden 3 mei 2030).
Antwoord van Minister Bakker (Wind) (ontvangen 4 juni 2030).
`,
    `
asked by Jansen (AB)
answered by minister Bakker (Wind)
submitted 2030-05-03
received 2030-06-04
about het antwoord op vraag E-000999/2030 in het Vlaams Parlement
`,
  ],
  'a council': [
    `
Schriftelijke vragen van raadslid A. Jansen (ABC) aan het college over molens die stilstaan
`,
    `
asked by A. Jansen (ABC)
about molens die stilstaan
`,
  ],
  'a memo to a college': [
    `
Van: de heer J. van Molen (ABC) en mevrouw A. de Wind (DEF)
Aan: het college van burgemeester en wethouders
Datum: 3 maart 2030
Betreft: schriftelijke vragen ex artikel 41 RvO over molens
die stilstaan.
`,
    `
asked by J. van Molen (ABC)
asked by A. de Wind (DEF)
submitted 2030-03-03
dated 2030-03-03
about molens die stilstaan
`,
  ],
  'a memo of a college': [
    `
Aan: de gemeenteraad van Molenstad
Van: het college van burgemeester en wethouders
Datum: 12 mei 2030
Onderwerp: Beantwoording schriftelijke vragen van raadslid Jansen (ABC) over molens
`,
    `
asked by Jansen (ABC)
answered by college van burgemeester en wethouders undefined (undefined)
dated 2030-05-12
about molens
`,
  ],
  'a memo of an alderman': [
    `
Aan: de gemeenteraad van Molenstad
Van: wethouder J. Goud (ABC)
Datum: 12 mei 2030
Onderwerp: Beantwoording schriftelijke vragen over molens
`,
    `
answered by wethouder J. Goud (undefined)
dated 2030-05-12
about molens
`,
  ],
  'the fields of a council’s form': [
    `
SCHRIFTELIJKE VRAGEN (art. 38 Reglement van orde)
Datum: 3-3-2030
Steller(s) vragen: A. Jansen
Fractie: ABC
Titel: Molens die stilstaan
Portefeuillehouder: wethouder B. de Wind
Datum beantwoording: 12.5.2030
`,
    `
asked by A. Jansen (ABC)
answered by wethouder B. de Wind (undefined)
submitted 2030-03-03
received 2030-05-12
dated 2030-03-03
about Molens die stilstaan
`,
  ],
  'a fraction that asks Gedeputeerde Staten': [
    `
Provinciale Staten van Molenland
Aan: Gedeputeerde Staten
Indiener: fractie ABC
Ingekomen: 3 maart 2030
Verzonden: 12 mei 2030
Onderwerp: Vragen ex artikel 44 inzake molens
`,
    `
asked by fractie ABC (undefined)
submitted 2030-03-03
received 2030-05-12
about molens
`,
  ],
  'answers to the questions of a gentleman, and of a lady': [
    `
Beantwoording vragen ex artikel 44 RvO van de heer Jansen (ABC) en mevrouw De Wind (DEF) betreffende molens
`,
    `
asked by Jansen (ABC)
asked by De Wind (DEF)
about molens
`,
  ],
  'dates that the Commission prints': [
    `
NL
E-000999/2030
Antwoord van mevrouw Peeters
namens de Europese Commissie
(12.5.2030)
`,
    `
answered by commissaris Peeters (undefined)
received 2030-05-12
`,
  ],
  'no header': ['Beste mensen,\nlid zijn van een club kost 3 euro. De leden der Kamer en het lid zelf.', ''],
};

for (const [name, [document, says]] of Object.entries(headers)) {
  test(`header: ${name}`, () => {
    assert.equal(summary(readHeader(document, document.length)), says.trim());
    for (const shaped of [
      document.replaceAll('\n', '\r\n'),
      document.replaceAll('\n', '\n\n'),
      document.replaceAll('\n', '\n  '),
      `\ufeff${document}`,
      document.replaceAll(' ', '\u00a0'),
    ]) {
      assert.equal(summary(readHeader(shaped, shaped.length)), says.trim());
    }
  });

  test(`names in the header: ${name}`, () => {
    const header = readHeader(document, document.length);
    for (const person of [...header.askedBy, ...header.answeredBy]) {
      const printed = document.slice(person.span.start, person.span.end);
      const letters = (name: string) => name.normalize('NFD').replace(/[^\p{L}.]/gu, '');
      if (person.name !== undefined) assert.equal(letters(printed), letters(person.name));
    }
  });
}

test('a header says in which parliamentary year of which chamber the document was published, and where it names offices', () => {
  const block = 'Eerste Kamer der Staten-Generaal\n2\nVergaderjaar 2029–2030 Aanhangsel van de Handelingen\n';
  const sent =
    'Aan de Minister-President en de staatssecretarissen, niet aan ministeries\nVraag 1\nKlopt dit, minister?\n';
  const footer = 'ah-tk-20282029-12\n';
  assert.deepEqual(parse(block + sent + footer).header.session, { chamber: 'I', year: 2029 });
  assert.deepEqual(parse(sent + footer).header.session, { chamber: 'II', year: 2028 });
  assert.equal(parse(`${sent}vergaderjaar 2028–2029`).header.session, undefined);
  const offices = parse(sent).header.offices.map(({ start, end }) => sent.slice(start, end));
  assert.deepEqual(offices, ['Minister-President', 'staatssecretarissen']);
});

test('the header ends before the first section', () => {
  const document = 'AH 608\n\nVraag 1\nWat vroeg het lid Jansen (AB) over de weg (2021Z12345)?';
  assert.equal(summary(readHeader(document, document.indexOf('Vraag'))), 'number 608');
});

for (const [name, text, key] of [
  [
    'the foot of its pages',
    'Vraag 1\nKlopt dit?\nah-tk-20302031-1377\nAntwoord 1\nJa, zie Aanhangsel 2029–2030, nr. 3.\n',
    'ah-tk-20302031-1377',
  ],
  [
    'its title and number',
    'Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2030–2031 Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n12\nVragen van het lid Jansen (ABC) over molens\nVraag 1\nKlopt dit?\n',
    'ah-tk-20302031-12',
  ],
  [
    'its dossier',
    '36 410 VI Begroting van molens\nNr. 214 LIJST VAN VRAGEN\nVraag 1\nKlopt dit?\n',
    'kst-36410-VI-214',
  ],
  [
    'its dossier and number as printed until 2010',
    '31 865\nVerbetering van de munt\n\nnr. 3\nLIJST VAN VRAGEN EN ANTWOORDEN\n\n1\n\nWaarom?\n',
    'kst-31865-3',
  ],
  [
    'the first of its dossiers',
    '31 865\nVerbetering van de munt\n\n29 949\nEvaluatie van de rand\n\nNr. 3\nLIJST VAN VRAGEN\n\n1\n\nWaarom?\n',
    'kst-31865-3',
  ],
  [
    'its foot where a converter lost the first letter',
    '#### Vergaderjaar 2030–2031 Aanhangsel van de Handelingen\n\nVragen van het lid Jansen (ABC) over molens\nVraag 1\nKlopt dit?\nh tk 20302031 12\n',
    'ah-tk-20302031-12',
  ],
  [
    'what its official web page says above it',
    'Aanhangsel van de Handelingen\n\nDatum publicatieOrganisatieVergaderjaarNummerDatum ontvangst\nTweede Kamer der Staten-Generaal2030-20311365\n\nVragen van het lid Jansen (ABC) over molens\n\nVraag 1\n\nKlopt dit?\n\nNaar boven\n',
    'ah-tk-20302031-1365',
  ],
  ['no foot that is not its own', 'Vraag 1\nKlopt dit?\nh tk 20302031 12\nAntwoord 1\nJa.\n', undefined],
  ['nothing', 'Vraag 1\nZie kst-36410-VI-214 en Kamerstuk 31 865, nr. 2.\n', undefined],
] as const) {
  test(`a document is known by ${name}`, () => assert.equal(parse(text).header.key, key));
}

test('those who sign below the answers have answered', () => {
  const { answeredBy } = parse(
    'LIJST VAN VRAGEN EN ANTWOORDEN\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n\nDe Minister van Wind,\nA. Jansen\nBIJLAGE\nDe minister van Niets,\nB. Bakker\n',
  ).header;
  assert.deepEqual(
    answeredBy.map(({ role, name, department }) => [role, name, department]),
    [['minister', 'Jansen', 'Wind']],
  );
});

for (const piece of [
  'het lid A, ',
  'Vragen van het lid ',
  'lid a over ',
  'Antwoord van minister A (',
  'De minister van A\n',
  ' ',
  '_',
  '(',
  'A en ',
]) {
  test(`the cost of an endless header of ${JSON.stringify(piece)} is bounded`, () => {
    const text = piece.repeat(1_000_000 / piece.length);
    const start = process.cpuUsage();
    readHeader(text, text.length);
    assert.ok(process.cpuUsage(start).user < 500_000);
  });
}

function summary(header: ReturnType<typeof readHeader>): string {
  return [
    ...header.askedBy.map(({ name, party }) => `asked by ${name} (${party})`),
    ...header.answeredBy.map(({ role, name, department }) => `answered by ${role} ${name} (${department})`),
    ...[
      ['submitted', header.submitted],
      ['received', header.received],
      ['noticed', header.noticed],
      ['dated', header.dated],
      ['in reply to', header.inReplyTo],
      ['number', header.number],
      ['case', header.caseNumber],
      ['about', header.subject],
    ].flatMap(([field, value]) => (value === undefined ? [] : [`${field} ${value}`])),
  ].join('\n');
}

test('a notice says who asked, as a header does', () => {
  const { header } = parse(
    'Mededeling\nVragen van het lid Jansen (AB) aan de Minister van Munten over molens (ingezonden 3 mei 2030) zijn ingetrokken.\n',
  );
  assert.deepStrictEqual([header.askedBy.map(({ name }) => name), header.subject], [['Jansen'], 'molens']);
});
