import { Command, CommanderError } from 'commander';
import type { Language } from '../../core/index.ts';
import { closest } from '../closest.ts';
import { isLanguage, languageOf } from '../language.ts';
import type { Outcome } from '../outcome.ts';
import { terminalOf } from '../terminal.ts';
import { version } from '../version.ts';
import { wireBaseline } from './baseline.ts';
import { wireCheck, wireWatch } from './check.ts';
import { wireDiff } from './diff.ts';
import { usageError } from './errors.ts';
import { wireExplain } from './explain.ts';
import { describe, helpIn, usageHint, type Wiring } from './help.ts';
import { wireFix } from './fix.ts';
import { wireNew } from './new.ts';
import { wireSchema } from './schema.ts';
import { wireExport } from './export.ts';
import { wireImport } from './import.ts';
import { wireLsp } from './lsp.ts';
import { wireMcp } from './mcp.ts';
import { wireCompletion } from './completion.ts';
import { wireReport } from './report.ts';
import { wireStatus } from './status.ts';
import { oneOf } from './values.ts';

/** Runs the command line: parses the arguments, runs the command they name, gives its outcome. */
export async function run(argv: readonly string[]): Promise<Outcome> {
  const language = languageOf(argv, process.env);
  const printed: string[] = [];
  let outcome: Outcome = { code: 0 };
  const program = programIn(language, printed, (made) => {
    outcome = made;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return outcome;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { code: 0, out: printed };
    const said = error.code === 'commander.help' ? noSuchCommand(program, argv, language) : usageError(error, language);
    return { code: 2, troubles: [`${said}\n${usageHint(commandOf(program, argv), language)}`] };
  }
}

function programIn(language: Language, printed: string[], keep: (outcome: Outcome) => void): Command {
  const say = describe(language);
  const program = new Command('zoneplan')
    .description(say(ABOUT.en, ABOUT.vi))
    .usage(say('[command] [options]', '[lệnh] [tùy chọn]'))
    .option(
      '--lang <language>',
      say('en or vi: language of messages; else that of the plan', 'en hoặc vi: ngôn ngữ của thông báo; mặc định theo kế hoạch'),
    )
    .option('--color', say('colours even where this is no terminal', 'tô màu cả khi không phải màn hình lệnh'))
    .option('--no-color', say('no colours', 'không tô màu'))
    .version(version(), '-V, --version', say('print the version', 'in phiên bản'))
    .helpOption('-h, --help', say('show help', 'xem hướng dẫn'))
    .helpCommand('help [command]', say('Show help of a command.', 'Xem hướng dẫn của một lệnh.'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .configureHelp(helpIn(language))
    .configureOutput({ writeOut: (text) => printed.push(text), writeErr: () => undefined, getOutHasColors: () => false })
    .exitOverride();
  for (const wire of COMMANDS) wire(program, wiringOf(program, language, keep));
  for (const command of program.commands.flatMap((each) => [each, ...each.commands]))
    command.helpOption('-h, --help', say('show help', 'xem hướng dẫn'));
  return program;
}

/** In the order in which help lists them. */
const COMMANDS = [
  wireCheck,
  wireWatch,
  wireStatus,
  wireReport,
  wireImport,
  wireExport,
  wireExplain,
  wireDiff,
  wireFix,
  wireNew,
  wireBaseline,
  wireSchema,
  wireCompletion,
  wireLsp,
  wireMcp,
];

function wiringOf(program: Command, language: Language, keep: (outcome: Outcome) => void): Wiring {
  return {
    language,
    run: async (command) => {
      const { lang, color } = program.opts<{ lang?: string; color?: boolean }>();
      const chosen = lang === undefined || isLanguage(lang) ? lang : oneOf('--lang', lang, ['en', 'vi'], language);
      if (typeof chosen === 'object') keep({ code: 2, troubles: [chosen.trouble] });
      else keep(await command(terminalOf(language, { lang: chosen, color })));
    },
  };
}

/** Help was asked for of a command that there is not. */
function noSuchCommand(program: Command, argv: readonly string[], language: Language): string {
  const asked = argv.findLast((word) => !word.startsWith('-')) ?? '';
  const meant = closest(
    asked,
    program.commands.map((command) => command.name()),
  );
  if (language === 'vi') return `không có lệnh "${asked}"${meant ? `; có phải là "${meant}"?` : '.'}`;
  return `there is no command "${asked}"${meant ? `; did you mean "${meant}"?` : '.'}`;
}

/** The command that is named, the innermost. */
function commandOf(program: Command, argv: readonly string[]): Command | undefined {
  const found = program.commands.find((command) => argv.includes(command.name()));
  return found?.commands.find((command) => argv.includes(command.name())) ?? found;
}

const ABOUT = {
  en: 'Checks and follows up planning files of economic zones, industrial parks and clusters.',
  vi: 'Kiểm tra và theo dõi tệp kế hoạch của khu kinh tế, khu công nghiệp, cụm công nghiệp.',
} as const;

const EXAMPLES = {
  en: `
Examples:
  zoneplan                        check the plan in this folder
  zoneplan status plans/          achieved versus target
  zoneplan explain fdi-2024       how a figure comes about
  zoneplan help check             everything about a command
`,
  vi: `
Ví dụ:
  zoneplan                        kiểm tra kế hoạch trong thư mục này
  zoneplan status plans/          thực hiện so với kế hoạch
  zoneplan explain fdi-2024       một con số từ đâu mà có
  zoneplan help check             mọi điều về một lệnh
`,
} as const;
