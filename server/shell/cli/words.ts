import { dutchOfFiles, englishOfFiles, type FileWords } from '../fileWords.ts';
import { dutch as dutchOfDocuments, english as englishOfDocuments, type Words } from '../words.ts';
import { dutchHelp, englishHelp, type HelpWords } from './helpWords.ts';
import { dutchOfIndexing, englishOfIndexing, type IndexingWords } from './indexingWords.ts';
import type { NotText } from './notText.ts';
import type { Row } from './statistics.ts';

/** Everything that the command line says to people of its own accord, in one language. */
export interface CliWords {
  /** What `--help` tells. */
  readonly help: HelpWords;
  readonly subject: string;

  readonly sayWhatToDo: (commands: string) => string;
  readonly noSuchCommand: (command: string, known: string) => string;
  readonly noSuchOption: (option: string) => string;
  readonly optionOfOther: (command: string, option: string) => string;
  readonly optionWithout: (option: string) => string;
  readonly optionWith: (option: string) => string;
  readonly noSuchFormat: (format: string, known: string) => string;
  readonly noSuchSeverity: (severity: string, known: string) => string;
  readonly noSuchValue: (option: string, value: string, known: string) => string;
  readonly noSuchCount: (count: string, most: number) => string;
  readonly linesInFolder: string;
  readonly linesOfText: (format: string) => string;
  readonly noText: (format: string) => string;
  readonly onlyInFolder: string;
  readonly onlyOfTables: string;
  readonly nameAShell: (shells: string) => string;
  readonly nameAFile: string;
  readonly nameAFolder: string;
  readonly forceWithoutFolder: string;
  readonly holdsOne: (format: string) => string;
  readonly noPlaceToWrite: string;

  readonly standardInput: string;
  readonly noName: string;
  /** What stands after the name of a file, by what the system says of it. */
  readonly unreadable: Readonly<Record<string, string>>;
  readonly emptyFolder: string;
  readonly fitsNone: (pattern: string) => string;
  /** Why nothing came of a document, by what became of its worker. */
  readonly lost: Readonly<Record<'ended' | 'hung', string>>;
  readonly documents: (count: number) => string;
  readonly noJson: string;
  readonly noObject: string;
  readonly neitherTextNorPath: string;
  readonly notRead: (reason: string) => string;
  readonly tooLarge: (megabytes: number) => string;
  readonly assumed: (encoding: string) => string;
  readonly damaged: (encoding: string, places: number, line: number) => string;
  readonly notText: Readonly<Record<NotText, string>>;
  readonly ofFiles: FileWords;
  /** What is wrong with documents. */
  readonly ofDocuments: Words;
  readonly notFormatted: string;
  readonly notPlain: string;
  readonly noQuestions: string;
  /** How much a file has that matters less than what was asked, and what to ask for. */
  readonly lesser: (count: number, severity: string) => string;
  readonly ourFault: (reason: string) => string;

  /** What is said of folders that are read as a whole. */
  readonly indexing: IndexingWords;
  /** What stands above and beside the numbers of `stats`. */
  readonly statistics: {
    readonly columns: Readonly<Record<keyof Row, string>>;
    /** The department of documents that do not say it, and that of all together. */
    readonly unsaid: string;
    readonly all: string;
  };

  readonly notWritten: (path: string, reason: string) => string;
  readonly noFolder: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly writtenJustNow: (path: string, file: string) => string;
  readonly output: (reason: string) => string;
  /** Why the system refused, where it says so in English. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** The words for who uses a system in this language: `LC_ALL`, else `LC_MESSAGES`, else `LANG`, as POSIX has it. */
export function wordsOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): CliWords {
  return DUTCH.test(LC_ALL || LC_MESSAGES || LANG || '') ? dutch : english;
}

/** `nl`, `nl_NL.UTF-8`, `nl-BE` */
const DUTCH = /^nl(?![a-z])/i;

const english: CliWords = {
  subject: 'reads Dutch parliamentary questions and answers',
  help: englishHelp,

  sayWhatToDo: (commands) => `Say what to do: ${commands}.`,
  noSuchCommand: (command, known) => `There is no command ${command}, only ${known}, which stand before the file.`,
  noSuchOption: (option) => `There is no option ${option}. A name that begins with - comes after --.`,
  optionOfOther: (command, option) => `${command} takes no ${option}.`,
  optionWithout: (option) => `${option} needs a value.`,
  optionWith: (option) => `${option} takes no value.`,
  noSuchFormat: (format, known) => `There is no format “${format}”, only ${known}.`,
  noSuchSeverity: (severity, known) => `There is no severity “${severity}”, only ${known}.`,
  noSuchValue: (option, value, known) => `${option} knows no “${value}”, only ${known}.`,
  noSuchCount: (count, most) => `--jobs takes a number from 1 to ${most}, not “${count}”.`,
  linesInFolder: 'Lines of JSON go to standard output: leave --out out, or --output and --input.',
  linesOfText: (format) => `Lines of JSON hold text, and ${format} is none.`,
  noText: (format) => `${format} is nothing to look at in a terminal: add > FILE or --out FOLDER.`,
  onlyInFolder: 'Parquet is written into a folder: name one with --out.',
  onlyOfTables: '--table and --bom are for --format csv.',
  nameAShell: (shells) => `Name one shell: ${shells}.`,
  nameAFile: 'Name at least one file, or - for standard input.',
  nameAFolder: 'Name a folder for several files: --out FOLDER.',
  forceWithoutFolder: 'Nothing is overwritten without --out FOLDER.',
  holdsOne: (format) => `A file of the format ${format} holds one document: name one file.`,
  noPlaceToWrite: 'Standard input has no place to write in: leave --write out.',

  standardInput: 'standard input',
  noName: 'a file without a name',
  unreadable: {
    ENOENT: 'does not exist',
    EISDIR: 'is a folder: name the files in it',
    EACCES: 'may not be read: you lack the permission',
    EPERM: 'may not be read: you lack the permission',
  },
  emptyFolder: 'holds no file of a kind that is read',
  fitsNone: (pattern) => `No file fits ${pattern}`,
  lost: {
    ended: 'ended the thread that read it',
    hung: 'was given up: it took too long',
  },
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  noJson: 'is no JSON',
  noObject: 'is no JSON object',
  neitherTextNorPath: 'has no text and no path',
  notRead: (reason) => `could not be read: ${reason}`,
  tooLarge: (megabytes) => `holds more than ${megabytes} MB: cut it into smaller files first`,
  assumed: (encoding) => `is not valid UTF-8; it was read as ${encoding}`,
  damaged: (encoding, places, line) =>
    `is damaged ${places === 1 ? `in line ${line}` : `in ${places} places, the first in line ${line}`}: what is not ${encoding} there is shown as �`,
  notText: {
    richText: 'is rich text (RTF): save it as plain text (.txt) first',
    picture: 'is a picture: have its text recognised and saved as .txt first',
    compressed: 'is compressed: unpack it first',
    utf32: 'is text in UTF-32: save it as UTF-8 first',
    other: 'is not text: save it as plain text in UTF-8 first',
  },
  ofFiles: englishOfFiles,
  ofDocuments: englishOfDocuments,
  notFormatted: 'was not formatted: it would no longer say the same, see what check finds in it',
  notPlain: 'is no text in UTF-8, so it stays as it is: import --out FOLDER writes its text',
  noQuestions: 'holds no questions and no answers',
  lesser: (count, severity) =>
    `has ${count === 1 ? '1 lesser problem' : `${count} lesser problems`}: --severity ${severity} tells ${count === 1 ? 'it' : 'them'} too`,
  ourFault: (reason) => `could not be read, which is a fault of Kamervragen: ${reason}`,

  indexing: englishOfIndexing,
  statistics: {
    columns: {
      department: 'department',
      documents: 'documents',
      questions: 'questions',
      unanswered: 'unanswered',
      dated: 'dated',
      fewest: 'days: fewest',
      median: 'median',
      most: 'most',
    },
    unsaid: '(not said)',
    all: 'all',
  },

  notWritten: (path, reason) => `${path} could not be written: ${reason}.`,
  noFolder: (path) => `${path} is no folder.`,
  exists: (path) => `${path} exists already: --force overwrites it.`,
  writtenJustNow: (path, file) => `${path} was written just now: ${file}, which has the same name, was left out.`,
  output: (reason) => `The output could not be written: ${reason}.`,
  reasons: {},
};

const dutch: CliWords = {
  subject: 'leest Kamervragen met hun antwoorden',
  help: dutchHelp,

  sayWhatToDo: (commands) => `Zeg wat er moet gebeuren: ${commands}.`,
  noSuchCommand: (command, known) => `Er is geen opdracht ${command}, alleen ${known}, die voor het bestand staan.`,
  noSuchOption: (option) => `Er is geen optie ${option}. Een naam die met - begint komt na --.`,
  optionOfOther: (command, option) => `${command} kent ${option} niet.`,
  optionWithout: (option) => `Bij ${option} hoort een waarde.`,
  optionWith: (option) => `Bij ${option} hoort geen waarde.`,
  noSuchFormat: (format, known) => `Er is geen formaat “${format}”, alleen ${known}.`,
  noSuchSeverity: (severity, known) => `Er is geen ernst “${severity}”, alleen ${known}.`,
  noSuchValue: (option, value, known) => `${option} kent geen “${value}”, alleen ${known}.`,
  noSuchCount: (count, most) => `Bij --jobs hoort een getal van 1 tot en met ${most}, niet “${count}”.`,
  linesInFolder: 'Regels JSON gaan naar de standaarduitvoer: laat --out weg, of --output en --input.',
  linesOfText: (format) => `Regels JSON bevatten tekst, en ${format} is dat niet.`,
  noText: (format) => `${format} valt in een terminal niet te lezen: voeg > BESTAND of --out MAP toe.`,
  onlyInFolder: 'Parquet wordt in een map geschreven: noem er een met --out.',
  onlyOfTables: '--table en --bom horen bij --format csv.',
  nameAShell: (shells) => `Noem één shell: ${shells}.`,
  nameAFile: 'Noem minstens één bestand, of - voor de standaardinvoer.',
  nameAFolder: 'Noem een map voor meer dan één bestand: --out MAP.',
  forceWithoutFolder: 'Zonder --out MAP wordt er niets overschreven.',
  holdsOne: (format) => `Een bestand in het formaat ${format} bevat één document: noem één bestand.`,
  noPlaceToWrite: 'In de standaardinvoer kan niet worden geschreven: laat --write weg.',

  standardInput: 'de standaardinvoer',
  noName: 'een bestand zonder naam',
  unreadable: {
    ENOENT: 'bestaat niet',
    EISDIR: 'is een map: noem de bestanden die erin staan',
    EACCES: 'mag niet worden gelezen: daar heb je geen rechten voor',
    EPERM: 'mag niet worden gelezen: daar heb je geen rechten voor',
  },
  emptyFolder: 'bevat geen bestand van een soort die wordt gelezen',
  fitsNone: (pattern) => `Geen bestand past bij ${pattern}`,
  lost: {
    ended: 'beëindigde de thread die het las',
    hung: 'is opgegeven: het duurde te lang',
  },
  documents: (count) => (count === 1 ? '1 document' : `${count} documenten`),
  noJson: 'is geen JSON',
  noObject: 'is geen JSON-object',
  neitherTextNorPath: 'heeft geen text en geen path',
  notRead: (reason) => `kon niet worden gelezen: ${reason}`,
  tooLarge: (megabytes) => `bevat meer dan ${megabytes} MB: deel het eerst op in kleinere bestanden`,
  assumed: (encoding) => `is geen geldige UTF-8; het is gelezen als ${encoding}`,
  damaged: (encoding, places, line) =>
    `is beschadigd ${places === 1 ? `in regel ${line}` : `op ${places} plaatsen, de eerste in regel ${line}`}: wat daar geen ${encoding} is staat er als �`,
  notText: {
    richText: 'is opgemaakte tekst (RTF): sla het eerst op als platte tekst (.txt)',
    picture: 'is een afbeelding: laat de tekst eerst herkennen, en sla die op als .txt',
    compressed: 'is gecomprimeerd: pak het eerst uit',
    utf32: 'is tekst in UTF-32: sla het eerst op als UTF-8',
    other: 'is geen tekst: sla het eerst op als platte tekst in UTF-8',
  },
  ofFiles: dutchOfFiles,
  ofDocuments: dutchOfDocuments,
  notFormatted: 'is niet opgemaakt: het zou niet meer hetzelfde zeggen, zie wat check erin vindt',
  notPlain: 'is geen tekst in UTF-8 en blijft dus zoals het is: import --out MAP schrijft de tekst ervan',
  noQuestions: 'bevat geen vragen en geen antwoorden',
  lesser: (count, severity) =>
    `heeft ${count === 1 ? '1 kleiner probleem' : `${count} kleinere problemen`}: --severity ${severity} toont ook ${count === 1 ? 'dat' : 'die'}`,
  ourFault: (reason) => `kon niet worden gelezen, en dat is een fout van Kamervragen: ${reason}`,

  indexing: dutchOfIndexing,
  statistics: {
    columns: {
      department: 'departement',
      documents: 'documenten',
      questions: 'vragen',
      unanswered: 'onbeantwoord',
      dated: 'gedateerd',
      fewest: 'dagen: minst',
      median: 'mediaan',
      most: 'meest',
    },
    unsaid: '(niet genoemd)',
    all: 'alle',
  },

  notWritten: (path, reason) => `${path} kon niet worden geschreven: ${reason}.`,
  noFolder: (path) => `${path} is geen map.`,
  exists: (path) => `${path} bestaat al: --force overschrijft het.`,
  writtenJustNow: (path, file) => `${path} is zojuist geschreven: ${file}, met dezelfde naam, is overgeslagen.`,
  output: (reason) => `De uitvoer kon niet worden geschreven: ${reason}.`,
  reasons: {
    EACCES: 'toegang geweigerd',
    EBADF: 'er is niets geopend',
    EBUSY: 'bestand of apparaat is in gebruik',
    EFBIG: 'bestand is te groot',
    EIO: 'fout bij lezen of schrijven',
    ELOOP: 'te veel symbolische koppelingen',
    EMFILE: 'te veel bestanden geopend',
    ENAMETOOLONG: 'de naam is te lang',
    ENOENT: 'die plaats bestaat niet',
    ENOSPC: 'er is geen ruimte meer op het apparaat',
    ENOTDIR: 'wat ervoor staat is geen map',
    ENXIO: 'het apparaat bestaat niet',
    EPERM: 'dat is niet toegestaan',
    EROFS: 'er kan daar alleen worden gelezen',
  },
};

/** The words for who runs this. */
export const words = wordsOf(process.env);
