import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import * as module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { version } from '../../package.json';
import { exporting } from '../../server/shell/cli/commands/export.ts';
import { docx, p } from '../import/docx.ts';
import { pdf, lines as printed } from '../import/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamervragen-cli-'));
after(() => rmSync(folder, { recursive: true }));
// The bundle runs as it is, without what this process needs to read TypeScript.
const env = { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C' };

const TEXT = 'Vraag 1\nKent u “België” en de euro (€ 5)?1\n\nAntwoord 1\nJa.\n\n1 Kamerstuk 36 410, nr. 7.\n';

/** The same text in each encoding, and what is said of it on standard error. */
const encodings: Readonly<Record<string, { readonly bytes: Uint8Array; readonly said: RegExp }>> = {
  'UTF-8': { bytes: Buffer.from(TEXT), said: /^$/ },
  'UTF-8 with a byte order mark': { bytes: Buffer.from(`\ufeff${TEXT}`), said: /^$/ },
  'UTF-16, little end first': { bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le'), said: /^$/ },
  'UTF-16, big end first': { bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), said: /^$/ },
  'UTF-16 without a byte order mark': { bytes: Buffer.from(TEXT, 'utf16le'), said: /^$/ },
  'Windows-1252': {
    bytes: windows1252(TEXT),
    said: /^kamervragen: \S+ is not valid UTF-8; it was read as windows-1252\.\n$/,
  },
  'UTF-8 that is cut off within a letter': {
    bytes: Buffer.from(`${TEXT}“`).subarray(0, -1),
    said: /^kamervragen: \S+ is damaged in line 8: what is not utf-8 there is shown as �\.\n$/,
  },
  'UTF-8 with a bad byte in two places': {
    bytes: Buffer.concat([Buffer.from(TEXT), Buffer.of(0xff, 0x0a, 0xff)]),
    said: /^kamervragen: \S+ is damaged in 2 places, the first in line 8: /,
  },
};

for (const [encoding, { bytes, said }] of Object.entries(encodings)) {
  test(`a file in ${encoding} is read`, () => {
    const { status, stdout, stderr } = run([
      'export',
      '--format',
      'json',
      file(`${encoding}.txt`.replaceAll(/[ ,]/g, '-'), bytes),
    ]);
    match(stderr, said);
    strictEqual(status, 0);
    strictEqual(JSON.parse(stdout).questions[0].text, 'Kent u “België” en de euro (€ 5)?');
  });
}

const questionsIn: Readonly<Record<string, number>> = {
  'samples/aanhangsel-dorpswinkels.txt': 9,
  'samples/antwoord-nachttreinen.txt': 15,
  'samples/brief-meeuwen.txt': 9,
};

test('every sample is exported, a line of JSON each', () => {
  const files = readdirSync('samples')
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `samples/${file}`);
  const args = ['dist/cli.cjs', 'export', '--format', 'json', ...files];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8', env }).trimEnd().split('\n');
  const exported = lines.map((line) => JSON.parse(line));
  deepStrictEqual(
    exported.map(({ questions }) => questions.length),
    files.map((file) => questionsIn[file]),
  );
  strictEqual(exported[0].version, 1);
});

test('several files give a line of JSON each, in order, that names them', () => {
  const files = ['een', 'twee', 'drie'].map((word, index) => file(`${word}.txt`, `Vraag ${index + 1}\nEn ${word}?\n`));
  const { status, stdout } = run(['export', ...files]);
  strictEqual(status, 0);
  deepStrictEqual(
    lines(stdout)
      .map((line) => JSON.parse(line))
      .map(({ file, questions }) => [file, questions[0].text]),
    files.map((file, index) => [file, ['En een?', 'En twee?', 'En drie?'][index]]),
  );
});

test('- is standard input', () => {
  const { status, stdout } = run(['export', '-'], TEXT);
  strictEqual(status, 0);
  strictEqual(JSON.parse(stdout).answers[0].text, 'Ja.');
});

/** What is said of what cannot be read, each on one line. */
const refused: Readonly<Record<string, { readonly words: readonly string[]; readonly said: string }>> = {
  'a file that is not there': { words: ['weg.txt'], said: 'weg.txt does not exist.' },
  'a folder without documents': {
    words: ['images'],
    said: 'images holds no file of a kind that is read.',
  },
  'a pattern that no file fits': { words: ['*.odt'], said: 'No file fits *.odt.' },
  'a name that begins with -': { words: ['--', '-weg.txt'], said: '-weg.txt does not exist.' },
  'no name': { words: [''], said: 'a file without a name does not exist.' },
  'a name that is too long': { words: ['a'.repeat(300)], said: `${'a'.repeat(300)} could not be read: name too long.` },
  'a name that would act on a terminal': {
    words: ['\x1b[31mrood\x1b]0;x\x07 \u202etxt.exe\u202c\nkamervragen: alles goed'],
    said: 'No file fits �[31mrood�]0;x� txt.exe kamervragen: alles goed.',
  },
  'a damaged PDF': {
    words: [file('brief.pdf', '%PDF-1.7\n')],
    said: `${join(folder, 'brief.pdf')} is a damaged PDF, in which no text can be found.`,
  },
  'a PDF of scanned pages': {
    words: [file('scan.pdf', pdf([[], []]))],
    said: `${join(folder, 'scan.pdf')} holds pictures and no text (2 pages): have its text recognised (OCR) first.`,
  },
  'a Word document that is cut off': {
    words: [file('half.docx', docx(p('Vraag 1')).subarray(0, 200))],
    said: `${join(folder, 'half.docx')} is damaged: it cannot be unpacked.`,
  },
  'an old Word document': {
    words: [file('oud.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))],
    said: `${join(folder, 'oud.docx')} is an old Word document (.doc): save it as .docx first.`,
  },
  'what never ends': {
    words: ['/dev/zero'],
    said: '/dev/zero holds more than 16 MB: cut it into smaller files first.',
  },
  'a file of 600 MB': {
    words: [large('groot.txt', 600_000_000)],
    said: `${join(folder, 'groot.txt')} holds more than 16 MB: cut it into smaller files first.`,
  },
};

for (const [what, { words, said }] of Object.entries(refused)) {
  test(`${what} gets one line, and the rest is done all the same`, () => {
    const { status, stdout, stderr } = run(['export', file('eerst.txt', TEXT), ...words]);
    deepStrictEqual([status, lines(stdout).length, stderr], [1, 1, `kamervragen: ${said}\n`]);
    const after = run(['export', ...words, file('daarna.txt', TEXT)]);
    deepStrictEqual([after.status, lines(after.stdout).length, after.stderr], [1, 1, `kamervragen: ${said}\n`]);
  });
}

test('a file without permission gets one line', { skip: process.getuid?.() === 0 && 'root may read it' }, () => {
  const secret = file('geheim.txt', TEXT);
  chmodSync(secret, 0);
  const { status, stderr } = run(['outline', secret]);
  deepStrictEqual([status, stderr], [1, `kamervragen: ${secret} may not be read: you lack the permission.\n`]);
});

for (const word of ['www.', 'e\u0301\u0301\u0301\u0301\u0301', '\u0301', '\u3000']) {
  test(`16 MB of ${JSON.stringify(word)} are a document`, () => {
    const { status, stderr } = run(['outline', file('lang.txt', word.repeat(16_000_000 / Buffer.byteLength(word)))]);
    match(stderr, /^kamervragen: \S+ holds no questions and no answers\.\n$/);
    strictEqual(status, 0);
  });
}

test('an empty file is a document', () => {
  const { status, stdout, stderr } = run(['export', file('leeg.txt', '')]);
  strictEqual(status, 0);
  match(stderr, /leeg\.txt holds no questions and no answers\.\n$/);
  deepStrictEqual(JSON.parse(stdout).questions, []);
});

const LETTER = docx(p('Vraag 1') + p('Vaart het veer?') + p('Antwoord 1') + p('Ja.'));
const PRINT = pdf([printed('Vraag 1\nVaart het veer?\n\nAntwoord 1\nJa.')]);
const CLEAN = 'Vraag 1\n\nVaart het veer?\n\nAntwoord 1\n\nJa.\n';

for (const [kind, bytes] of [
  ['docx', LETTER],
  ['pdf', PRINT],
] as const) {
  test(`a ${kind} is imported, and read by all other commands`, () => {
    const letter = file(`brief-1.${kind}`, bytes);
    const imported = run(['import', letter]);
    deepStrictEqual([imported.status, imported.stdout, imported.stderr], [0, CLEAN, '']);
    strictEqual(JSON.parse(run(['export', letter]).stdout).questions[0].text, 'Vaart het veer?');
    match(run(['outline', letter]).stdout, /^Vraag 1/);
  });
}

test('several files are imported into a folder, and overwritten only where that is said', () => {
  const out = join(folder, 'teksten');
  const [letter, print, text] = [file('een.docx', LETTER), file('twee.pdf', PRINT), file('een.txt', CLEAN)];
  deepStrictEqual(run(['import', letter, print]).status, 2);
  deepStrictEqual(run(['import', '--out', out, letter, print]).status, 0);
  deepStrictEqual(
    readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]),
    [
      ['een.kamervragen', CLEAN],
      ['twee.kamervragen', CLEAN],
    ],
  );
  writeFileSync(join(out, 'een.kamervragen'), 'eigen werk');
  const again = run(['import', '--out', out, letter, print]);
  deepStrictEqual([again.status, lines(again.stderr).length], [1, 2]);
  strictEqual(readFileSync(join(out, 'een.kamervragen'), 'utf8'), 'eigen werk');
  deepStrictEqual(run(['import', '--force', '--out', out, letter]).status, 0);
  strictEqual(readFileSync(join(out, 'een.kamervragen'), 'utf8'), CLEAN);
  // Two files of one name do not overwrite each other.
  const both = run(['import', '--force', '--out', out, letter, text]);
  strictEqual(both.status, 1);
  match(both.stderr, /een\.kamervragen was written just now: \S+een\.txt, which has the same name, was left out\./);
});

test('a folder that cannot be made is said to be none, and why', () => {
  const text = file('een.txt', CLEAN);
  for (const [out, said] of [
    [text, `${text} is no folder.`],
    [join(text, 'in'), `${text} is no folder.`],
    // Linux makes no folders there, and Node tries for ever.
    ...(existsSync('/proc/self')
      ? [
          [
            '/proc/nieuw/map',
            '/proc/nieuw/map/een.kamervragen could not be written: no such file or directory.',
          ] as const,
        ]
      : []),
  ] as const) {
    const { status, stderr } = run(['import', '--out', out, text]);
    deepStrictEqual([status, stderr], [1, `kamervragen: ${said}\n`]);
  }
});

test('a folder is exported into another, with its folders, and a file only by itself where one would not do', () => {
  const [from, out] = [join(folder, 'archief'), join(folder, 'uit')];
  mkdirSync(join(from, '2024'), { recursive: true });
  writeFileSync(join(from, 'een.txt'), TEXT);
  writeFileSync(join(from, '2024', 'twee.txt'), TEXT);
  strictEqual(run(['export', '--format', 'html', from]).status, 2);
  deepStrictEqual(run(['export', '--format', 'html', '--out', out, from]).status, 0);
  deepStrictEqual(readdirSync(out, { recursive: true }).sort(), ['2024', '2024/twee.html', 'een.html']);
  deepStrictEqual(lines(run(['export', `${from}/*.txt`]).stdout).length, 1);
  const names = lines(run(['outline', from]).stdout).filter((line) => line.startsWith('/'));
  deepStrictEqual(names, [join(from, '2024', 'twee.txt'), join(from, 'een.txt')]);
});

/** What is said where the system of who runs it is Dutch. */
const inDutch: Readonly<Record<string, { readonly words: readonly string[]; readonly said: RegExp }>> = {
  usage: {
    words: ['lees'],
    said: /^kamervragen: Er is geen opdracht lees, .*\n\nGebruik:\n {2}kamervragen OPDRACHT \[OPTIE\.\.\.\] BESTAND/,
  },
  'a file that is not there': { words: ['outline', 'weg.txt'], said: /^kamervragen: weg\.txt bestaat niet\.\n$/ },
  'a folder without documents': { words: ['outline', 'images'], said: /^kamervragen: images bevat geen bestand van/ },
  'a name that is too long': {
    words: ['outline', 'a'.repeat(300)],
    said: /kon niet worden gelezen: de naam is te lang\.\n$/,
  },
  'a picture': {
    words: ['outline', file('plaatje.png', Buffer.of(0x89, 0x50, 0x4e, 0x47))],
    said: /is een afbeelding: laat/,
  },
  'a PDF of scanned pages': { words: ['import', file('scan2.pdf', pdf([[], []]))], said: /geen tekst \(2 pagina’s\)/ },
  'a text without questions': {
    words: ['outline', file('niets.txt', 'Dag.')],
    said: /bevat geen vragen en geen antwoorden\.\n$/,
  },
  'what is wrong': {
    words: ['check', file('gat2.txt', 'Vraag 1\nA?\nVraag 3\nB?\n')],
    said: /: warning: Vraag 2 ontbreekt\./,
  },
};

for (const [what, { words, said }] of Object.entries(inDutch)) {
  test(`a Dutch system is spoken to in Dutch: ${what}`, () => {
    const options = { encoding: 'utf8', env: { ...env, LC_ALL: 'nl_NL.UTF-8' } } as const;
    const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', ...words], options);
    match(stderr || stdout, said);
  });
}

test('outline prints the tree of questions, answers and notes', () => {
  const { status, stdout } = run(['outline', file('boom.txt', TEXT)]);
  strictEqual(status, 0);
  match(stdout, /^Vraag 1 /m);
  match(stdout, /^ +Antwoord/m);
});

test('outline names the files where there are several', () => {
  const [first, second] = [file('boom.txt', TEXT), file('\x1bbos.txt', TEXT)];
  const { stdout } = run(['outline', first, second]);
  deepStrictEqual(
    lines(stdout).filter((line) => !/^ {4}| Noot/.test(line)),
    [
      first,
      '  Vraag 1  Kent u “België” en de euro (€ 5)?',
      join(folder, '�bos.txt'),
      '  Vraag 1  Kent u “België” en de euro (€ 5)?',
    ],
  );
});

test('it is a program that runs by its name, also after it was built again', () => {
  strictEqual(execFileSync('dist/cli.cjs', ['--version'], { encoding: 'utf8', env }), `${version}\n`);
});

test('what Node compiles is kept for the next start where it can be, and nothing is said where it cannot', (context) => {
  const cache = join(folder, 'cache');
  const started = (XDG_CACHE_HOME: string) =>
    execFileSync('dist/cli.cjs', ['--version'], { encoding: 'utf8', env: { ...env, XDG_CACHE_HOME }, timeout: 20_000 });
  for (const place of [cache, cache, '/dev/null', '/proc/none', join(folder, 'no/such/place')])
    strictEqual(started(place), `${version}\n`, place);
  if (!('enableCompileCache' in module)) return context.skip('this Node keeps nothing: it is older than 22.1');
  strictEqual(readdirSync(join(cache, 'kamervragen/compiled')).length, 1);
});

test('--help says how to use it, and --version which it is', () => {
  const help = run(['--help']);
  strictEqual(help.status, 0);
  match(help.stdout, /Usage:/);
  strictEqual(run(['help']).stdout, help.stdout);
  const ofExport = run(['export', '-h']).stdout;
  match(ofExport, /kamervragen export \[OPTION\.\.\.\] FILE\.\.\.\n[\s\S]*--out FOLDER[\s\S]*Examples:/);
  strictEqual(run(['help', 'export']).stdout, ofExport);
  for (const word of ['--version', '-v'])
    deepStrictEqual([run([word]).stdout, run([word]).status], [`${version}\n`, 0]);
});

const BROKEN = 'Vraag 1\nKent u het be-\nricht?\nVraag 3\nWaarom?\n';

test('check fails where something is wrong, and is silent where nothing is', () => {
  const wrong = file('gat.txt', BROKEN);
  const { status, stdout, stderr } = run(['check', wrong, file('goed.txt', TEXT)]);
  deepStrictEqual([status, stderr], [1, '']);
  match(stdout, /^\S+gat\.txt:4:1: warning: [^\n]+ \[numbering-gap\]\n$/);
  deepStrictEqual((({ status, stdout }) => [status, stdout])(run(['check', '--severity', 'error', wrong])), [0, '']);
});

test('SARIF of several files is one log, also of none that is wrong', () => {
  const log = (...files: readonly string[]) => JSON.parse(run(['check', '--format', 'sarif', ...files]).stdout).runs[0];
  const wrong = file('gat.txt', BROKEN);
  deepStrictEqual(
    log(wrong, file('goed.txt', TEXT), wrong).results.map(({ ruleId }: { ruleId: string }) => ruleId),
    ['numbering-gap', 'numbering-gap'],
  );
  deepStrictEqual(log(file('goed.txt', TEXT)).results, []);
});

const MENDED = 'Vraag 1\n\nKent u het bericht?\n\nVraag 3\n\nWaarom?\n';

test('format prints the clean text, and writes it in the place of a file when that is asked for', () => {
  const path = file('opmaak.txt', BROKEN);
  chmodSync(path, 0o640);
  deepStrictEqual((({ status, stdout }) => [status, stdout])(run(['format', path])), [0, MENDED]);
  strictEqual(readFileSync(path, 'utf8'), BROKEN);
  const { status, stdout, stderr } = run(['format', '--write', path]);
  deepStrictEqual([status, stdout, stderr], [0, '', '']);
  strictEqual(readFileSync(path, 'utf8'), MENDED);
  strictEqual(statSync(path).mode & 0o777, 0o640);
  deepStrictEqual(
    readdirSync(folder).filter((name) => name.startsWith('opmaak')),
    ['opmaak.txt'],
  );
});

test('format leaves alone what is no text in UTF-8, and what would say something else', () => {
  for (const [name, bytes] of [
    ['oud.txt', windows1252(BROKEN.replace('Waarom', 'Waarom, « België »'))],
    ['half.txt', Buffer.concat([Buffer.from(BROKEN), Buffer.of(0xff)])],
    ['brief.docx', docx(p('Vraag 1'))],
    ['adres.txt', Buffer.from('Vraag 1\nA?1\n\nAntwoord 1\nB.\n\n1 Te lezen op https://www.veer.example/\n11\n')],
  ] as const) {
    const path = file(name, bytes);
    strictEqual(run(['format', '--write', path]).status, 1, name);
    deepStrictEqual(readFileSync(path), Buffer.from(bytes), name);
  }
});

const EXPORTED = Object.keys(exporting.formats).join(', ');

/** What is wrong with each command line. */
const misused: Readonly<Record<string, readonly string[]>> = {
  'Say what to do': [],
  'There is no command lees': ['lees', 'een.txt'],
  'There is no command constructor': ['constructor', 'een.txt'],
  'There is no command een.txt, only import, export, outline, check, format, index, find, stats, completion, which stand before the file.':
    ['een.txt'],
  [`There is no format “xml”, only ${EXPORTED}.`]: ['export', '--format', 'xml', 'een.txt'],
  [`There is no format “constructor”, only ${EXPORTED}.`]: ['export', '--format', 'constructor', 'een.txt'],
  '--format needs a value.': ['export', 'een.txt', '--format'],
  '--out needs a value.': ['import', '--out', '--force', 'een.txt'],
  '--force takes no value.': ['import', '--out', 'map', '--force=ja', 'een.txt'],
  'outline takes no --format.': ['outline', '--format', 'json', 'een.txt'],
  'outline takes no --out.': ['outline', '--out', 'map', 'een.txt'],
  'export takes no --severity.': ['export', '--severity', 'hint', 'een.txt'],
  'import takes no --write.': ['import', '--write', 'een.txt'],
  'There is no severity “fout”, only error, warning, information, hint.': ['check', '--severity', 'fout', 'een.txt'],
  'Nothing is overwritten without --out FOLDER.': ['import', '--force', 'een.txt'],
  'A file of the format html holds one document: name one file.': ['export', '--format', 'html', 'een.txt', 'twee.txt'],
  'Name a folder for several files: --out FOLDER.': ['import', 'een.txt', 'twee.txt'],
  'Standard input has no place to write in': ['format', '--write', '-'],
  'Name at least one file': ['export'],
  'There is no option --uit. A name that begins with - comes after --.': ['export', '--uit', 'een.txt'],
  'There is no option -x.': ['-x'],
};

for (const [reason, words] of Object.entries(misused)) {
  test(`wrong usage: ${words.join(' ') || 'nothing'}`, () => {
    const { status, stdout, stderr } = run(words);
    strictEqual(status, 2);
    strictEqual(stdout, '');
    ok(stderr.startsWith(`kamervragen: ${reason}`), stderr);
    match(stderr, /Usage:/);
  });
}

function run(words: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['dist/cli.cjs', ...words], { input, encoding: 'utf8', env });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A file of zeros that takes no place on the disk. */
function large(name: string, size: number): string {
  const path = file(name, '');
  truncateSync(path, size);
  return path;
}

function lines(output: string): string[] {
  return output.split('\n').slice(0, -1);
}

/** `text` in Windows-1252, as far as TEXT needs it. */
function windows1252(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '€': 0x80 };
  return Uint8Array.from(text, (unit) => special[unit] ?? unit.charCodeAt(0));
}
