import { letters } from '../../text/letters.ts';
import { always, type Evidence, NEVER } from './evidence.ts';
import type { Facts } from './facts.ts';
import { counts, isLower, skipSpaces } from './surroundings.ts';

/** What speaks for a mark in digits that are glued to what stands before them. */
export const GLUED_MARKS: readonly Evidence[] = [
  {
    name: 'superscript',
    weight: 3.4,
    fixed: 'print says so: no plain digit may outweigh it',
    looksAt: 'before',
    of: ['raised'],
    takes: 'het bericht<|¹|> van mei',
    leaves: 'Ja.\n<|¹|> Dagblad van het Zuiden',
    holds: always,
  },
  {
    name: 'one of several marks that count up',
    weight: 1.6,
    looksAt: 'before',
    of: ['several'],
    takes: 'deze berichten?1, <|2|>',
    leaves: 'deze berichten?<|1|>, 2',
    holds: always,
  },
  {
    name: 'after a year',
    weight: 1.5,
    looksAt: 'before',
    of: ['year'],
    takes: 'op 14 juli 2023<|5|> al',
    leaves: 'op 14 juli 2023 <|5|> al',
    holds: always,
  },
  {
    name: 'after a sentence or a quotation',
    weight: 3,
    looksAt: 'before',
    of: ['glued'],
    takes: 'het bericht «op»<|1|> zegt',
    leaves: 'het bericht<|1|> zegt',
    holds: ({ before }) => /[?!»”’"'…\])›]/.test(before),
  },
  {
    name: 'after a percentage',
    weight: 1,
    looksAt: 'before',
    of: ['glued'],
    takes: 'dat 29%<|1|> van de munten',
    leaves: 'dat rapport<|1|> van de munten',
    holds: ({ before }) => before === '%',
  },
  {
    name: 'after a year and a full stop',
    weight: 1.2,
    looksAt: 'before',
    of: ['glued'],
    takes: 'in 2023.<|1|> Ook',
    leaves: 'in 12.<|1|> Ook',
    holds: ({ before, word }) => before === '.' && /^(?:19|20)\d\d$/.test(word),
  },
  {
    name: 'after a number that ends a sentence',
    weight: 1.2,
    looksAt: 'before',
    of: ['glued'],
    takes: 'er zijn 12.000.<|2|> Daarvan',
    leaves: 'paragraaf 4.2.<|2|> Wonen',
    holds: (facts) => endsInNumber(facts) && ENDED.test(sentenceBefore(facts)),
  },
  {
    name: 'after an amount that ends a sentence',
    weight: 0.6,
    looksAt: 'before',
    of: ['glued'],
    takes: 'daarvan waren er 19.<|2|> Daarna',
    leaves: 'zie paragraaf 19.<|2|> Daarna',
    holds: (facts) => endsInNumber(facts) && COUNTING.test(sentenceBefore(facts)),
  },
  {
    name: 'after a number with a full stop',
    weight: NEVER,
    looksAt: 'before',
    of: ['glued'],
    takes: 'zie paragraaf 4.<|2|> Wonen',
    leaves: 'zie de brief.<|2|> Wonen',
    holds: ({ before, word }) => before === '.' && /^\d+$/.test(word),
  },
  {
    name: 'after an abbreviation that a number follows',
    weight: NEVER,
    looksAt: 'before',
    of: ['glued'],
    takes: 'zie nr.<|1|> van het blad',
    leaves: 'zie de brief.<|1|> van het blad',
    holds: ({ before, word }) => before === '.' && /^(?:nrs?|art|blz|pag|p|lid|par|sub|v|www)$/i.test(word),
  },
  {
    name: 'after a full stop',
    weight: 3,
    looksAt: 'before',
    of: ['glued'],
    takes: 'de munt is op.<|1|> Daarom',
    leaves: 'de munt is op,<|1|> daarom',
    holds: ({ before }) => before === '.',
  },
  {
    name: 'after a comma or a colon',
    weight: 1.5,
    looksAt: 'before',
    of: ['glued'],
    takes: 'de incassobureaus,<|1|> die',
    leaves: 'de 12.,<|3|> die',
    holds: ({ text, start, before }) =>
      /[,;:]/.test(before) && AFTER_WORD.test(text.slice(Math.max(0, start - 3), start)),
  },
  {
    name: 'after a name that no number belongs to',
    weight: 1,
    looksAt: 'before',
    of: ['glued'],
    takes: 'in de EU<|2|> is',
    leaves: 'met CO<|2|> is',
    holds: (facts) => UNION.test(facts.word) && /[\s(/-]/.test(edgeOf(facts)),
  },
  {
    name: 'after an address',
    weight: 1.5,
    looksAt: 'before',
    of: ['glued'],
    takes: 'zie munt.nl<|4|> voor',
    leaves: 'zie munten<|4|> voor',
    holds: (facts) => edgeOf(facts) === '.' && /^(?:nl|com|org|eu|net|be)$/.test(facts.word),
  },
  {
    name: 'after a joined name',
    weight: 1.3,
    looksAt: 'before',
    of: ['glued'],
    takes: 'de motie-Jansen/Bakker<|7|> is',
    leaves: 'de map /munten/oud<|7|> is',
    holds: (facts) =>
      edgeOf(facts) === '/' && JOINED_NAME.test(facts.text.slice(facts.start - facts.word.length - 2, facts.start)),
  },
  {
    name: 'in an address, an amount or a code',
    weight: NEVER,
    looksAt: 'before',
    of: ['glued'],
    takes: 'de map munten_oud<|7|> is',
    leaves: 'de munten oud<|7|> is',
    holds: (facts) => /[/_~=&#@.\d]/.test(edgeOf(facts)),
  },
  {
    name: 'after a word that a number belongs to',
    weight: 0.2,
    looksAt: 'before',
    of: ['glued'],
    takes: 'in fase<|2|> zegt',
    leaves: 'in rapport<|2|> zegt',
    holds: ({ word }) => COUNTED.test(word),
  },
  {
    name: 'after a unit or a letter',
    weight: NEVER,
    looksAt: 'before',
    of: ['glued'],
    takes: 'per m<|3|> gas',
    leaves: 'per munt<|3|> gas',
    holds: ({ word }) =>
      word.length === 1 || (word.length === 2 && (!isLower(word) || /^(?:km|cm|mm|dm|ha|kg)$/.test(word))),
  },
  {
    name: 'after two letters',
    weight: 0.4,
    looksAt: 'before',
    of: ['glued'],
    takes: 'hij zei zo<|3|> al',
    leaves: 'hij zei iets<|3|> al',
    holds: ({ word }) => word.length === 2,
  },
  {
    name: 'after three capitals',
    weight: 1,
    looksAt: 'before',
    of: ['glued'],
    takes: 'de MER<|3|> zegt',
    leaves: 'de Mer<|3|> zegt',
    holds: ({ word }) => word.length === 3 && word === word.toUpperCase(),
  },
  {
    name: 'after capitals',
    weight: 1.3,
    looksAt: 'before',
    of: ['glued'],
    takes: 'de AIVD<|3|> zegt',
    leaves: 'de Dienst<|3|> zegt',
    holds: ({ word }) => word !== '' && word === word.toUpperCase(),
  },
  {
    name: 'after a word',
    weight: 2,
    looksAt: 'before',
    of: ['glued'],
    takes: 'het rapport<|3|> zegt',
    leaves: 'de motie (35 300)<|3|> zegt',
    holds: ({ word }) => word !== '',
  },
  {
    name: 'before what a number counts',
    weight: -3,
    looksAt: 'after',
    of: ['glued'],
    takes: 'wijst op ongeveer<|2|> procent',
    leaves: 'wijst op ongelijk<|2|> prijzen',
    holds: ({ text, end }) => counts(text, skipSpaces(text, end)),
  },
  {
    name: 'before a blank',
    weight: 0.3,
    fixed: 'no plain digit may outweigh superscript',
    looksAt: 'after',
    of: ['glued'],
    takes: 'het rapport<|2|> zegt',
    leaves: 'het rapport<|2|>, dat',
    holds: ({ after }) => after === '' || /\s/.test(after),
  },
  {
    name: 'before a letter',
    weight: -0.7,
    looksAt: 'after',
    of: ['glued'],
    takes: 'het rapport<|2|>Daarin',
    leaves: 'het rapport<|2|>, dat',
    holds: ({ after }) => LETTER.test(after),
  },
];

const LETTER = letters`/\p{L}/u`;

/** Words to which a number belongs: `artikel2`, `fase3` are no marks. */
const COUNTED =
  /(?:artikel|artikelen|lid|fase|bijlage|groep|box|schaal|categorie|nr|nrs|week|klasse|tabel|figuur|covid|hoofdstuk|paragraaf|deel|stap|niveau|vraag|vragen|antwoord|art|blz|pag|km|cm|mm|ha|kg)$/i;
/** Short names that no number belongs to, as `CO2` and `G7` have one: `de VN3`, `Richtlijn 2000/60/EG8`. */
const UNION = /^(?:EU|EG|EEG|VN|VS|VK|OM)$/;
/** `s.,` of `c.s.,7`, `us,` of `incassobureaus,1` */
const AFTER_WORD = letters`/[\p{L}»”’)]\.?.$/u`;
/** `n/Stoffer` of `motie-Ellian/Stoffer15`, `G/IPO` of `VNG/IPO22`: addresses go on in small letters. */
const JOINED_NAME = letters`/^\p{L}\/\p{Lu}\p{L}{2}/u`;

/** What stands before the word that digits are glued to. */
function edgeOf({ text, start, word }: Facts): string {
  return word === '' ? '' : text.charAt(start - word.length - 1);
}

/** Whether digits stand after the full stop of a number, and a sentence begins after them. */
function endsInNumber({ text, start, before, word }: Facts): boolean {
  return before === '.' && /^\d+$/.test(word) && STARTS_SENTENCE.test(text.slice(start, start + 8));
}

function sentenceBefore({ text, start }: Facts): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** `3 Daarin`, `3` above `– ten tweede`, or nothing more. */
const STARTS_SENTENCE = letters`/^\d{1,2}(?:\s+[\p{Lu}\d]|\s*[\r\n]\s*[–•]|\s*$)/u`;
/** `waren er 19.`, `steeg tot 14.`: words that count, so that neither a section nor a version is named. */
const COUNTING = /\b(?:er|zijn|waren|werden|zaten|tot|naar|van|op|nog)\s\d{1,2}\.$/;
/** Digits whose full stop ends a sentence: no number goes on so after a third digit, or after `nr. 7`, `p. 12`, `covid-19`. */
const ENDED = letters`/(?:\d{3}|(?:nrs?\.|item|p\.|blz\.)\s\d{1,2}|\p{L}-\d{1,2})\.$/u`;
