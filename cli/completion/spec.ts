import type { Command, Option } from 'commander';
import { KINDS } from '../diff/kinds.ts';
import { REPORT_FORMATS } from '../../office/report/formats.ts';
import { VIEWS } from '../../office/report/views.ts';
import { FORMAT_NAMES } from '../reporters/names.ts';
import { GROUPED_BY, STATUS_FORMATS, STATUS_NAMES } from '../status/names.ts';

/** What can be typed: the commands, and of each its options. */
export interface CommandSpec {
  /** `check`, `new plan`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** The words that may stand where no option does: commands below it, or what it takes. */
  readonly words: readonly string[];
}

export interface OptionSpec {
  readonly flag: string;
  readonly description: string;
  /** Whether a value follows, and which. */
  readonly value: readonly string[] | 'any' | undefined;
}

/** The words that values of options may be, by command and option; those under `''` are for all commands. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '': { '--lang': ['en', 'vi'] },
  check: { '--format': ['auto', ...FORMAT_NAMES], '--fail-on': ['error', 'warning', 'info'] },
  watch: { '--format': ['auto', ...FORMAT_NAMES], '--fail-on': ['error', 'warning', 'info'] },
  status: { '--format': STATUS_FORMATS, '--by': GROUPED_BY, '--status': STATUS_NAMES },
  report: { '--view': VIEWS, '--format': REPORT_FORMATS },
  explain: { '--format': ['tree', 'json'] },
  diff: { '--format': ['text', 'markdown', 'json'], '--fail-on': KINDS },
};

/** The shells whose scripts can be printed. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** Everything that can be completed, read off the declared commands; `words` are values of arguments by command. */
export function specOf(program: Command, words: Readonly<Record<string, readonly string[]>>): readonly CommandSpec[] {
  const shared = program.options.filter(({ long }) => long !== '--version');
  const all = program.commands.flatMap((command) => [command, ...command.commands]);
  return all.map((command): CommandSpec => {
    const name = nameOf(command);
    return {
      name,
      description: command.description(),
      options: [...command.options, ...shared].map((option) => optionOf(name, option)),
      words: [...command.commands.map((each) => each.name()), ...(words[name] ?? [])],
    };
  });
}

function nameOf(command: Command): string {
  const above = command.parent;
  return above?.parent ? `${above.name()} ${command.name()}` : command.name();
}

function optionOf(command: string, { long, description, required, optional }: Option): OptionSpec {
  const flag = long ?? '';
  const known = VALUES[command]?.[flag] ?? VALUES['']?.[flag];
  return { flag, description, value: required || optional ? (known ?? 'any') : undefined };
}
