import type { CommandName } from './commands.ts';
import type { OptionName } from './options.ts';

/** What is told of a command. */
interface CommandHelp {
  /** What it does, on one line. */
  readonly about: string;
  /** What stands after its options. */
  readonly operands: string;
  /** What one should know besides. */
  readonly more?: string;
  /** Command lines as one would type them, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
}

/** What is told of commands and options, in one language. */
export interface HelpWords {
  readonly titles: Readonly<Record<'usage' | 'commands' | 'options' | 'examples' | 'status', string>>;
  readonly command: string;
  readonly option: string;
  readonly general: (most: { readonly text: number; readonly other: number }) => string;
  readonly tellsMore: string;
  readonly status: readonly (readonly [status: string, means: string])[];
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  /** The value of an option, and what it does. */
  readonly options: Readonly<Record<OptionName, readonly [value: string, does: string]>>;
}

export const englishHelp: HelpWords = {
  titles: { usage: 'Usage', commands: 'Commands', options: 'Options', examples: 'Examples', status: 'Exit status' },
  command: 'COMMAND',
  option: 'OPTION',
  general: ({
    text,
    other,
  }) => `FILE is a PDF, a Word document (.docx), an OpenDocument text (.odt), an official publication in XML, a web page or a
text in UTF-8, UTF-16 or Windows-1252, told by what is in it; - is standard input. A text may have ${text} MB,
another file ${other} MB. A folder stands for every document in it and in its folders, in the order of their names;
what is hidden, and node_modules, are left out. '*.txt' stands for what it fits, also where no shell fills it in. Names
that begin with - come after --. Whatever the documents hold, what is printed is safe to look at in a terminal. It
speaks English, or Dutch where LC_ALL, LC_MESSAGES or LANG says so; colours are for terminals, without NO_COLOR.`,
  tellsMore: 'kamervragen COMMAND --help tells more of each, with examples.',
  status: [
    ['0', 'all went well'],
    ['1', 'a file could not be read, formatted or written (the rest is done all the same), or check found something'],
    ['2', 'wrong usage'],
  ],
  commands: {
    import: {
      about: 'the text of a document of any kind, as docs/text.md describes it',
      operands: 'FILE...',
      examples: [
        ['kamervragen import letter.docx', 'prints the text of a letter'],
        ['kamervragen import --out texts archive', 'writes the text of every document of a folder'],
      ],
    },
    export: {
      about: 'what the documents hold: as data, as a page, as text',
      operands: 'FILE...',
      examples: [
        ['kamervragen export archive > sets.jsonl', 'all that was read, a line of JSON a document'],
        ['kamervragen export --format html letter.pdf > page.html', 'a page to read and to print'],
        ['kamervragen export --format markdown --out pages archive', 'a file for each document'],
        [
          'kamervragen export --format parquet --out tables archive',
          'tables of all documents, for DuckDB, R and Spark',
        ],
        ['kamervragen export --input jsonl < documents.jsonl', 'of each line {"id": …, "text": …} one with its id'],
      ],
    },
    outline: {
      about: 'the tree of questions, answers and notes',
      operands: 'FILE...',
      examples: [['kamervragen outline letter.docx', 'prints it']],
    },
    check: {
      about: 'what is wrong: FILE:LINE:COLUMN: severity: message [code]',
      operands: 'FILE...',
      more: 'Lines and columns count from 1; of a file that is no text they are those of what import prints of it.',
      examples: [
        ['kamervragen check draft.kamervragen', 'fails where something is wrong'],
        ['kamervragen check --format sarif drafts > drafts.sarif', 'one log for programs'],
      ],
    },
    format: {
      about: 'the clean text of each, if it says the same',
      operands: 'FILE...',
      examples: [['kamervragen format --write draft.kamervragen', 'puts it in the place of the file']],
    },
    index: {
      about: 'reads all documents of a folder, and says what it holds',
      operands: 'DIR',
      examples: [['kamervragen index archive', 'after it, find is quick there']],
    },
    find: {
      about: 'the questions and documents of a folder that have these words, the best first',
      operands: 'QUERY DIR',
      examples: [['kamervragen find "nachttrein berlijn" archive', 'FILE:LINE:COLUMN: each, and its first words']],
    },
    stats: {
      about: 'a table of questions, those unanswered, and days to answer, by department',
      operands: 'FILE...',
      more: 'A department is that of who answers first, as the header says. Days count where both dates are printed.',
      examples: [
        ['kamervragen stats --jobs 4 archive', 'prints it'],
        ['kamervragen stats --format csv archive > days.csv', 'the same for a spreadsheet'],
      ],
    },
    completion: {
      about: 'what lets a shell complete commands, options and files',
      operands: 'bash|zsh',
      examples: [
        ['source <(kamervragen completion bash)', 'in ~/.bashrc'],
        ['kamervragen completion zsh > ~/.zfunc/_kamervragen', 'once, where ~/.zfunc is in fpath'],
      ],
    },
  },
  options: {
    format: ['FORMAT', 'what is made'],
    out: ['FOLDER', 'writes a file for each document into FOLDER, with the folders that there are'],
    force: ['', 'overwrites what is there'],
    severity: ['SEVERITY', 'the least that matters; warning where it is left out'],
    write: ['', 'puts it in the place of the file'],
    jobs: ['NUMBER', 'reads with so many threads; what is printed is the same, in the same order'],
    input: ['jsonl', 'FILE, or standard input, holds lines {"id": …, "text": …} or {"id": …, "path": …}'],
    output: ['jsonl', 'for each document a line with its id; "error" says what is wrong with one'],
    table: ['TABLE', 'of csv: the questions, notes or citations; --out FOLDER writes them all'],
    bom: ['', 'of csv: with what tells Excel that it is UTF-8'],
    help: ['', 'tells this'],
    version: ['', 'tells which version it is'],
  },
};

export const dutchHelp: HelpWords = {
  titles: {
    usage: 'Gebruik',
    commands: 'Opdrachten',
    options: 'Opties',
    examples: 'Voorbeelden',
    status: 'Eindstatus',
  },
  command: 'OPDRACHT',
  option: 'OPTIE',
  general: ({
    text,
    other,
  }) => `BESTAND is een PDF, een Word-document (.docx), een OpenDocument-tekst (.odt), een officiële publicatie in XML, een
webpagina of een tekst in UTF-8, UTF-16 of Windows-1252, herkend aan wat erin staat; - is de standaardinvoer. Een tekst
mag ${text} MB groot zijn, een ander bestand ${other} MB. Een map staat voor elk document daarin en in de mappen daarin, op
volgorde van naam; wat verborgen is en node_modules blijven weg. '*.txt' staat voor wat erbij past, ook waar geen shell
het invult. Namen die met - beginnen komen na --. Wat de documenten ook bevatten, wat wordt afgedrukt is veilig te
bekijken in een terminal. Het spreekt Nederlands waar LC_ALL, LC_MESSAGES of LANG dat zegt, en anders Engels; kleuren
zijn er alleen in een terminal, en niet met NO_COLOR.`,
  tellsMore: 'kamervragen OPDRACHT --help vertelt meer over elk, met voorbeelden.',
  status: [
    ['0', 'alles ging goed'],
    ['1', 'een bestand kon niet worden gelezen, opgemaakt of geschreven (de rest is wel gedaan), of check vond iets'],
    ['2', 'verkeerd gebruik'],
  ],
  commands: {
    import: {
      about: 'de tekst van een document van elke soort, zoals docs/text.md die beschrijft',
      operands: 'BESTAND...',
      examples: [
        ['kamervragen import brief.docx', 'drukt de tekst van een brief af'],
        ['kamervragen import --out teksten archief', 'schrijft de tekst van elk document in een map'],
      ],
    },
    export: {
      about: 'wat de documenten bevatten: als gegevens, als pagina, als tekst',
      operands: 'BESTAND...',
      examples: [
        ['kamervragen export archief > vragen.jsonl', 'alles wat is gelezen, één regel JSON per document'],
        ['kamervragen export --format html brief.pdf > pagina.html', 'een pagina om te lezen en af te drukken'],
        ['kamervragen export --format markdown --out paginas archief', 'een bestand voor elk document'],
        [
          'kamervragen export --format parquet --out tabellen archief',
          'tabellen van alle documenten, voor DuckDB, R en Spark',
        ],
        ['kamervragen export --input jsonl < documenten.jsonl', 'bij elke regel {"id": …, "text": …} één met die id'],
      ],
    },
    outline: {
      about: 'de boom van vragen, antwoorden en noten',
      operands: 'BESTAND...',
      examples: [['kamervragen outline brief.docx', 'drukt die af']],
    },
    check: {
      about: 'wat er mis is: BESTAND:REGEL:KOLOM: ernst: melding [code]',
      operands: 'BESTAND...',
      more: 'Regels en kolommen tellen vanaf 1; van een bestand dat geen tekst is zijn het die van wat import ervan afdrukt.',
      examples: [
        ['kamervragen check concept.kamervragen', 'mislukt waar iets mis is'],
        ['kamervragen check --format sarif concepten > concepten.sarif', 'één logboek voor programma’s'],
      ],
    },
    format: {
      about: 'de leestekst van elk, als die hetzelfde zegt',
      operands: 'BESTAND...',
      examples: [['kamervragen format --write concept.kamervragen', 'zet die in de plaats van het bestand']],
    },
    index: {
      about: 'leest alle documenten van een map, en zegt wat erin staat',
      operands: 'MAP',
      examples: [['kamervragen index archief', 'daarna is find er snel']],
    },
    find: {
      about: 'de vragen en documenten van een map met deze woorden, de beste eerst',
      operands: 'VRAAG MAP',
      examples: [['kamervragen find "nachttrein berlijn" archief', 'BESTAND:REGEL:KOLOM: elk, met de eerste woorden']],
    },
    stats: {
      about: 'een tabel van vragen, onbeantwoorde vragen en dagen tot het antwoord, per departement',
      operands: 'BESTAND...',
      more: 'Een departement is dat van wie als eerste antwoordt, volgens de aanhef. Dagen tellen waar beide data er staan.',
      examples: [
        ['kamervragen stats --jobs 4 archief', 'drukt die af'],
        ['kamervragen stats --format csv archief > dagen.csv', 'hetzelfde voor een rekenblad'],
      ],
    },
    completion: {
      about: 'wat een shell opdrachten, opties en bestanden laat aanvullen',
      operands: 'bash|zsh',
      examples: [
        ['source <(kamervragen completion bash)', 'in ~/.bashrc'],
        ['kamervragen completion zsh > ~/.zfunc/_kamervragen', 'één keer, waar ~/.zfunc in fpath staat'],
      ],
    },
  },
  options: {
    format: ['FORMAAT', 'wat er wordt gemaakt'],
    out: ['MAP', 'schrijft voor elk document een bestand in MAP, met de mappen die er zijn'],
    force: ['', 'overschrijft wat er staat'],
    severity: ['ERNST', 'wat er nog toe doet; warning waar het er niet staat'],
    write: ['', 'zet het in de plaats van het bestand'],
    jobs: ['AANTAL', 'leest met zoveel threads; wat wordt afgedrukt blijft gelijk, op dezelfde volgorde'],
    input: ['jsonl', 'BESTAND, of de standaardinvoer, bevat regels {"id": …, "text": …} of {"id": …, "path": …}'],
    output: ['jsonl', 'voor elk document een regel met zijn id; "error" zegt wat er mis is met een'],
    table: ['TABEL', 'van csv: de vragen, de noten of wat wordt aangehaald; --out MAP schrijft ze alle'],
    bom: ['', 'van csv: met wat Excel zegt dat het UTF-8 is'],
    help: ['', 'vertelt dit'],
    version: ['', 'vertelt welke versie het is'],
  },
};
