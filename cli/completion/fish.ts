import type { CommandSpec } from './spec.ts';

/** A script for fish, with what each command and option is for. */
export function fish(all: readonly CommandSpec[]): string {
  const tops = all.filter(({ name }) => !name.includes(' '));
  const names = tops.map(({ name }) => name).join(' ');
  const commands = tops.map(
    ({ name, description }) => `complete -c zoneplan -n "not __fish_seen_subcommand_from ${names}" -a ${name} -d ${quoted(description)}`,
  );
  const details = all.flatMap((command) => linesOf(command));
  return `# fish completion for zoneplan: zoneplan completion fish > ~/.config/fish/completions/zoneplan.fish
${[...commands, ...details].join('\n')}
`;
}

function linesOf({ name, options, words }: CommandSpec): readonly string[] {
  const when = name
    .split(' ')
    .map((word) => `__fish_seen_subcommand_from ${word}`)
    .join('; and ');
  const flags = options.map(({ flag, description, value }) => {
    const takes = value === undefined ? '' : value === 'any' ? ' -r' : ` -x -a "${value.join(' ')}"`;
    return `complete -c zoneplan -n "${when}" -l ${flag.slice(2)}${takes} -d ${quoted(description)}`;
  });
  return [...flags, ...(words.length > 0 ? [`complete -c zoneplan -n "${when}" -a "${words.join(' ')}"`] : [])];
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
