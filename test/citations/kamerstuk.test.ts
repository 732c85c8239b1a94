import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { citationsIn } from '../../server/citations/kinds.ts';
import { names, reads, refuses } from './reads.ts';

reads('kamerstuk', {
  'Zie <|Kamerstuk 35 300 VI, nr. 37|>.': 'kst-35300-VI-37',
  '<|Kamerstukken II 2023/24, 36 410 IV, nr. 15|>.': 'kst-36410-IV-15',
  '<|Kamerstukken ll 2023/24, 36 410 IV, nr. 15|>': 'kst-36410-IV-15',
  '<|Kamerstuk 36180, nr. 107|>': 'kst-36180-107',
  '<|Kamerstuk 31 793 nr. 274|>': 'kst-31793-274',
  '<|Kamerstuk II 28286, nr. 1056|>': 'kst-28286-1056',
  '<|Kamerstukken II, 2021-2022, 35 925 VI, nr. 65|>': 'kst-35925-VI-65',
  '<|Kamerstukken II 2023–34, 36 410, nr. 5|>': 'kst-36410-5',
  '<|Kamerstukken II 2022/-23, 36 200 XV, nr. 5|>': 'kst-36200-XV-5',
  '<|Kamerstukken I 2022/23, 36 045, A|>.': 'kst-36045-A',
  '(<|Kamerstuk 32 793, 610|>)': 'kst-32793-610',
  '<|Kamerstukken II 2020/21, 32 793, 610, p. 3|>.': 'kst-32793-610',
  '(<|Kamerstuk 32 793|>, 2023).': 'kst-32793',
  '<|Eerste Kamer, vergaderjaar 2022–2023, 36 045, letter AB|>.': 'kst-36045-AB',
  '<|Kamerstuk 36 045 (nr. 12|>)': 'kst-36045-12',
  '<|KST 36045-12|>': 'kst-36045-12',
  '<|Kamerstuk 36 045, nr. A|>': 'kst-36045-A',
  '<|Kamerstukken II, vergaderjaar 2020–2021, 35 570-VI, nr. 102|>': 'kst-35570-VI-102',
  '<|Kamerstukken Tweede Kamer 2009/10, 27 858, nr. 88, p. 3|>.': 'kst-27858-88',
  '<|Kamerstuk nr. 35 300 VI, nr. 37|>': 'kst-35300-VI-37',
  '<|Kamerstuk: 24 587, nr. 969|>': 'kst-24587-969',
  '<|Kamerstuk 35925-VI-56|>)': 'kst-35925-VI-56',
  '<|kst-35300-VI-37|>': 'kst-35300-VI-37',
  '<|Kamerstuk 21 501-02, nr. 2498|>': 'kst-21501-02-2498',
  '<|Kamerstuk 21 501-20-1963|>': 'kst-21501-20-1963',
  '<|Kamerstukken II 2022/23, 21 501-\n08, nr. 1893|>': 'kst-21501-08-1893',
  '<|Kamerstuk 21501-\r\n\r\n  30, nr. 14|>': 'kst-21501-30-14',
  '<|Kamerstuk 21 501–33, nr. 21|>': 'kst-21501-33-21',
  '(<|21 501-\n08, nr. 1893|>)': 'kst-21501-08-1893',
  '(<|Kamerstuk 36 410-XV-\n31|>)': 'kst-36410-XV-31',
  '<|Kamerstuk 36 410-\nXV, nr. 31|>': 'kst-36410-XV-31',
  '<|Kamerstuk 36 410 A, nr. 51|>': 'kst-36410-A-51',
  '<|Kamerstuk 34 372 (R2064), nr. 5|>': 'kst-34372-R2064-5',
  '<|kamerstuk 32 813, nr. 1395|>': 'kst-32813-1395',
  '<|Kamerstuk-ken 23 645, nr. 811|> en <|29 984, nr. 1207|>': 'kst-23645-811 kst-29984-1207',
  '<|Kamer-stuk 23 645, nr. 828|>': 'kst-23645-828',
  '4<|Kamerstuk 21 501-20, nr. 2018|>': 'kst-21501-20-2018',
  '<|Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424|>': 'kst-26485-424',
  '<|TK 2023/24, 31 839, nr. 1024|>.': 'kst-31839-1024',
  '<|TK vergaderjaar 2023–2024, 36 410 XVI, nr. 116|>': 'kst-36410-XVI-116',
  '(<|24 587, nr. 969|>)': 'kst-24587-969',
  'de brief (<|21 501-02 nr. 12|>) en meer': 'kst-21501-02-12',
  '<|Kamerstukken 35 300 VI, nrs. 15|> en <|16|>': 'kst-35300-VI-15 kst-35300-VI-16',
  '<|Kamerstuk 35 300 VI, nr. 15|> en nr. <|16|> zijn': 'kst-35300-VI-15 kst-35300-VI-16',
  '<|Kamerstuk 35 300 VI, nr. 15|> en 16 moties': 'kst-35300-VI-15',
  // A hundred notes later, the next line begins with three digits.
  '<|Kamerstuk 35 300 VI, nr. 37|>\n129 Dagblad van het Zuiden': 'kst-35300-VI-37',
  '<|Kamerstukken II 2008/09, 31 700 hoofdstuk VIII, nr. 3|>': 'kst-31700-VIII-3',
  '<|TK, vergaderjaar 2022-2023, 29 689, nr 1180|>': 'kst-29689-1180',
  '<|Tweede Kamer, 2022–2023, 29 689, nr. 1180|>': 'kst-29689-1180',
  '<|Tweede Kamer der Staten-Generaal, vergaderjaar 2022–2023, 29 689, nr. 1180|>': 'kst-29689-1180',
  '(<|Kamerstuk 35 925 VII, nr. 8|>; <|35 925 XV, nr. 12|>)': 'kst-35925-VII-8 kst-35925-XV-12',
  '<|kamerstuknummer 29689-1180|>': 'kst-29689-1180',
  '<|Kamerstuk 36.410 XVII, nr. 9|>': 'kst-36410-XVII-9',
  '<|Kamerstukken 29 689|> en <|32 620, nr. 5|>': 'kst-29689 kst-32620-5',
  '<|Kamerstuk 35 300 VI|>.': 'kst-35300-VI',
  'de motie <|36410-111|> en Motie <|36410-VII-5|>.': 'kst-36410-111 kst-36410-VII-5',
  'een motie over molens (<|35510-34|>)': 'kst-35510-34',
  'een motie over munten (<|29398-34|>)': 'kst-29398-34',
});

refuses('kamerstuk', [
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2',
  'Tweede Kamer der Staten-Generaal',
  'het Kamerstuk van 24 mei 2024, nr. 3',
  'Brief | Kamerstuk | Rijksoverheid.nl',
  'in totaal 24 587 mensen',
  'de motie 36410 van vorig jaar',
  'molens (35510-34-1) en (35510-35000)',
  'in totaal 24 587 (nr. 3 van de lijst)',
  'KST96341',
  'telefoon 070 426 64 26',
  'kenmerk 12 24 587, nr. 3',
  'van 124 587, nr. 3',
  'Kamerstuk 2024, nr. 3',
  'Kamerstuk 353001, nr. 3',
]);

test('the next dossier is no number of the one before', () => {
  deepStrictEqual(
    citationsIn('Kamerstukken 35 300, nrs. 12 en 29 984, nr. 3').map(({ key }) => key),
    ['kst-35300-12', 'kst-29984-3'],
  );
});

names({
  'Kamerstukken II 2009/10, 27 858, nr. 88, p. 3': {
    title: 'Kamerstukken II 2009/10, 27858, nr. 88, p. 3',
    url: 'https://zoek.officielebekendmakingen.nl/kst-27858-88.html',
  },
  'Kamerstuk 35 300 VI, nr. 37': {
    title: 'Kamerstukken 35300 VI, nr. 37',
    url: 'https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html',
  },
  'Kamerstukken II 2022/23, 36 410, A': {
    title: 'Kamerstukken II 2022/23, 36410',
    url: 'https://zoek.officielebekendmakingen.nl/dossier/36410',
  },
  'Kamerstuk 35 300': {
    title: 'Kamerstukken 35300',
    url: 'https://zoek.officielebekendmakingen.nl/dossier/35300',
  },
});
