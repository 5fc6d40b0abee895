import type { Command } from 'commander';
import type { Outcome } from '../outcome.ts';
import { describe, type Wiring } from './help.ts';

interface LspOptions {
  readonly stdio?: boolean;
  readonly nodeIpc?: boolean;
  readonly socket?: string;
  readonly clientProcessId?: string;
}

/** Declares `zoneplan lsp`. */
export function wireLsp(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('lsp')
    .description(say('Run the language server, for any editor.', 'Chạy máy chủ ngôn ngữ cho mọi trình soạn thảo.'))
    .option('--stdio', say('speak over standard input and output', 'giao tiếp qua đầu vào và đầu ra chuẩn'))
    .option('--node-ipc', say('speak over the channel of a Node parent', 'giao tiếp qua kênh của tiến trình Node cha'))
    .option('--socket <port>', say('speak over a local socket', 'giao tiếp qua cổng cục bộ'))
    .option('--clientProcessId <id>', say('end when this process ends', 'kết thúc khi tiến trình này kết thúc'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((options: LspOptions) => run(({ language: spoken }) => serve(options, describe(spoken))));
}

async function serve(options: LspOptions, say: (en: string, vi: string) => string): Promise<Outcome> {
  const ways = [options.stdio === true, options.nodeIpc === true, options.socket !== undefined].filter(Boolean).length;
  if (ways !== 1)
    return {
      code: 2,
      troubles: [
        say('lsp needs one of --stdio, --socket <port> and --node-ipc.', 'lsp cần một trong --stdio, --socket <port>, --node-ipc.'),
      ],
    };
  if (options.socket !== undefined && !isPort(options.socket)) {
    return {
      code: 2,
      troubles: [
        say(
          `--socket takes a port from 1 to 65535, not "${options.socket}".`,
          `--socket cần cổng từ 1 đến 65535, không phải "${options.socket}".`,
        ),
      ],
    };
  }
  const { serveLsp } = await import('../commands/lsp.ts');
  return serveLsp();
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan lsp --stdio            for Neovim, Helix, Emacs and others
  zoneplan lsp --socket 6009      connect to an editor that listens on a port
`,
  vi: `
Ví dụ:
  zoneplan lsp --stdio            cho Neovim, Helix, Emacs và các trình khác
  zoneplan lsp --socket 6009      nối tới trình soạn thảo đang chờ ở một cổng
`,
} as const;
