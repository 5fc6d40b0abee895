import type { Command } from 'commander';
import { describe, type Wiring } from './help.ts';

/** Declares `zoneplan mcp`. */
export function wireMcp(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('mcp')
    .description(
      say('Let agents read plans: Model Context Protocol over stdio.', 'Cho tác tử AI đọc kế hoạch: Model Context Protocol qua stdio.'),
    )
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action(() =>
      run(async (terminal) => {
        const { serveMcp } = await import('../commands/mcp.ts');
        return serveMcp(terminal);
      }),
    );
}

const EXAMPLES = {
  en: `
Tools: list_targets, explain, check, validate_patch. They read the plans of
the current folder and write nothing.

Examples:
  zoneplan mcp
  {"mcpServers": {"zoneplan": {"command": "npx", "args": ["zoneplan", "mcp"]}}}
`,
  vi: `
Công cụ: list_targets, explain, check, validate_patch. Chỉ đọc kế hoạch trong
thư mục hiện tại, không ghi gì.

Ví dụ:
  zoneplan mcp
  {"mcpServers": {"zoneplan": {"command": "npx", "args": ["zoneplan", "mcp"]}}}
`,
} as const;
