import { awaitsNumber } from '../../text/awaited.ts';
import { lastPrinted, skipBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { always, type Evidence, NEVER } from './evidence.ts';
import type { Facts } from './facts.ts';
import { isEnd, isLineEnd, isLower, noteLike } from './surroundings.ts';
import { isNumberAlone, isTableRow } from './tables.ts';

/** What speaks for the beginning of a note's own text, in the order of reading: how the line begins, and its words. */
export const DEFINITIONS: readonly Evidence[] = [
  {
    name: 'superscript before small letters',
    weight: 2,
    fixed: 'print may have broken off a mark',
    looksAt: 'line',
    of: ['lineRaised'],
    takes: 'het bericht\n<|¹|> van mei',
    leaves: 'Ja.\n<|¹|> Dagblad van het Zuiden',
    holds: ({ text, content }) => isLower(text.charAt(content)),
  },
  {
    name: 'superscript before a text',
    weight: 5,
    fixed: 'print says so: no plain digit may outweigh it',
    looksAt: 'line',
    of: ['lineRaised'],
    takes: 'Ja.\n<|¹|> Dagblad van het Zuiden',
    leaves: 'Is dat zo?\n<|¹|>\n',
    holds: ({ text, content }) => !isEnd(text, content),
  },
  {
    name: 'brackets above a text',
    weight: 1,
    looksAt: 'line',
    of: ['lineBracket'],
    takes: '[<|1|>]\nDagblad van het Zuiden',
    leaves: '[<|1|>] Dagblad van het Zuiden',
    holds: ({ text, end, content }) => hasTextBelow(text, end, content),
  },
  {
    name: 'brackets before a text',
    weight: 3,
    looksAt: 'line',
    of: ['lineBracket'],
    takes: '[<|1|>] Dagblad van het Zuiden',
    leaves: '[<|1|>]\nDagblad van het Zuiden',
    holds: ({ text, content }) => !isEnd(text, content),
  },
  {
    name: 'brackets within a line, before what a note begins with',
    weight: 0.8,
    looksAt: 'line',
    of: ['bracket'],
    takes: '[1] https://munt.example [<|2|>] https://blad.example',
    leaves: 'het bericht [<|2|>] van mei',
    holds: ({ end, content }) => content > end,
  },
  {
    name: 'a name before a text',
    weight: 3.5,
    fixed: 'beside marks that have one it is sure, and alone it may be the note of a table',
    looksAt: 'line',
    of: ['lineNamed'],
    takes: 'Ja.\nNoot <|1|>: Dagblad van het Zuiden',
    leaves: 'Ja.\nNoot <|1|>:\n',
    holds: ({ text, content }) => !isEnd(text, content),
  },
  {
    name: 'parentheses before small letters',
    weight: 0.5,
    fixed: 'mostly an item of a list',
    looksAt: 'line',
    of: ['lineRound'],
    takes: 'Ja.\n(<|1|>) niets doen',
    leaves: 'Ja.\n(<|1|>) Dagblad van het Zuiden',
    holds: ({ text, content }) => isLower(text.charAt(content)),
  },
  {
    name: 'parentheses before a text',
    weight: 2,
    fixed: 'only beside marks that are printed so: see found.ts',
    looksAt: 'line',
    of: ['lineRound'],
    takes: 'Ja.\n(<|1|>) Dagblad van het Zuiden',
    leaves: 'Ja.\n(<|1|>) niets doen',
    holds: ({ text, content }) => !isLineEnd(text, content),
  },
  {
    name: 'a parenthesis before a text',
    weight: 3.5,
    looksAt: 'line',
    of: ['lineParenthesis'],
    takes: 'Ja.\n<|1|>) Dagblad van het Zuiden',
    leaves: 'Ja.\n<|1|>)\n',
    holds: ({ text, content }) => !isLineEnd(text, content),
  },
  {
    name: 'alone on its line, above a text',
    weight: 2.5,
    looksAt: 'line',
    of: ['lineAlone'],
    takes: 'Ja.\n<|1|>\nDagblad van het Zuiden',
    leaves: 'Ja.\n<|1|>\n12\n',
    holds: (facts) => !isCell(facts),
  },
  {
    name: 'before small letters',
    weight: 1,
    fixed: 'it leaves a mark that print broke off to the path',
    looksAt: 'line',
    of: ['line'],
    takes: 'Ja.\n<|1|> het blad van mei',
    leaves: 'Ja.\n<|1|> https://munt.example',
    holds: ({ text, content }) => startsSmall(text, content),
  },
  {
    name: 'before a capital or a sign',
    weight: 2,
    looksAt: 'line',
    of: ['line'],
    takes: 'Ja.\n<|1|> Het blad van mei',
    leaves: 'Ja.\n<|1|> het blad van mei',
    holds: always,
  },
  {
    name: 'a full stop before a text',
    weight: 0.8,
    looksAt: 'line',
    of: ['lineStop'],
    takes: 'Ja.\n<|1|>. Dagblad van het Zuiden',
    leaves: 'in het bericht\n<|1|>, dat',
    holds: ({ text, end, after, content }) =>
      after === '.' && content > end + 1 && !isLineEnd(text, content) && !isTableRow(text, content),
  },
  {
    name: 'glued to a year, a capital, a quotation or an address',
    weight: 2.5,
    looksAt: 'line',
    of: ['lineGlued'],
    takes: 'Ja.\n<|1|>NOS, 29 oktober',
    leaves: 'Ja.\n<|1|>zie ook de brief',
    holds: ({ text, end, after }) =>
      /\d/.test(after) || STARTS_NOTE.test(after) || ADDRESS.test(text.slice(end, end + 24)),
  },
  {
    name: 'glued to small letters',
    weight: 1,
    looksAt: 'line',
    of: ['lineGlued'],
    takes: 'Ja.\n<|1|>zie ook de brief',
    leaves: 'Ja.\n<|1|>e brief',
    holds: ({ text, end }) => SMALL_LETTERS.test(text.slice(end, end + 4)),
  },
  {
    name: 'after another note on its line',
    weight: 0.6,
    looksAt: 'line',
    of: ['beside'],
    takes: 'Ja.\n1 Dagblad van het Zuiden <|2|> Het blad',
    leaves: 'Ja.\n<|1|> Dagblad van het Zuiden 2 Het blad',
    holds: always,
  },
  {
    name: 'glued to digits, in the only gap between two notes',
    weight: 2.4,
    looksAt: 'line',
    of: ['gap'],
    takes: 'Ja.\n1Dagblad\n<|2|>25 km\n3Het Blad',
    leaves: 'Ja.\n1Dagblad\n<|2|>25 km\n',
    holds: always,
  },
  {
    name: 'glued to digits, above or below all notes',
    weight: 0.8,
    looksAt: 'line',
    of: ['edge'],
    takes: 'Ja.\n1Dagblad\n<|2|>25 km\n',
    leaves: 'Ja.\n1Dagblad\n<|2|>25 km\n3Het Blad',
    holds: always,
  },
  {
    name: 'words of an answer',
    weight: NEVER,
    looksAt: 'text',
    of: ['line', 'lineAlone', 'lineStop', 'lineGlued', 'lineParenthesis'],
    takes: 'Ja.\n<|3|> Nee, dat niet.',
    leaves: 'Ja.\n<|3|> Neerlands Blad van mei',
    holds: ({ text, content }) => ANSWERS.test(text.slice(content, content + 16)),
  },
  {
    name: 'the number of a page above the head of a letter',
    weight: NEVER,
    looksAt: 'text',
    of: ['lineAlone'],
    takes: '<|1|>\n> Retouradres Postbus 1',
    leaves: '<|1|>\nPostbus 1 is een roman.',
    holds: ({ text, content }) => LETTERHEAD.test(text.slice(content, content + 14)),
  },
  {
    name: 'the number of a word above it',
    weight: NEVER,
    looksAt: 'text',
    of: ['line', 'lineStop', 'lineParenthesis'],
    takes: 'Zie het antwoord op vraag\n<|3|>. Daarin',
    leaves: 'Zie het antwoord op vraag\n<|3|>. Zie www.munt.example',
    holds: ({ form, text, start, content }) =>
      (form !== 'line' || startsSmall(text, content)) &&
      !noteLike(text, content) &&
      awaitsNumber(text, lastPrinted(text, start) + 1),
  },
  {
    name: 'words of a note after a small beginning',
    weight: 0.4,
    looksAt: 'text',
    of: ['line', 'lineStop'],
    takes: 'Ja.\n<|1|> zie www.munt.example',
    leaves: 'Ja.\n<|1|> Zie www.munt.example',
    holds: ({ form, text, content }) => (form === 'lineStop' || !startsLarge(text, content)) && noteLike(text, content),
  },
  {
    name: 'words of a note',
    weight: 2,
    looksAt: 'text',
    of: ['line', 'lineAlone', 'lineGlued', 'lineBracket', 'lineRound', 'beside'],
    takes: 'Ja.\n<|1|>\nZie www.munt.example',
    leaves: 'Ja.\n<|1|>\nDagblad van het Zuiden',
    holds: ({ text, content }) => noteLike(text, content),
  },
  {
    name: 'small letters below',
    weight: -0.6,
    fixed: 'no labelled text has a page number above a sentence that goes on',
    looksAt: 'letter',
    of: ['lineAlone'],
    takes: 'Ja.\n<|1|>\nhet blad van mei',
    leaves: 'Ja.\n<|1|>\nHet blad van mei',
    holds: ({ text, content }) => isLower(text.charAt(content)),
  },
];

/** `> Retouradres Postbus 1 …`, as letters of a ministry print it */
const LETTERHEAD = /^(?:>\s)?Retouradres/;

/** What an answer begins with that repeats the number of its question: `3 Nee, …` */
const ANSWERS = letters`/^(?:Ja|Nee|D(?:at|it) (?:klopt|is juist))(?!\p{L})/u`;

/** The capital or the quote of `1NOS`, `1«NOS»`. */
const STARTS_NOTE = letters`/[\p{Lu}«‘“"(]/u`;
const ADDRESS = /^(?:https?:|www\.|[a-z]+\.(?:nl|com)\b)/;
/** `zie` of `3zie ook` */
const SMALL_LETTERS = letters`/^(?:\p{Ll}{3}|\p{Ll}{2} (?=\p{Lu}|«))/u`;

/** Whether neither small letters nor digits stand at `at`, but for an address. */
function startsLarge(text: string, at: number): boolean {
  return !startsSmall(text, at) && !/\d/.test(text.charAt(at));
}

/** Whether small letters stand at `at`, and no address. */
function startsSmall(text: string, at: number): boolean {
  return isLower(text.charAt(at)) && !ADDRESS.test(text.slice(at, at + 24));
}

/** Whether a line end stands between a number and the text below it. */
function hasTextBelow(text: string, end: number, content: number): boolean {
  return !isEnd(text, content) && /[\r\n]/.test(text.slice(end, content));
}

/** Whether a number alone is one of a table, or nothing follows it: `2` above `10`. */
function isCell({ text, end, content }: Facts): boolean {
  const below = skipBlank(text, end);
  return isEnd(text, content) || isNumberAlone(text, content) || (content > below && !noteLike(text, content));
}
