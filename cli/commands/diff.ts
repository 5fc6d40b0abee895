import { existsSync } from 'node:fs';
import type { Bilingual } from '../language.ts';
import { compareDays, compareRevisions, type Days, type Revisions } from '../diff/compare.ts';
import { diffJson } from '../diff/json.ts';
import { diffMarkdown } from '../diff/markdown.ts';
import type { DiffReport, FailOn, NotCompared } from '../diff/report.ts';
import { diffText } from '../diff/text.ts';
import { type Loaded, loadPlans } from '../disk.ts';
import { type Asked, asked } from '../disk/input.ts';
import { absolute } from '../disk/path.ts';
import { whyNoRevision } from '../no-revision.ts';
import type { Outcome } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf, unaskedText } from '../troubles.ts';

/** What `zoneplan diff` was asked. */
export interface DiffRequest {
  readonly path: string;
  readonly between: { readonly revisions: Revisions } | { readonly days: Days };
  readonly asOf: number | undefined;
  readonly format: 'text' | 'markdown' | 'json';
  readonly failOn: readonly FailOn[];
  /** Only what may be read by all. */
  readonly inTheOpen: boolean;
}

/** `zoneplan diff`: what changed in the plan's own terms. */
export async function diff(request: DiffRequest, terminal: Terminal): Promise<Outcome> {
  const { path, between, asOf, inTheOpen } = request;
  const { cwd, language } = terminal;
  const [wanted] = [asked(path, cwd)].flat() as [Asked] | [Exclude<ReturnType<typeof asked>, readonly Asked[]>];
  if (!('top' in wanted)) return { code: 2, troubles: [unaskedText(wanted, language)] };
  const loaded = loadPlans({ paths: [path], cwd, asOf: 'days' in between ? undefined : asOf });
  const troubles = troublesThatMatter(loaded, between, terminal);
  if (troubles.length > 0) return { code: 2, troubles };
  const report =
    'days' in between
      ? compareDays(loaded, between.days, inTheOpen, terminal)
      : await compareRevisions(wanted, loaded, between.revisions, { asOf, inTheOpen }, terminal);
  if ('why' in report) return { code: 2, troubles: [whyNot(report, terminal)] };
  const failing = failingOf(report, request.failOn);
  return {
    code: failing.length > 0 ? 1 : 0,
    out: printed(report, request, terminal),
    notes: failing.length > 0 ? [failed(failing, language)] : [],
  };
}

/** Where two revisions are compared, it does not matter what lies there now. */
function troublesThatMatter(loaded: Loaded, between: DiffRequest['between'], terminal: Terminal): readonly string[] {
  if ('days' in between) return troublesOf(loaded, terminal, false);
  return between.revisions.to === undefined ? troublesOf(loaded, terminal, true) : [];
}

function printed(report: DiffReport, { format }: DiffRequest, terminal: Terminal): Iterable<string> {
  if (format === 'json') return diffJson(report, terminal.cwd);
  return format === 'markdown' ? diffMarkdown(report, terminal.cwd) : diffText(report, terminal);
}

function failingOf({ plans }: DiffReport, failOn: readonly FailOn[]): readonly (readonly [FailOn, number])[] {
  const all = plans.flatMap(({ changes }) => changes.changes);
  return failOn
    .map((word) => [word, all.filter(({ kind, marks }) => kind === word || (marks as readonly string[]).includes(word)).length] as const)
    .filter(([, count]) => count > 0);
}

function failed(failing: readonly (readonly [FailOn, number])[], language: 'en' | 'vi'): string {
  const said = failing.map(([word, count]) => `${word} (${count})`).join(', ');
  return { en: `fails by --fail-on: ${said}.`, vi: `không đạt theo --fail-on: ${said}.` }[language];
}

function whyNot({ why, name }: NotCompared, { cwd, language }: Terminal): string {
  if (why === 'unknown' && existsSync(absolute(cwd, name))) return A_PATH[language].replaceAll('{name}', () => name);
  const said = whyNoRevision(why, name, language);
  return why === 'no-repository' || why === 'no-git' ? `${said} ${OR_DAYS[language]}` : said;
}

const A_PATH: Bilingual = {
  en: '"{name}" is a path and no revision; the revision comes first: zoneplan diff HEAD {name}.',
  vi: '"{name}" là đường dẫn, không phải phiên bản; phiên bản đứng trước: zoneplan diff HEAD {name}.',
};

const OR_DAYS: Bilingual = {
  en: '--between compares two dates of the plan.',
  vi: '--between so sánh hai ngày của kế hoạch.',
};
