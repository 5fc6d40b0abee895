import type { CommandSpec } from './spec.ts';

/** A script for bash: commands, options and their values, else files. */
export function bash(all: readonly CommandSpec[]): string {
  const tops = all.filter(({ name }) => !name.includes(' '));
  const values = all.flatMap(({ name, options }) =>
    options.flatMap(({ flag, value }) => {
      if (value === undefined) return [];
      const words = value === 'any' ? '' : value.join(' ');
      return [`    "${name} ${flag}") ${words === '' ? 'file=1' : `words="${words}"`} ;;`];
    }),
  );
  const commands = all.map(
    ({ name, options, words }) => `    "${name}") flags="${options.map(({ flag }) => flag).join(' ')}" words="${words.join(' ')}" ;;`,
  );
  return `# bash completion for zoneplan: eval "$(zoneplan completion bash)"
_zoneplan() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word words="" flags="" file=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$command $word" in
      ${tops.map(({ name }) => `" ${name}"`).join('|')}) command="$word" ;;
      ${all
        .filter(({ name }) => name.includes(' '))
        .map(({ name }) => `"${name}"`)
        .join('|')}) command="$command $word" ;;
    esac
  done
  case "\${command:-check} $previous" in
${values.join('\n')}
  esac
  if [[ -z "$words$file" ]]; then
    case "\${command:-check}" in
${commands.join('\n')}
    esac
    [[ -z "$command" ]] && words="${tops.map(({ name }) => name).join(' ')} help"
    [[ "$current" == -* ]] && words="$flags"
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ \${#COMPREPLY[@]} -eq 0 && "$current" != -* ]]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _zoneplan zoneplan
`;
}
