import { ok, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unindented } from '../marked.ts';
import { tokenise } from './tokenise.ts';

/**
 * Each document has its scopes written under its lines, all of them: a line with nothing under it is plain prose.
 * What has several scopes names the outermost first.
 */
const documents: Record<string, string> = {
  'the two kinds of heading, and their numbers': `
    Vraag 1
    ^^^^^^ markup.heading.question keyword.control.question
          ^ markup.heading.question keyword.control.question constant.numeric.question
    Klopt dit?
    Antwoord op vraag 1
    ^^^^^^^^^^^^^^^^^^ markup.heading.answer entity.name.type.answer
                      ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
    Ja.
  `,

  'grouped headings': `
    Antwoord 2, 4 en 7
    ^^^^^^^^^ markup.heading.answer entity.name.type.answer
             ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
              ^^ markup.heading.answer entity.name.type.answer
                ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
                 ^^^^ markup.heading.answer entity.name.type.answer
                     ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
  `,

  'headings in capitals, in parentheses, and in other words': `
    VRAAG 3
    ^^^^^^ markup.heading.question keyword.control.question
          ^ markup.heading.question keyword.control.question constant.numeric.question
    Vraag (3)
    ^^^^^^^ markup.heading.question keyword.control.question
           ^ markup.heading.question keyword.control.question constant.numeric.question
            ^ markup.heading.question
    Gezamenlijk antwoord op de vragen 1 en 2
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.answer entity.name.type.answer
                                      ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
                                       ^^^^ markup.heading.answer entity.name.type.answer
                                           ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
    Beantwoording vraag 6
    ^^^^^^^^^^^^^^^^^^^^ markup.heading.answer entity.name.type.answer
                        ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
    Antwoord op vraag nr. 4
    ^^^^^^^^^^^^^^^^^^^^^^ markup.heading.answer entity.name.type.answer
                          ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
  `,

  'headings in brackets, with a Roman number, and with who asks': `
    [Vraag 3]
    ^ markup.heading.question
     ^^^^^^ markup.heading.question keyword.control.question
           ^ markup.heading.question keyword.control.question constant.numeric.question
            ^ markup.heading.question
    Vraag 3 van het lid Jansen (ABC)
    ^^^^^^ markup.heading.question keyword.control.question
          ^ markup.heading.question keyword.control.question constant.numeric.question
           ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.question
    Vraag II
    ^^^^^^^^ markup.heading.question
    Antwoord op vraag II
    ^^^^^^^^^^^^^^^^^^^^ markup.heading.answer
    Vraag 3 van het lid Jansen is beantwoord.
    Vraag II is beantwoord.
  `,

  'headings without a number, and those of others': `
    Tweede en derde vraag
    ^^^^^^^^^^^^^^^^^^^^^ markup.heading.question
    Antwoord op de voorgaande vragen:
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.answer
    Antwoord van het college van burgemeester en wethouders
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.answer
    ANTWOORD op vraag nr. 214 van 12 mei 2030 van Jan Janssens
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.answer
    • Vraag 3:
      ^^^^^^ markup.heading.question keyword.control.question
            ^ markup.heading.question keyword.control.question constant.numeric.question
             ^ markup.heading.question
    • Antwoord Gedeputeerde Staten van Nieuwland:
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.answer
    Antwoord van mevrouw De Vries namens de Commissie
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.answer
    Ad 1 en 2:
    ^^^ markup.heading.answer entity.name.type.answer
       ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
        ^^^^ markup.heading.answer entity.name.type.answer
            ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
             ^ markup.heading.answer
    Mededeling van de Minister van Munten
    ^^^^^^^^^^ markup.heading.section
    Tweede en derde vragen komen later.
    Antwoord van het college is nog niet ontvangen.
    Antwoord op de voorgaande vragen is gegeven.
    Ad 1 en 2 is alles gezegd.
    Mededeling van het bestuur
  `,

  'notes that are named': `
    Kent u het bericht (noot 1) en het rapport [voetnoot 2]?
                       ^^^^^^^^ constant.numeric.note
                                               ^^^^^^^^^^^^ constant.numeric.note
    Noot 1: Ons Blad
    ^^^^^^^ markup.italic.note constant.numeric.note
           ^ markup.italic.note
            ^^^^^^^^ markup.italic.note
    Noot van de redactie.
  `,

  'headings with a number in words, or with a letter for a word': `
    Eerste vraag
    ^^^^^^^^^^^^ markup.heading.question
    Antwoord op de eerste vraag
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.answer
    Eerste vraag is of dat klopt.
    V2: Klopt dit?
    ^^ markup.heading.question
    A2: Ja.
    ^^ markup.heading.answer
    3. V: Klopt dit?
    ^^^^ markup.heading.question
  `,

  'a range with a colon, and text after it': `
    Antwoord op vragen 2 t/m 6: hier hebben wij
    ^^^^^^^^^^^^^^^^^^^ markup.heading.answer entity.name.type.answer
                       ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
                        ^^^^^ markup.heading.answer entity.name.type.answer
                             ^ markup.heading.answer entity.name.type.answer constant.numeric.answer
                              ^ markup.heading.answer
  `,

  'headings without a number': `
    Vraag:
    ^^^^^ markup.heading.question keyword.control.question
         ^ markup.heading.question
    Antwoord
    ^^^^^^^^ markup.heading.answer entity.name.type.answer
    Toelichting:
    ^^^^^^^^^^^^ markup.heading.section
  `,

  'a heading glued after the page footer': `
    Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3Antwoord 12
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.furniture
                                                      ^^^^^^^^^ markup.heading.answer entity.name.type.answer
                                                               ^^ markup.heading.answer entity.name.type.answer constant.numeric.answer
  `,

  'prose that looks like a heading': `
    antwoord op vraag 5).
    vraag 4. De zorgaanbieder zegt in
    vraag 3
    Vraag 3 is al beantwoord.
    Antwoord 2 is dat
    Vragen 3 en 4 gaan over
    Antwoord geven is lastig.
  `,

  'the header of an Aanhangsel': `
    Vragen van de leden De Hoop (PvdA) en Van den Oever (CDA) aan de Minister
               ^^^^^^^^ meta.header entity.name.function.role
                        ^^^^^^^ meta.header variable.parameter.person
                                          ^^^^^^^^^^^^^ meta.header variable.parameter.person
                                                                     ^^^^^^^^ meta.header entity.name.function.role
    van Financiën over munten (ingezonden 12 februari 2024).
                               ^^^^^^^^^^ meta.header constant.numeric.stamp
                                          ^^^^^^^^^^^^^^^^ meta.header constant.numeric.date
    Antwoord van Minister Terbruggen (Financiën), mede namens de
                 ^^^^^^^^ meta.header entity.name.function.role
                          ^^^^^^^^^^ meta.header variable.parameter.person
    Staatssecretaris van Defensie (ontvangen
    ^^^^^^^^^^^^^^^^ meta.header entity.name.function.role
                                   ^^^^^^^^^ meta.header constant.numeric.stamp
    22 maart 2024).
    ^^^^^^^^^^^^^ meta.header constant.numeric.date
    Vraag 1
    ^^^^^^ markup.heading.question keyword.control.question
          ^ markup.heading.question keyword.control.question constant.numeric.question
    De Minister antwoordt.
  `,

  'the header of a letter': `
    In antwoord op uw brief van 5 juli 2024, nr. 2024Z11859, zend ik u de antwoorden op de vragen van het lid De Hoop (PvdA).
                                                 ^^^^^^^^^^ meta.header variable.other.constant.citation
                                                                                                      ^^^^^^^ meta.header entity.name.function.role
                                                                                                              ^^^^^^^ meta.header variable.parameter.person
  `,

  'glued marks': `
    de Motie Jansen.1
                    ^ constant.numeric.note
    te gaan?2 Het artikel «Licht uit»3 en motie-Hoekwater4 wordt
            ^ constant.numeric.note
                                     ^ constant.numeric.note
                                                         ^ constant.numeric.note
    (ME)5. Dat rapport6 geeft
        ^ constant.numeric.note
                      ^ constant.numeric.note
  `,

  'marks between brackets and before a parenthesis': `
    gewond geraakt[1], overleden [2, 3 ]? Het UWV 1) ook
                  ^^^ constant.numeric.note
                                 ^^^^^^^ constant.numeric.note
                                                  ^ constant.numeric.note
  `,

  'numbers that are no marks': `
    29% van 1.500 inwoners, vrijdag18 oktober, sinds ’24, CO2 en m3
    op grond van nr.37 (artikel 3) en 7,4 of 10.30 uur
    27 EU-lidstaten effectief
    4 april jl. heeft
    2030 riskeert u
  `,

  'definitions of notes': `
    1 Kamerstuk  35 300 VI, nr. 37
    ^ markup.italic.note constant.numeric.note
     ^ markup.italic.note
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.italic.note variable.other.constant.citation
    [2] NOS, 29 oktober 2023
    ^^^ markup.italic.note constant.numeric.note
       ^ markup.italic.note
        ^^^^^^^^^^^^^^^^^^^^ markup.italic.note
    1NOS, 29 oktober
    ^ markup.italic.note constant.numeric.note
     ^^^^^^^^^^^^^^^ markup.italic.note
    3
    ^ constant.numeric.note
    Dagblad van het Oosten
  `,

  'furniture, on its line and glued together': `
    ah-tk-20232024-1314
    ^^^^^^^^^^^^^^^^^^^ comment.line.furniture
    ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
    ^^^^^^^^^^^^^^^^ comment.line.furniture
                    ^^^^^^^^^^^^^^^^^^ comment.line.furniture
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.furniture
    2/9
    ^^^ comment.line.furniture
  `,

  citations: `
    Zie Kamerstukken II 2023/24, 36 410 IV, nr. 15, p. 3 en Kamerstuk 35925-VI-56.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.citation
                                                            ^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.citation
    Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424 (24 587, nr. 969)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.citation
                                                           ^^^^^^^^^^^^^^^ variable.other.constant.citation
    Aanhangsel van de Handelingen II, vergaderjaar 2020–2021, nr. 123
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.citation
    Handelingen II 2018/19, nr. 86, item 22, zaak 2024Z14419, Stb. 2021, 123
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.citation
                                                  ^^^^^^^^^^ variable.other.constant.citation
                                                              ^^^^^^^^^^^^^^ variable.other.constant.citation
    ECLI:NL:RVS:2024:123. Verordening (EU) 2016/679, Richtlijn 2001/83/EG en COM(2020) 609
    ^^^^^^^^^^^^^^^^^^^^ variable.other.constant.citation
                          ^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.citation
                                                     ^^^^^^^^^^^^^^^^^^^^ variable.other.constant.citation
                                                                             ^^^^^^^^^^^^^ variable.other.constant.citation
  `,

  addresses: `
    (https://www.kustkrant.example/2024/06/drone?a=1&b=2) en www.rijksoverheid.nl/jenv.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
  `,
};

describe('The grammar colours', () => {
  for (const [name, document] of Object.entries(documents)) {
    it(name, async () => {
      const expected = unindented(document).trimEnd();
      strictEqual(await annotated(withoutScopes(expected)), expected);
    });
  }
});

describe('The grammar takes time in proportion to a line of', () => {
  const pieces = [
    'Vraag 1, ',
    'Antwoord op de vragen 1 en ',
    '35 300 VI, ',
    'Kamerstuk ',
    '(',
    '[1',
    ' ',
    '\u00a0',
    'a.1',
    'https://',
    '1 ',
  ];
  for (const piece of pieces) {
    it(JSON.stringify(piece), async () => {
      const line = (length: number) => `Vraag 1 ${piece.repeat(length / piece.length)}x`;
      let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      // The best of some turns: others use the machine too.
      for (let turn = 0; turn < 5 && (turn === 0 || long >= 10); turn++) {
        short = Math.min(short, await milliseconds(line(500)));
        long = Math.min(long, await milliseconds(line(4_000)));
      }
      // Eight times as long takes eight times as long; were it quadratic, sixty-four. (On longer lines the engine gives
      // up on such a pattern, which hides it.) Below 10 ms the clock is noise.
      ok(long < 10 || long < short * 24, `${short} ms, then ${long} ms`);
    });
  }
});

/** A text with the scopes of each line written under it. */
async function annotated(text: string): Promise<string> {
  const lines = text.split('\n');
  const tokens = await tokenise(text);
  return lines
    .flatMap((line, index) => [
      line,
      ...(tokens[index] ?? [])
        .filter(({ start, end, scopes }) => end > start && scopes.some((scope) => !scope.startsWith('meta.')))
        .map(({ start, end, scopes }) => `${' '.repeat(start)}${'^'.repeat(end - start)} ${scopes.join(' ')}`),
    ])
    .join('\n');
}

function withoutScopes(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^ *\^/.test(line))
    .join('\n');
}

/** What it costs this process alone, the best of five: others may keep the machine busy. */
async function milliseconds(line: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const start = process.cpuUsage();
    await tokenise(line);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
