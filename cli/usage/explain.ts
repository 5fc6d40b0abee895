import type { Command } from 'commander';
import { isTrouble, type Outcome, stopped } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf, oneOf } from './values.ts';

interface ExplainOptions {
  readonly format: string;
  readonly asOf?: string;
  readonly public?: boolean;
}

/** Declares `zoneplan explain`. */
export function wireExplain(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('explain')
    .argument('<what>', say('target id, file#/pointer or check code', 'mã chỉ tiêu, tệp#/đường-dẫn hoặc mã phép kiểm tra'))
    .argument('[path]', say('folder or file of the plan', 'thư mục hoặc tệp của kế hoạch'))
    .description(say('Explain a target, a figure or a check.', 'Giải thích một chỉ tiêu, một con số hoặc một phép kiểm tra.'))
    .option('--format <name>', say('tree or json', 'tree (cây) hoặc json'), 'tree')
    .option('--as-of <date>', say('judge the plan as of this date', 'đánh giá kế hoạch tính đến ngày này'))
    .option('--public', say('leave out what is private and what would give it away', 'không in số nội bộ và số làm lộ số nội bộ'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((what: string, path: string | undefined, options: ExplainOptions) =>
      run((terminal) => explained(what, path, options, terminal)),
    );
}

async function explained(what: string, path: string | undefined, options: ExplainOptions, terminal: Terminal): Promise<Outcome> {
  const format = oneOf('--format', options.format, ['tree', 'json'], terminal.language);
  if (isTrouble(format)) return stopped(format);
  const asOf = dayOf('--as-of', options.asOf, terminal.language);
  if (isTrouble(asOf)) return stopped(asOf);
  const { explainAny } = await import('../commands/explain.ts');
  return explainAny({ what, path, format, asOf, inTheOpen: options.public === true }, terminal);
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan explain fdi-2024
  zoneplan explain fdi-2024 plans/quang-ninh
  zoneplan explain 2024.plan.yaml#/actuals/1/value
  zoneplan explain components-mismatch
`,
  vi: `
Ví dụ:
  zoneplan explain fdi-2024
  zoneplan explain fdi-2024 plans/quang-ninh
  zoneplan explain 2024.plan.yaml#/actuals/1/value
  zoneplan explain components-mismatch
`,
} as const;
