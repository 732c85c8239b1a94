import { facts } from '../features/facts.ts';
import { lenses } from '../features/lenses.ts';
import { outlineInSteps } from '../features/outline.ts';
import { problems } from '../features/problems/problems.ts';
import { tokens } from '../features/tokens.ts';
import { parse } from '../parse/parse.ts';
import { atOnce } from '../text/steps.ts';
import { factsInWords } from './factsInWords.ts';
import type { Words } from './words.ts';

/** A short document in which a little of everything stands. */
export const SHORT = `Tweede Kamer der Staten-Generaal
2
Vergaderjaar 2023–2024 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
1377
Vragen van het lid Hoekwater (ABC) aan de Minister van Economische
Zaken over winkels in dorpen (ingezonden 12 februari 2024).
Antwoord van Minister Terbruggen (Economische Zaken), mede namens de
Minister voor Ruimte (ontvangen 22 maart 2024).
Vraag 1
Kent u het artikel «De laatste kruidenier doet het licht uit»?1
Antwoord 1
Ja.
Vraag 2 en 3
Hoe luidt uw antwoord op de tweede vraag van de motie-Hoekwater?2 Wat
zijn de kosten, en wilt u deze vragen vóór 1 maart 2024 beantwoor-
den?
1
Dagblad, 3 februari 2024, «De laatste kruidenier» (https://www.dagblad.example/
2024/02/kruidenier).
2
Kamerstuk 36 410 XIII, nr. 71.
ah-tk-20232024-1377
ISSN 0921 - 7398
’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
Antwoord 2 en 3
Zie het antwoord op vraag 1, artikel 6 van de Gemeentewet en Verordening
(EU) 2023/2831.
a. In 2013 waren het er 12.
b. Thans 3,9 procent.
Toelichting:
Deze vragen zijn een vervolg op 2024Z00231 en Stb. 2023, 12.
Hoogachtend,
De Minister van Economische Zaken,
A.B. Terbruggen
`;

/**
 * Reads a short document and answers what an editor asks of every one, so that the first that a reader opens finds all
 * of it compiled, which is most of what a first reading takes.
 */
export function warmUp(words: Words): void {
  const document = parse(SHORT);
  atOnce(outlineInSteps(document));
  tokens(document);
  problems(document);
  lenses(document);
  factsInWords(facts(document), words);
}
