import { awaitsNumber } from '../../text/awaited.ts';
import { lastPrinted } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { always, type Evidence, NEVER } from './evidence.ts';
import type { Form } from './facts.ts';
import { nameBefore } from './named.ts';

/** Digits that begin a line may be a mark that print broke off from the line before. */
const BROKEN_OFF: readonly Form[] = ['line', 'lineAlone', 'lineStop'];

/** What speaks for a mark in digits that stand apart: between blanks, in brackets or parentheses, or at the start of a line. */
export const APART_MARKS: readonly Evidence[] = [
  {
    name: 'nothing before it',
    weight: NEVER,
    looksAt: 'before',
    of: [...BROKEN_OFF, 'lineParenthesis', 'lineParenthesisStop', 'lineBracket', 'lineRaised', 'lineNamed'],
    takes: '\n<|1|>\nDagblad van het Zuiden',
    leaves: 'Is hij op?\n<|1|>\nDagblad van het Zuiden',
    holds: ({ first }) => first,
  },
  {
    name: 'the number of a word above it',
    weight: NEVER,
    looksAt: 'before',
    of: [...BROKEN_OFF, 'lineParenthesis', 'lineParenthesisStop'],
    takes: 'zie het antwoord op vraag\n<|1|>. Daarin',
    leaves: 'het antwoord op deze vraag\n<|1|>. Daarin',
    holds: ({ text, start }) => awaitsNumber(text, lastPrinted(text, start) + 1),
  },
  {
    name: 'superscript that begins a line',
    weight: 3,
    fixed: 'it mostly opens a definition',
    looksAt: 'before',
    of: ['lineRaised'],
    takes: 'het bericht\n<|¹|> van mei',
    leaves: '<|¹|> Dagblad van het Zuiden',
    holds: always,
  },
  {
    name: 'brackets',
    weight: 3.5,
    looksAt: 'before',
    of: ['bracket'],
    takes: 'het bericht [<|1|>] van mei',
    leaves: 'het bericht (<|1|>) van mei',
    holds: always,
  },
  {
    name: 'brackets that begin a line',
    weight: 1.5,
    looksAt: 'before',
    of: ['lineBracket'],
    takes: 'het bericht\n[<|1|>] van mei',
    leaves: '[<|1|>] van mei',
    holds: always,
  },
  {
    name: 'a name of its own',
    weight: 3.5,
    fixed: 'only where the texts of the notes have names too: see found.ts',
    looksAt: 'before',
    of: ['named'],
    takes: 'het bericht (noot <|1|>) van mei',
    leaves: 'het bericht (<|1|>) van mei',
    holds: always,
  },
  {
    name: 'a name in brackets that begins a line',
    weight: 1.5,
    fixed: 'it mostly opens a definition',
    looksAt: 'before',
    of: ['lineNamed'],
    takes: 'het bericht\n(noot <|1|>) van mei',
    leaves: 'het bericht\nNoot <|1|>: Dagblad',
    holds: ({ text, start }) => /[[(^]/.test(text.charAt(nameBefore(text, start))),
  },
  {
    name: 'a parenthesis that begins a line',
    weight: 0.7,
    looksAt: 'before',
    of: ['lineParenthesis'],
    takes: 'het bericht\n<|1|>) van mei',
    leaves: 'het bericht\n<|1|>), van mei',
    holds: always,
  },
  {
    name: 'a parenthesis of the sentence that begins a line',
    weight: 1.2,
    looksAt: 'before',
    of: ['lineParenthesisStop'],
    takes: '(zie het bericht\n<|1|>). Daarin',
    leaves: 'zie het bericht\n<|1|>) Daarin',
    holds: always,
  },
  {
    name: 'parentheses of its own',
    weight: 1.5,
    fixed: 'only where the texts of the notes are printed so: see found.ts',
    looksAt: 'before',
    of: ['round'],
    takes: 'het bericht (<|1|>) van mei',
    leaves: 'het bericht [<|1|>] van mei',
    holds: always,
  },
  {
    name: 'an item in a sentence',
    weight: 0.4,
    looksAt: 'before',
    of: ['parenthesis'],
    takes: 'hij wil <|1|>) tellen, 2) wegen',
    leaves: 'het ministerie <|1|>) telt',
    holds: ({ text, start, end, number }) =>
      Number(NEXT_ITEM.exec(text.slice(end, end + LONGEST_ITEM))?.[1]) === number + 1 ||
      BEFORE_ITEM.test(text.slice(Math.max(0, start - 12), start).trimEnd()),
  },
  {
    name: 'a parenthesis after a sentence',
    weight: 3,
    looksAt: 'before',
    of: ['parenthesis'],
    takes: 'uw ministerie? <|1|>)',
    leaves: 'uw ministerie <|1|>)',
    holds: ({ before }) => /[.?!»”’"')]/.test(before),
  },
  {
    name: 'a parenthesis after a word',
    weight: 2,
    looksAt: 'before',
    of: ['parenthesis'],
    takes: 'uw ministerie <|1|>)',
    leaves: 'uw ministerie? <|1|>)',
    holds: always,
  },
  {
    name: 'apart after the last sentence',
    weight: 2,
    looksAt: 'before',
    of: ['last'],
    takes: 'Is dat zo? <|3|>\n',
    leaves: 'Is dat zo? <|3|> Zo ja',
    holds: always,
  },
  {
    name: 'on a line below one that goes on',
    weight: 0.1,
    looksAt: 'before',
    of: BROKEN_OFF,
    takes: 'de munten (in\nhet bericht,\n<|2|> is',
    leaves: 'het bericht\n<|2|> is',
    holds: ({ before }) => /[-–,(/€]/.test(before),
  },
  {
    name: 'on a line below a whole sentence',
    weight: 2,
    fixed: 'page numbers stand so, where a page’s foot is not told',
    looksAt: 'before',
    of: BROKEN_OFF,
    takes: 'Is hij op?\n<|2|>\nAntwoord',
    leaves: 'het bericht\n<|2|> is',
    holds: ({ before }) => /[.?!»”’")]/.test(before),
  },
  {
    name: 'on a line below words',
    weight: 1,
    looksAt: 'before',
    of: BROKEN_OFF,
    takes: 'het bericht\n<|2|> is',
    leaves: 'Is hij op?\n<|2|> is',
    holds: always,
  },
  {
    name: 'apart after a sentence',
    weight: 1.8,
    fixed: 'it must stay below CLEAR_APART of readNotes.ts',
    looksAt: 'before',
    of: ['apart'],
    takes: 'de munt is op. <|2|> Daarin',
    leaves: 'het bericht <|2|> Daarin',
    holds: ({ before }) => /[.?!»”’"')\]…]/.test(before),
  },
  {
    name: 'apart after a word',
    weight: 1,
    looksAt: 'before',
    of: ['apart'],
    takes: 'het bericht <|2|> Daarin',
    leaves: 'de munt is op. <|2|> Daarin',
    holds: always,
  },
  {
    name: 'before the second end of a sentence',
    weight: NEVER,
    looksAt: 'after',
    of: ['lineStop'],
    takes: 'Is hij op?\n<|2|>. Daarin',
    leaves: 'in het bericht\n<|2|>. Daarin',
    holds: ({ before, after }) => /[.?!:;]/.test(after) && /[.?!:;]/.test(before),
  },
];

/** `, 2)` after the `1)` of an enumeration in a sentence, whose items are at most so long. */
const NEXT_ITEM = letters`/\p{L}(?:[,;]|\s(?:en|of))\s(\d{1,2})\)/u`;
const LONGEST_ITEM = 160;
/** What an item follows on: `door 1) te tellen`. */
const BEFORE_ITEM = /(?:[:;,]|\b(?:en|of|door|om|dat|te))$/;
