import type { Command } from 'commander';
import { describe, type Wiring } from './help.ts';

/** Declares `zoneplan schema`. */
export function wireSchema(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('schema')
    .argument('[name]', say('which one; without a name they are listed', 'tên lược đồ; không ghi thì liệt kê tất cả'))
    .description(say('Print a JSON Schema of the language or of an output.', 'In lược đồ JSON Schema của ngôn ngữ hoặc của đầu ra.'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((name: string | undefined) =>
      run(async (terminal) => {
        const { schema } = await import('../commands/schema.ts');
        return schema(name, terminal);
      }),
    );
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan schema                 which schemas there are
  zoneplan schema plan            of a plan file
  zoneplan schema output/check    of what check --format json prints
`,
  vi: `
Ví dụ:
  zoneplan schema                 có những lược đồ nào
  zoneplan schema plan            của tệp kế hoạch
  zoneplan schema output/check    của kết quả check --format json
`,
} as const;
