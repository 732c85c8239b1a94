import { deepStrictEqual, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { citationsIn } from '../../server/citations/kinds.ts';
import { bookOf, LAWS } from '../../server/citations/laws.ts';
import { lawAt } from '../../server/citations/namedLaw.ts';
import { names, reads, refuses } from './reads.ts';

reads('wet', {
  '<|artikel 8, tweede lid, van de Wet milieubeheer|>.': 'BWBR0003245#8',
  'Op grond van <|art. 2:15 Awb|> kan dat.': 'BWBR0005537#2:15',
  '<|artikelen 3|> en <|4 van de Grondwet|>': 'BWBR0001840#3 BWBR0001840#4',
  '<|artikelen 1|>, <|2|> en <|3 Gw|>': 'BWBR0001840#1 BWBR0001840#2 BWBR0001840#3',
  '<|artikelen 5:15|> tot en met <|5:17 van de Awb|>': 'BWBR0005537#5:15 BWBR0005537#5:17',
  '<|artikelen 3, eerste lid|>, en <|4, tweede lid, van de Woningwet|>': 'BWBR0005181#3 BWBR0005181#4',
  '<|artikel 5|> of <|6 van de Gemeentewet|>': 'BWBR0005416#5 BWBR0005416#6',
  '<|Artikel 1.1, eerste lid, onder b, Wet op het hoger onderwijs en wetenschappelijk onderzoek|>': 'BWBR0005682#1.1',
  '<|artikel 31, eerste lid, aanhef en onder a, van de Huisvestingswet 2014|>': 'BWBR0035303#31',
  '<|artikel 8:72, derde lid, onderdeel b, of vierde lid, van de Awb|>': 'BWBR0005537#8:72',
  '<|artikel 8, lid 2 en 4, Wm|>': 'BWBR0003245#8',
  '<|artikel 3.1, eerste tot en met derde lid, onderdelen a, b en c, onder 1°, laatste volzin, van de Jeugdwet|>':
    'BWBR0034925#3.1',
  '<|artikel 7.2, 3e lid, uit de Woo|>': 'BWBR0045754#7.2',
  '<|artikel 126nba Sv|> en <|art. 420bis Sr|>': 'BWBR0001903#126nba BWBR0001854#420bis',
  '<|artikel 8 EVRM|>': 'BWBV0001000#8',
  '<|artikel 6 van het EVRM|>': 'BWBV0001000#6',
  // The Burgerlijk Wetboek is cited by its books.
  '<|artikel 7:658 BW|>': 'BWBR0005290#658',
  '<|artikel 658 van Boek 7 van het Burgerlijk Wetboek|>': 'BWBR0005290#658',
  '<|artikelen 2:9|> en <|6:162 van het Burgerlijk Wetboek|>': 'BWBR0003045#9 BWBR0005289#162',
  '<|artikel 7A:1576 BW|>': 'BWBR0006000#1576',
  '<|artikel 2:24 van Boek 2 BW|>': 'BWBR0003045#24',
  // The longest name, small letters, several names of one law.
  '<|artikel 9 van de Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten|>': 'BWBR0040632#9',
  '<|artikel 9 van de Wet zorg en dwang|> en': 'BWBR0040632#9',
  'in <|artikel 1 van de grondwet|>': 'BWBR0001840#1',
  '<|artikel 8 WWB|> en <|artikel 9 Participatiewet|>': 'BWBR0015703#8 BWBR0015703#9',
  '<|artikel 3 van de Wet veiligheidsregio’s|>': 'BWBR0027466#3',
  '<|artikel 3 van de Drank- en Horecawet|>': 'BWBR0002458#3',
  // As print breaks it, and converters glue it.
  '<|arti-\nkel 8 van de Wet mi-\nlieubeheer|>': 'BWBR0003245#8',
  '<|artikel 13 van deZorgverzekeringswet|>': 'BWBR0018450#13',
  '<|artikel 6, eerste lid, van de Mededingingswet|>3 verbiedt': 'BWBR0008691#6',
  '<|artikel 5 van de Wet inkomstenbelasting 2001|>12 Verder': 'BWBR0011353#5',
  '(<|artikel 149 van de Gemeentewet|>)': 'BWBR0005416#149',
  // What was named before.
  'De Wet milieubeheer geldt. Volgens <|artikel 8, tweede lid, van die wet|> mag het.': 'BWBR0003245#8',
  'De Algemene Ouderdomswet geldt. Volgens <|artikel 8 van die wet|> mag het.': 'BWBR0002221#8',
  'Op grond van de Awb en van <|artikel 3:4 van genoemde wet|>': 'BWBR0005537#3:4',
  '<|artikel 8 EVRM|> en de Opiumwet, zoals <|artikel 13b van deze wet|>': 'BWBV0001000#8 BWBR0001941#13b',
  '<|Artikel 3 van de Opiumwet|>. De wet verbiedt het, zie de <|artikelen 2|> en <|10 van de genoemde wet|>':
    'BWBR0001941#3 BWBR0001941#2 BWBR0001941#10',
});

refuses('wet', [
  'artikel 8',
  'artikel 8, tweede lid',
  'artikel 8 van de wet',
  'artikel 8 van het wetsvoorstel',
  'artikel 8 van het Besluit activiteiten leefomgeving',
  'artikel 8 van de Regeling Wet milieubeheer',
  'artikel 8 van de Invoeringswet Omgevingswet',
  'artikel 15 van de Algemene verordening gegevensbescherming',
  'artikel 8 van de Wet op de munt',
  'artikel 8 Wpg',
  'artikel 8 van de Spoorwegwet',
  'het artikel «8 Awb»',
  'artikel 2024 over de Grondwet',
  // Another law of that name, or one of another time.
  'artikel 8 van de Wet milieubeheer BES',
  'artikel 8 van de Wet milieubeheer\nBES',
  'artikel 8 van de Grondwet van Suriname',
  'artikel 8 van de Grondwet voor Europa',
  'artikel 8 van de Wet milieubeheer (oud)',
  'artikel 8 van de Gemeentewet 1851, artikel 8 van de Gemeentewet 1931',
  'artikel 8 Awb-besluit',
  'artikel 8 Awbx',
  'artikel 8van de Awb',
  'artikel 3 van de Politiewet',
  // No law has that article yet, and no word ends in one.
  'het voorgestelde artikel 8 van de Wet milieubeheer',
  'het nieuwe artikel 8 Awb',
  'grondwetsartikel 1 Gw',
  'kwart. 3 Awb',
  // Which book?
  'artikel 162 van het Burgerlijk Wetboek',
  'artikel 2:9 van Boek 6 BW',
  'artikel 9:1 BW',
  'artikel 6 van Boek 2 van de Awb',
  'artikel 6 van Boek 2 Awb',
  // Which law?
  'artikel 8 van die wet',
  'De Wet milieubeheer en de Waterwet gelden. Volgens artikel 8 van die wet mag het.',
  'De Wet milieubeheer geldt, en het wetsvoorstel niet. Volgens artikel 8 van die wet mag het.',
  'De Wet milieubeheer geldt, en de Huurwet niet. Volgens artikel 8 van die wet mag het.',
  'De Wet milieubeheer geldt, en de Wet op de munt niet. Volgens artikel 8 van die wet mag het.',
  'De Wet milieubeheer en de Wmo gelden. Volgens artikel 8 van die wet mag het.',
  'De uitvoering van deze wet en de Wet milieubeheer, bedoeld in artikel 8 van deze wet',
  'Volgens artikel 8 van die wet mag het. De Wet milieubeheer geldt.',
  'Het EVRM geldt. Volgens artikel 8 van die wet mag het.',
  'Het Burgerlijk Wetboek geldt. Volgens artikel 8 van die wet mag het.',
  `De Wet milieubeheer geldt. ${'Zo is het ook daar. '.repeat(100)}Volgens artikel 8 van die wet mag het.`,
]);

names({
  'artikel 8, tweede lid, van de Wet milieubeheer': {
    title: 'Wet milieubeheer, artikel 8',
    url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0003245&artikel=8',
  },
  'art. 2:15 Awb': {
    title: 'Algemene wet bestuursrecht, artikel 2:15',
    url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=2:15',
  },
  'artikel 7:658 BW': {
    title: 'Burgerlijk Wetboek Boek 7, artikel 658',
    url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&artikel=658',
  },
  'artikel 8 van de Wet werk en bijstand': {
    title: 'Participatiewet, artikel 8',
    url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=8',
  },
});

test('each law is found by all its names, and each name leads to one', () => {
  const seen = new Set<string>();
  const own = new Map<string, string>();
  for (const [number, name, ...abbreviations] of LAWS) {
    own.set(number, own.get(number) ?? name);
    for (const words of [name, ...abbreviations]) {
      ok(!seen.has(words.toLowerCase()) || abbreviations.includes(words), words);
      seen.add(words.toLowerCase());
      deepStrictEqual(lawAt(words, 0), {
        law: { number: number || undefined, name: own.get(number) },
        end: words.length,
      });
    }
  }
});

test('there are many, each with a number of its own', () => {
  const numbers = new Set(LAWS.map(([number]) => number).filter(Boolean));
  ok(numbers.size >= 200, String(numbers.size));
  for (const number of numbers) match(number, /^BWB[RV]\d{7}$/);
});

test('each number stands in two public sources or more', () => {
  const told = new Map(
    [
      ...readFileSync(new URL('../../docs/laws.md', import.meta.url), 'utf8').matchAll(
        /^\| (BWB[RV]\d{7}) \| ([^|]+) \| ([A-Z ]+) \|$/gm,
      ),
    ].map(([, number, name, sources = '']) => [`${number} ${name}`, sources.split(' ')]),
  );
  const books = ['1', '2', '3', '4', '5', '6', '7', '7A', '8', '10'].map((book) => {
    const law = bookOf(book);
    return `${law?.number} ${law?.name}`;
  });
  const wanted = [...LAWS.filter(([number]) => number).map(([number, name]) => `${number} ${name}`), ...books];
  deepStrictEqual([...told.keys()].toSorted(), wanted.toSorted());
  for (const [law, sources] of told) ok(sources.length >= 2, law);
});

test('a law is no part of a longer word, and ends before what is none', () => {
  deepStrictEqual(lawAt('Wet milieubeheer.', 0)?.end, 16);
  deepStrictEqual(lawAt('Wet milieubeheers', 0), undefined);
  deepStrictEqual(lawAt('Wet', 0), undefined);
  deepStrictEqual(lawAt('', 0), undefined);
});

test('where a citation goes on for long, it is read as far as it is one', () => {
  const many = `artikelen ${'1, '.repeat(300)}en 2 van de Grondwet`;
  deepStrictEqual(citationsIn(many).length, 301);
});
