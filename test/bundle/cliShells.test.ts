import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { FORMATS as ALL, isFormatName } from '../../server/export/formats.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamervragen-shells-'));
after(() => rmSync(folder, { recursive: true }));
const env = { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C.UTF-8', TERM: 'xterm', NO_COLOR: '' };

function completion(shell: string): string {
  const file = join(folder, `_kamervragen.${shell}`);
  const { stdout } = spawnSync(process.execPath, ['dist/cli.cjs', 'completion', shell], { encoding: 'utf8', env });
  writeFileSync(file, stdout);
  return file;
}

const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** What is typed, word by word, and what is offered for the last word. */
const offered: readonly (readonly [typed: readonly string[], words: readonly string[]])[] = [
  [['ex'], ['export']],
  [['c'], ['check', 'completion']],
  [['check', '--f'], ['--format']],
  [['check', '--format', 's'], ['sarif']],
  [['check', '--format', '=', 'g'], ['github']],
  [['check', '--severity', 'e'], ['error']],
  [['outline', '--fo'], []],
  [
    ['completion', ''],
    ['bash', 'zsh'],
  ],
  [['export', '--input', ''], ['jsonl']],
  [['export', 'een'], []],
];

test('bash completes commands, options and values', { skip: !has('bash') && 'there is no bash' }, () => {
  const file = completion('bash');
  for (const [typed, words] of offered) {
    const script = `source ${file}; COMP_WORDS=(kamervragen ${typed.map((word) => `'${word}'`).join(' ')})
      COMP_CWORD=${typed.length}; _kamervragen; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env });
    deepStrictEqual([stdout.split('\n').filter(Boolean), stderr], [words, ''], typed.join(' '));
  }
});

test('zsh completes commands, options and values', { skip: !has('zsh') && 'there is no zsh' }, () => {
  const file = completion('zsh');
  // What is typed at a terminal of its own is completed as for a person.
  const script = `zmodload zsh/zpty
    read_until() { local line all=; repeat 200; do
        if zpty -rt z line; then all+=$line; print -r -- $line; else sleep 0.05; fi
        [[ $all == *$1* ]] && return; done }
    zpty z zsh -f -i
    zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -d ${folder}/dump; source ${file}; echo rea""dy'
    read_until ready
    zpty -w -n z $'echo kamervragen-start; kamervragen() { print -r -- "[$*]" }\\n'
    read_until start
    zpty -w -n z $'kamervragen che\\t--sev\\terr\\t--form\\tsar\\t; echo do""ne\\n'
    read_until done
    zpty -d z`;
  const { stdout } = spawnSync('zsh', ['-f', '-c', script], { encoding: 'utf8', env, timeout: 30_000 });
  match(stdout, /\[check --severity error --format sarif\]/);
});

test('bold letters are for terminals alone, and not for who asks for none', (context) => {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.cjs', '--help'], { encoding: 'utf8', env });
  ok(!stdout.includes('\x1b'));
  if (!hasTerminal) return context.skip(NO_TERMINAL);
  ok(onTerminal('node dist/cli.cjs --help').includes('\x1b[1mUsage:'));
  strictEqual(onTerminal('NO_COLOR=1 node dist/cli.cjs --help').includes('\x1b'), false);
});

/** Turns pages, moves up and down and back to the start of a line, and a command in one character. */
const MOVING = 'Vraag 1\nKlopt \x1b[31mdit\x0cof\x0bdat\x85of\x9b2Jniet?\rJa.\n\nAntwoord 1\nJa\x07.\n';

/** What can be looked at in a terminal. */
const FORMATS = Object.keys(ALL).filter((name) => isFormatName(name) && ALL[name].isText);

const hasTerminal = onTerminal('echo there').includes('there');
const NO_TERMINAL = 'there is no script(1), which makes a terminal';

for (const command of [
  'outline',
  'check --severity hint',
  'format',
  'import',
  'stats',
  ...FORMATS.map((name) => `export --format ${name}`),
])
  test(`${command} of a document moves nothing on a terminal, and a pipe gets all of it`, (context) => {
    const path = join(folder, 'bewegend.txt');
    writeFileSync(path, MOVING);
    const words = ['dist/cli.cjs', ...command.split(' '), path];
    const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
    if (!hasTerminal) return context.skip(NO_TERMINAL);
    // A terminal ends each line with a return of its own.
    const seen = onTerminal(`node ${words.join(' ')}`).replaceAll(/\r+\n/g, '\n');
    doesNotMatch(seen, /[^\P{Cc}\t\n]/u);
    strictEqual(seen, stdout.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '\ufffd'));
  });

/** What a command prints where somebody looks at it. */
function onTerminal(command: string): string {
  return spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env }).stdout;
}
