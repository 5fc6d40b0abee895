import type { Command } from 'commander';
import type { Language } from '../../core/index.ts';
import type { DiffRequest } from '../commands/diff.ts';
import type { Revisions } from '../diff/compare.ts';
import { KINDS } from '../diff/kinds.ts';
import type { FailOn } from '../diff/report.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { gathered } from './gathered.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf, oneOf } from './values.ts';

interface DiffOptions {
  readonly between?: readonly string[];
  readonly format: string;
  readonly failOn?: readonly string[];
  readonly asOf?: string;
  readonly public?: boolean;
}

/** Declares `zoneplan diff`. */
export function wireDiff(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('diff')
    .argument('[revisions]', say('A, A..B or A...B as git has them; HEAD when absent', 'A, A..B hoặc A...B như trong git; mặc định HEAD'))
    .argument('[path]', say('folder or file of the plan', 'thư mục hoặc tệp của kế hoạch'))
    .description(say('Show what changed in the plan’s own terms.', 'Cho biết kế hoạch đã thay đổi những gì.'))
    .option('--between <dates...>', say('two dates of the plan, not two revisions', 'hai ngày của kế hoạch thay vì hai phiên bản'))
    .option('--format <name>', say('text, markdown or json', 'text (chữ), markdown hoặc json'), 'text')
    .option(
      '--fail-on <kinds>',
      say('exit 1 when there are such changes; see below', 'thoát với mã 1 khi có loại thay đổi này; xem dưới'),
      gathered,
    )
    .option('--as-of <date>', say('judge both sides as of this date', 'đánh giá cả hai bên tính đến ngày này'))
    .option('--public', say('leave out what is private and what would give it away', 'không in số nội bộ và số làm lộ số nội bộ'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((revisions: string | undefined, path: string | undefined, options: DiffOptions) =>
      run((terminal) =>
        shown(
          [revisions, path].filter((each) => each !== undefined),
          options,
          terminal,
        ),
      ),
    );
}

async function shown(written: readonly string[], options: DiffOptions, terminal: Terminal): Promise<Outcome> {
  const request = requestOf(written, options, terminal);
  if (isTrouble(request)) return stopped(request);
  const { diff } = await import('../commands/diff.ts');
  return diff(request, terminal);
}

function requestOf(written: readonly string[], options: DiffOptions, terminal: Terminal): DiffRequest | Trouble {
  const { language } = terminal;
  const format = oneOf('--format', options.format, ['text', 'markdown', 'json'], language);
  if (isTrouble(format)) return format;
  const failOn = failOnOf(options.failOn ?? [], language);
  if (isTrouble(failOn)) return failOn;
  const asOf = dayOf('--as-of', options.asOf, language);
  if (isTrouble(asOf)) return asOf;
  const rest = { format, failOn, asOf, inTheOpen: options.public === true } as const;
  if (options.between) return ofDays(written, options.between, rest, language);
  const [revisions = 'HEAD', path = '.', ...more] = written;
  if (more.length > 0) return { trouble: SAYS.onePath[language] };
  return { ...rest, path, between: { revisions: revisionsIn(revisions) } };
}

/** `--between` takes all words behind it, so the path may be among them. */
function ofDays(
  written: readonly string[],
  between: readonly string[],
  rest: Pick<DiffRequest, 'format' | 'failOn' | 'asOf' | 'inTheOpen'>,
  language: Language,
): DiffRequest | Trouble {
  const [first, second, ...paths] = between.flatMap((each) => each.split('..'));
  if (second === undefined) return { trouble: SAYS.twoDates[language] };
  const from = dayOf('--between', first ?? '', language);
  if (isTrouble(from)) return from;
  const to = dayOf('--between', second, language);
  if (isTrouble(to)) return to;
  const [path = '.', ...more] = [...written, ...paths];
  if (more.length > 0 || from! >= to!) return { trouble: SAYS[more.length > 0 ? 'onePath' : 'order'][language] };
  if (rest.asOf !== undefined) return { trouble: SAYS.noAsOf[language] };
  return { ...rest, path, between: { days: { from: from!, to: to! } } };
}

/** As git reads them: an end that is left out is HEAD, and with one revision alone the files are its other side. */
function revisionsIn(written: string): Revisions {
  const [, from, dots, to] = /^(.*?)(\.\.\.?)(.*)$/s.exec(written) ?? [];
  if (dots === undefined) return { from: written, to: undefined, fork: false };
  return { from: from || 'HEAD', to: to || 'HEAD', fork: dots === '...' };
}

function failOnOf(written: readonly string[], language: Language): readonly FailOn[] | Trouble {
  const words: FailOn[] = [];
  for (const each of written.flatMap((list) => list.split(','))) {
    const word = oneOf('--fail-on', each.trim(), KINDS, language);
    if (isTrouble(word)) return word;
    words.push(word);
  }
  return words;
}

const SAYS = {
  twoDates: { en: '--between takes two dates, such as 2024-06-30 2024-12-31.', vi: '--between cần hai ngày, ví dụ 2024-06-30 2024-12-31.' },
  onePath: { en: 'diff takes one path.', vi: 'diff chỉ nhận một đường dẫn.' },
  order: { en: '--between takes the earlier date first.', vi: '--between cần ngày trước rồi đến ngày sau.' },
  noAsOf: { en: '--between sets both dates itself; leave out --as-of.', vi: '--between đã nêu cả hai ngày; hãy bỏ --as-of.' },
} as const;

/** The words of `--fail-on` in lines that fit. */
function listed(): string {
  const lines: string[] = [];
  for (const kind of KINDS) {
    const line = lines.at(-1);
    if (line === undefined || line.length + kind.length > 74) lines.push(`  ${kind},`);
    else lines[lines.length - 1] = `${line} ${kind},`;
  }
  return lines.join('\n').replace(/,$/, '');
}

const EXAMPLES = {
  en: `
Kinds of changes for --fail-on, several with commas:
${listed()}

Examples:
  zoneplan diff                              since the last commit
  zoneplan diff HEAD~1 plans/quang-ninh      since the one before
  zoneplan diff v2023..v2024                 from one revision to another
  zoneplan diff origin/main...HEAD --format markdown --fail-on target-lowered
  zoneplan diff --between 2024-06-30 2024-12-31 --public
`,
  vi: `
Loại thay đổi cho --fail-on, nhiều loại thì cách nhau bằng dấu phẩy:
${listed()}

Ví dụ:
  zoneplan diff                              từ lần commit gần nhất
  zoneplan diff HEAD~1 plans/quang-ninh      từ lần commit trước đó
  zoneplan diff v2023..v2024                 từ phiên bản này sang phiên bản kia
  zoneplan diff origin/main...HEAD --format markdown --fail-on target-lowered
  zoneplan diff --between 2024-06-30 2024-12-31 --public
`,
} as const;
