import type { Command } from './command.ts';
import { SEVERITIES } from './findings.ts';
import { OPTIONS, type OptionName } from './options.ts';
import { words } from './words.ts';

/** The shells that can be helped to complete what is typed. */
export const SHELLS = { bash, zsh };

/** The values that an option of a command may have, where they are known. */
export function valuesOf(command: Command, option: OptionName): readonly string[] {
  if (option === 'format') return 'formats' in command ? Object.keys(command.formats) : [];
  if (option === 'severity') return SEVERITIES;
  return option === 'input' || option === 'output' ? ['jsonl'] : [];
}

/** Commands by their names. */
type Commands = Readonly<Record<string, Command>>;

const optionsOf = ({ options }: Command): readonly OptionName[] => [...options, 'help', 'version'];
const takesValue = (option: OptionName) => OPTIONS[option].type === 'string';

/** A function for bash, which also knows `--format=json`, of which it makes three words. */
function bash(commands: Commands): string {
  const cases = Object.entries(commands).flatMap(([name, command]) => [
    ...optionsOf(command)
      .filter((option) => valuesOf(command, option).length > 0)
      .map((option) => `    ${name}:--${option}) words='${valuesOf(command, option).join(' ')}' ;;`),
    `    ${name}:-*) words='${optionsOf(command)
      .map((option) => `--${option}`)
      .join(' ')}' ;;`,
  ]);
  return `# bash completion for kamervragen
_kamervragen() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} words=
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = && COMP_CWORD -gt 1 ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  if [[ COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${[...Object.keys(commands), '--help', '--version'].join(' ')}' -- "$cur"))
    return
  fi
  local about=\${COMP_WORDS[1]}:$prev
  case $about in
    *:--out) compopt -o dirnames 2>/dev/null; return ;;
    completion:completion) words='${Object.keys(SHELLS).join(' ')}' ;;
    *:--format | *:--severity | *:--input | *:--output | *:--jobs) ;;
    *) [[ $cur == -* ]] && about=\${COMP_WORDS[1]}:- ;;
  esac
  case $about in
${cases.join('\n')}
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$cur"))
  else compopt -o default 2>/dev/null
  fi
}
complete -F _kamervragen kamervragen
`;
}

/** A function for zsh, with what each command and option does, in the language of who asks for it. */
function zsh(commands: Commands): string {
  const { options } = words.help;
  const told: Readonly<Record<string, { readonly about: string }>> = words.help.commands;
  const list = Object.keys(commands).map(
    (name) => `    ${quoted(`${name}:${(told[name]?.about ?? '').replaceAll(':', '\\:')}`)}`,
  );
  const cases = Object.entries(commands).map(([name, command]) => {
    const specs = optionsOf(command).map((option) => {
      const [value, does] = options[option];
      const values = valuesOf(command, option);
      const action = values.length > 0 ? `(${values.join(' ')})` : option === 'out' ? '_files -/' : ' ';
      const about = does.replaceAll(/[[\]:\\]/g, '\\$&');
      return quoted(`--${option}[${about}]${takesValue(option) ? `:${value}:${action}` : ''}`);
    });
    const operands = name === 'completion' ? `(${Object.keys(SHELLS).join(' ')})` : '_files';
    return `    ${name}) _arguments ${specs.join(' ')} ${quoted(`*:FILE:${operands}`)} ;;`;
  });
  return `#compdef kamervragen
_kamervragen() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${cases.join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _kamervragen "$@"
else compdef _kamervragen kamervragen
fi
`;
}

/** A word as both shells take it as it is. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\\\''")}'`;
}
