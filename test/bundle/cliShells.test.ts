import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

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

test('bold letters are for terminals alone, and not for who asks for none', () => {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.cjs', '--help'], { encoding: 'utf8', env });
  ok(!stdout.includes('\x1b'));
  const onTerminal = (command: string) =>
    spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env }).stdout;
  if (!onTerminal('echo there').includes('there')) return;
  ok(onTerminal('node dist/cli.cjs --help').includes('\x1b[1mUsage:'));
  strictEqual(onTerminal('NO_COLOR=1 node dist/cli.cjs --help').includes('\x1b'), false);
});
