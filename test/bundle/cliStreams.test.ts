import { deepStrictEqual, doesNotMatch, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'kamervragen-streams-'));
after(() => rmSync(folder, { recursive: true }));
const env = { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C', CLI: `${process.execPath} dist/cli.cjs`, FOLDER: folder };

const long = join(folder, 'lang.txt');
writeFileSync(long, Array.from({ length: 20_000 }, (_, index) => `Vraag ${index + 1}\nKlopt dit?\n`).join(''));

/** What attacks on a terminal are made of: every sign but letters, accents, blanks and ends of lines. */
const ACTING = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

test('a reader that has seen enough is no error', () => {
  for (const command of ['outline', 'export', 'export --format text']) {
    const { stdout, stderr } = shell(`$CLI ${command} ${long} | head -n 1; echo "\${PIPESTATUS[0]}"`);
    match(stdout, /^.+\n0\n$/);
    strictEqual(stderr, '');
  }
});

test('a reader that has seen enough hides no file that could not be read', () => {
  const { stdout } = shell(`$CLI outline weg.txt ${long} 2>/dev/null | head -n 1 >/dev/null; echo "\${PIPESTATUS[0]}"`);
  strictEqual(stdout, '1\n');
});

/** Linux alone has a disk that is always full. */
const skip = !existsSync('/dev/full') && 'there is no /dev/full';
const noRoom = 'kamervragen: The output could not be written: no space left on device.\n';

for (const command of [
  '--help',
  `outline ${long}`,
  `export ${long}`,
  'export --format text samples/brief-meeuwen.txt',
]) {
  test(`a full disk gets one line and a status: ${command.split(' ')[0]}`, { skip }, () => {
    const { status, stderr } = shell(`$CLI ${command} >/dev/full`);
    deepStrictEqual([status, stderr], [1, noRoom]);
  });
}

test('output that cannot be written gets one line and a status', () => {
  const { status, stderr } = shell('$CLI outline samples/brief-meeuwen.txt 1</dev/null');
  deepStrictEqual([status, stderr], [1, 'kamervragen: The output could not be written: bad file descriptor.\n']);
});

test('where nothing can be said either, the rest is done and the status says it', { skip }, () => {
  const { status, stdout } = shell('$CLI outline weg.txt samples/brief-meeuwen.txt 2>/dev/full');
  deepStrictEqual([status, stdout.includes('Vraag 9')], [1, true]);
  strictEqual(shell('$CLI outline samples/brief-meeuwen.txt >/dev/full 2>/dev/full').status, 1);
});

test('standard input that has nothing yet is waited for', () => {
  // The first process makes the pipe one that never waits, and holds it until the second has begun to read.
  const { stdout } = shell(`
    (sleep 1.5; cat samples/brief-meeuwen.txt) | (
      exec 3<&0
      ${process.execPath} -e 'void process.stdin; setTimeout(() => {}, 1400)' <&3 &
      sleep 0.7
      $CLI outline - <&3; echo $?)`);
  match(stdout, /^Aanhef .*\n(?:.*\n)*0\n$/);
});

test('standard input that never ends is read no further than a file may be', () => {
  const { stdout, stderr } = shell('yes "Vraag 1" | $CLI outline -; echo $?');
  deepStrictEqual(
    [stdout, stderr],
    ['1\n', 'kamervragen: standard input holds more than 16 MB: cut it into smaller files first.\n'],
  );
});

test('a folder as standard input is said to be one', () => {
  const { status, stderr } = shell('$CLI outline - </');
  deepStrictEqual([status, stderr], [1, 'kamervragen: standard input is a folder: name the files in it.\n']);
});

/** Fields of a document, each with a text that would act on a terminal. */
const HOSTILE =
  Buffer.from(`Vragen van het lid Jan\x1b[31msen (V\x9bVD) aan de Minister van Finan\x1b[7mciën over \x1b]0;x\x07de \u202etnum\u202c (ingezonden 3 mei 2024).
Vraag 1
Klopt \x1b[2J\x1b[Hdit?1 Zie \x1b]8;;https://voorbeeld.example\x1b\\Kamerstuk 36 410\x1b]8;;\x1b\\, nr. 7.
Antwoord 1
\u2066Ja\u2069\u200b, zie het antwoord op\x9b vraag 9.\x00

1 Dag\x1bPblad \u{e0041}van het Zui\x07den.
`);

test('a document does nothing to a terminal', () => {
  const path = join(folder, 'vijandig\x1b[31m.txt');
  writeFileSync(path, HOSTILE);
  for (const command of ['outline', 'export', 'export --format text']) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['dist/cli.cjs', ...command.split(' '), path, path, `${path}\x9bweg`],
      { encoding: 'utf8', env },
    );
    strictEqual(stdout.includes('Klopt'), true);
    doesNotMatch(stdout.replaceAll('\n', ''), ACTING);
    strictEqual(stderr.split('\n').length, 2);
    doesNotMatch(stderr.trimEnd(), ACTING);
  }
  for (const words of [['\x1b[31m'], ['export', '--format', '\x1b[31m', path], ['--\x1b[31m'], ['-\x1b']]) {
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', ...words], { encoding: 'utf8', env });
    strictEqual(status, 2);
    doesNotMatch(stderr.replaceAll('\n', ''), ACTING);
  }
});

function shell(script: string) {
  return spawnSync('bash', ['-c', script], { encoding: 'utf8', env });
}
