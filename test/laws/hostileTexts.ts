/** 300 questions, and an answer to them that names each. */
const odd = Array.from({ length: 300 }, (_, index) => 2 * index + 1);
const oddSet = `${odd.map((number) => `Vraag ${number}\n`).join('')}Antwoord op vraag ${odd.join(', ')}\nJa.`;

/** Texts that would make a careless pattern look at the same place again and again, for a size in UTF-16 units. */
export const hostile: Readonly<Record<string, (size: number) => string>> = {
  'one endless line': repeated('klopt dit '),
  'one endless word': repeated('a'),
  'only line ends': repeated('\n'),
  'only carriage returns': repeated('\r'),
  'only spaces': repeated(' '),
  'only digits': repeated('1'),
  'numbers, a line each': repeated('1\n'),
  'a number for every line': (size) => Array.from({ length: size / 6 }, (_, line) => line % 1000).join('\n'),
  'marks in one line': repeated('woord.1 '),
  'notes that never come': repeated('Klopt dit?1\n'),
  'definitions that nobody marked': repeated('1 Dagblad van het Zuiden, nr. 1\n'),
  'definitions on one line': repeated('[1] https://munt.example '),
  'notes that rise': (size) =>
    Array.from({ length: size / 30 }, (_, index) => `Ja.${index % 999}\n${index % 999} Zie www.munt.nl\n`).join(''),
  questions: repeated('Vraag 1\n'),
  'questions that count up': (size) =>
    Array.from({ length: size / 9 }, (_, at) => `Vraag ${(at % 999) + 1}\n`).join(''),
  'questions on one line': repeated('Vraag 1 '),
  'an endless group': (size) => `Vraag ${repeated('1, 2, 3, ')(size)}`,
  'wide groups': repeated('Vraag 1 t/m 200\n'),
  'wide groups with answers': repeated('Vraag 1 t/m 200\nAntwoord op vraag 1 t/m 200\n'),
  'a set of numbers that no range holds': (size) => `${oddSet}\n`.repeat(Math.ceil(size / oddSet.length)),
  'answers to one question': (size) => `Vraag 1\n${repeated('Antwoord op vraag 1\nJa.\n')(size)}`,
  'mentions of one question in each': repeated('Vraag 1\nZie vraag 1.\n'),
  'mentions of all questions before': repeated('Vraag 1\nVraag 2\nVraag 3\nZie alle bovenstaande vragen.\n'),
  'mentions of many numbers': (size) => `Vraag 1 t/m 200\n${repeated('Zie vraag 1 t/m 200. ')(size)}`,
  'answers to everything': repeated('Antwoord op vraag 1, 2 en 3\n'),
  'questions without answers': repeated('Vraag 1\nKlopt dit?\nNee.\n'),
  'a numbered list': repeated('1. Klopt dit?\nAntwoord\n'),
  'mentions of answers': repeated('zie het antwoord op vraag 3, '),
  'the word vraag': repeated('vraag '),
  'the words de vorige': repeated('de vorige '),
  citations: repeated('Kamerstukken II 2023/24, 36 410 VI, nr. 37; '),
  'half citations': repeated('Kamerstuk 36 410 '),
  'half addresses': repeated('https://'),
  'addresses broken over lines': repeated('https://munt.example/a-\n'),
  'page footers': repeated('Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3\n'),
  'page footers on one line': repeated('Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3'),
  'page numbers': (size) => Array.from({ length: size / 8 }, (_, page) => `${(page % 90) + 1}/99\n`).join(''),
  'titles on each page': repeated('Antwoorden op vragen\n1/3\nAntwoorden op vragen\n2/3\n'),
  'open brackets': repeated('(['),
  'open quotes': repeated('«'),
  'hyphens at line ends': repeated('munt-\n'),
  'soft hyphens': repeated('\u00ad'),
  'halves of surrogate pairs': repeated('\ud83d'),
  asterisks: repeated('*'),
  'question marks': repeated('?'),
  'members of parliament': repeated('Vragen van het lid Waterman (ABC) aan de Minister van '),
  'an address a line': (size) => Array.from({ length: size / 30 }, (_, at) => `https://munt.example/${at}\n`).join(''),
  paragraphs: repeated('• Ja.\n'),
  'X Noot': repeated('X Noot\n1\n'),
};

function repeated(words: string): (size: number) => string {
  return (size) => words.repeat(Math.ceil(size / words.length));
}
