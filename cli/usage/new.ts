import type { Command } from 'commander';
import type { Language } from '../../core/index.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import { gathered } from './gathered.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf, oneOf, yearOf } from './values.ts';

interface Common {
  readonly in: string;
  readonly print?: boolean;
}

/** Declares `zoneplan new` with what can be begun: a plan, a week, a year, a target, a zone. */
export function wireNew(program: Command, wiring: Wiring): void {
  const say = describe(wiring.language);
  const parent = program
    .command('new')
    .usage(say('<what> [options]', '<nội dung> [tùy chọn]'))
    .description(say('Begin a plan, a week, a year, a target or a zone.', 'Bắt đầu kế hoạch, tuần, năm, chỉ tiêu hoặc khu mới.'))
    .argument('[what]')
    .helpCommand(false)
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((what: string | undefined) => wiring.run(({ language }) => notNew(what, language)));
  wirePlan(parent, wiring);
  wireWeek(parent, wiring);
  wireYear(parent, wiring);
  wireTarget(parent, wiring);
  wireZone(parent, wiring);
}

/** What is neither of them. */
function notNew(what: string | undefined, language: Language): Outcome {
  const words = ['plan', 'week', 'year', 'target', 'zone'] as const;
  if (what !== undefined) return stopped(oneOf('new', what, words, language) as Trouble);
  const all = words.join(', ');
  return stopped({ trouble: { en: `new needs one of: ${all}.`, vi: `new cần một trong: ${all}.` }[language] });
}

function sub(parent: Command, name: string, { language }: Wiring, en: string, vi: string): Command {
  const say = describe(language);
  return parent
    .command(name)
    .description(say(en, vi))
    .option('--in <path>', say('folder or file of the plan', 'thư mục hoặc tệp của kế hoạch'), '.')
    .option('--print', say('print it; write nothing', 'in ra màn hình, không ghi tệp'));
}

function wirePlan(parent: Command, wiring: Wiring): void {
  const { run, language } = wiring;
  const say = describe(language);
  sub(parent, 'plan', wiring, 'A manifest and a first file.', 'Tệp khai báo và tệp kế hoạch đầu tiên.')
    .argument('[name]', say('what the plan is called', 'tên kế hoạch'))
    .option('--year <year>', say('its first year; this one when absent', 'năm đầu; mặc định là năm nay'))
    .action((name: string | undefined, options: Common & { readonly year?: string }) =>
      run(async (terminal) => {
        const year = yearOf('--year', options.year, terminal.language);
        if (isTrouble(year)) return stopped(year);
        const { startPlan } = await import('../commands/new.ts');
        return startPlan(requestOf(options), name, year ?? new Date().getFullYear(), terminal);
      }),
    );
}

function wireWeek(parent: Command, wiring: Wiring): void {
  const say = describe(wiring.language);
  sub(parent, 'week', wiring, 'This week’s count sheets for all zones.', 'Bảng kiểm đếm tuần này cho mọi khu.')
    .option('--date <date>', say('the day of the count; today when absent', 'ngày chốt số; mặc định là hôm nay'))
    .option('--indicator <id>', say('which to count; may be repeated', 'chỉ tiêu cần đếm; dùng được nhiều lần'), gathered)
    .action((options: Common & { readonly date?: string; readonly indicator?: readonly string[] }) =>
      wiring.run(async (terminal) => {
        const day = dayOf('--date', options.date, terminal.language);
        if (isTrouble(day)) return stopped(day);
        const { startWeek } = await import('../commands/new.ts');
        return startWeek(requestOf(options), day, options.indicator, terminal);
      }),
    );
}

function wireYear(parent: Command, wiring: Wiring): void {
  const say = describe(wiring.language);
  sub(parent, 'year', wiring, 'Next year’s targets, rolled forward.', 'Chỉ tiêu năm sau, chuyển từ năm trước.')
    .argument('[year]', say('the one after the last that has targets when absent', 'mặc định là năm kế tiếp năm cuối có chỉ tiêu'))
    .action((written: string | undefined, options: Common) =>
      wiring.run(async (terminal) => {
        const year = yearOf('new year', written, terminal.language);
        if (isTrouble(year)) return stopped(year);
        const { startYear } = await import('../commands/new.ts');
        return startYear(requestOf(options), year, terminal);
      }),
    );
}

interface TargetAsked extends Common {
  readonly scope?: string;
  readonly period?: string;
  readonly name?: string;
  readonly id?: string;
}

function wireTarget(parent: Command, wiring: Wiring): void {
  const say = describe(wiring.language);
  sub(parent, 'target', wiring, 'A target; its number is yours to fill in.', 'Một chỉ tiêu; con số do mình điền.')
    .argument('<indicator>', say('id of its indicator', 'mã chỉ tiêu thống kê'))
    .option('--scope <id>', say('zone or place; that of the plan when absent', 'khu hoặc địa bàn; mặc định theo kế hoạch'))
    .option('--period <period>', say('such as 2025 or 2025-Q1', 'như 2025 hoặc 2025-Q1'))
    .option('--name <name>', say('what it is called', 'tên gọi'))
    .option('--id <id>', say('its id', 'mã'))
    .action((indicator: string, options: TargetAsked) =>
      wiring.run(async (terminal) => {
        const { addTarget } = await import('../commands/new.ts');
        const { scope, period, name, id } = options;
        return addTarget(requestOf(options), { indicator, scope, period, name, id }, terminal);
      }),
    );
}

interface ZoneAsked extends Common {
  readonly type?: string;
  readonly within?: string;
  readonly locality?: string;
  readonly id?: string;
}

function wireZone(parent: Command, wiring: Wiring): void {
  const say = describe(wiring.language);
  sub(parent, 'zone', wiring, 'A zone, park or cluster.', 'Một khu, cụm.')
    .argument('<name>', say('what it is called, such as "KCN Sông Khoai"', 'tên gọi, như "KCN Sông Khoai"'))
    .option('--type <type>', say('KKT, KCN, CCN or another; else by its name', 'KKT, KCN, CCN hoặc loại khác; mặc định theo tên'))
    .option('--within <id>', say('the zone it lies in', 'mã khu chứa nó'))
    .option('--locality <id>', say('the place it lies in', 'mã địa bàn'))
    .option('--id <id>', say('its id', 'mã'))
    .action((name: string, options: ZoneAsked) =>
      wiring.run(async (terminal): Promise<Outcome> => {
        const { addZone } = await import('../commands/new.ts');
        const { type, within, locality, id } = options;
        return addZone(requestOf(options), { name, type, within, locality, id }, terminal);
      }),
    );
}

function requestOf(options: Common): { readonly within: string; readonly print: boolean } {
  return { within: options.in, print: options.print === true };
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan new plan "Industrial parks of Quảng Ninh"
  zoneplan new week                          today's count, zone by zone
  zoneplan new week --date 2024-11-15 --indicator fdi --print
  zoneplan new year 2025                     from the targets of 2024
  zoneplan new target fdi --period 2025 --in plans/quang-ninh
  zoneplan new zone "KCN Sông Khoai" --locality quang-yen
`,
  vi: `
Ví dụ:
  zoneplan new plan "Kế hoạch KCN tỉnh Quảng Ninh"
  zoneplan new week                          bảng đếm hôm nay cho từng khu
  zoneplan new week --date 2024-11-15 --indicator fdi --print
  zoneplan new year 2025                     từ chỉ tiêu năm 2024
  zoneplan new target fdi --period 2025 --in plans/quang-ninh
  zoneplan new zone "KCN Sông Khoai" --locality quang-yen
`,
} as const;
