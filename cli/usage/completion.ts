import type { Command } from 'commander';
import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { SHELLS, type Shell, specOf } from '../completion/spec.ts';
import { zsh } from '../completion/zsh.ts';
import { isTrouble, type Outcome, stopped } from '../outcome.ts';
import { schemaNames } from '../schemas.ts';
import type { Terminal } from '../terminal.ts';
import { describe, type Wiring } from './help.ts';
import { oneOf } from './values.ts';

/** Declares `zoneplan completion`. */
export function wireCompletion(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('completion')
    .argument('<shell>', SHELLS.join(', '))
    .description(say('Print the script that completes commands in a shell.', 'In tập lệnh để shell tự điền lệnh.'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((shell: string) => run((terminal) => printed(program, shell, terminal)));
}

async function printed(program: Command, shell: string, terminal: Terminal): Promise<Outcome> {
  const known = oneOf<Shell>('completion', shell, SHELLS, terminal.language);
  if (isTrouble(known)) return stopped(known);
  const { checkCodes } = await import('../../core/index.ts');
  const spec = specOf(program, { explain: checkCodes(), schema: schemaNames(), completion: SHELLS });
  return { code: 0, out: [{ bash, zsh, fish }[known](spec)] };
}

const EXAMPLES = {
  en: `
Examples:
  eval "$(zoneplan completion bash)"                     in ~/.bashrc
  zoneplan completion zsh > ~/.zfunc/_zoneplan           in a folder of $fpath
  zoneplan completion fish > ~/.config/fish/completions/zoneplan.fish
`,
  vi: `
Ví dụ:
  eval "$(zoneplan completion bash)"                     trong ~/.bashrc
  zoneplan completion zsh > ~/.zfunc/_zoneplan           trong thư mục $fpath
  zoneplan completion fish > ~/.config/fish/completions/zoneplan.fish
`,
} as const;
