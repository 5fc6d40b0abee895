import type { CommandSpec, OptionSpec } from './spec.ts';

/** A script for zsh, with what each command and option is for. */
export function zsh(all: readonly CommandSpec[]): string {
  const tops = all.filter(({ name }) => !name.includes(' '));
  const described = tops.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`);
  const cases = tops.map((command) => `    ${command.name})\n${argumentsOf(command, all)}\n      ;;`);
  return `#compdef zoneplan
# zsh completion for zoneplan: zoneplan completion zsh > "\${fpath[1]}/_zoneplan"
_zoneplan() {
  local -a commands
  commands=(
${described.join('\n')}
    'help:…'
  )
  local command=check i
  for (( i = 2; i < CURRENT; i++ )); do
    if (( \${commands[(I)\${words[i]}:*]} )); then command=\${words[i]}; break; fi
  done
  if (( i >= CURRENT )) && [[ "\${words[CURRENT]}" != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $command in
${cases.join('\n')}
  esac
}
if [[ "$funcstack[1]" == _zoneplan ]]; then _zoneplan "$@"; else compdef _zoneplan zoneplan; fi
`;
}

function argumentsOf({ name, options, words }: CommandSpec, all: readonly CommandSpec[]): string {
  const below = all.filter((each) => each.name.startsWith(`${name} `)).flatMap((each) => each.options);
  const own = new Map([...options, ...below].map((option) => [option.flag, option]));
  const rest = words.length > 0 ? `'*::what:(${words.join(' ')})'` : `'*:file:_files'`;
  return `      _arguments ${[...own.values()].map(argument).join(' ')} ${rest}`;
}

function argument({ flag, description, value }: OptionSpec): string {
  const said = `*${flag}[${description.replace(/[[\]:]/g, ' ')}]`;
  if (value === undefined) return quoted(said);
  return quoted(value === 'any' ? `${said}:value:_files` : `${said}:value:(${value.join(' ')})`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
