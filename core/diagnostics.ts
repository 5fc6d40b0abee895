import { fill, type How } from './messages/fill.ts';
import type { Language } from './messages/said.ts';
import { query, type Database } from './query/database.ts';
import { sameStructure } from './query/same.ts';
import { lazyEdits, type DiagnosticFix } from './fixes.ts';
import { dataOf } from './messages/data.ts';
import { ignoresIn, silences, type Ignore } from './rules/ignore.ts';
import { RULES } from './rules/index.ts';
import type { Finding } from './rules/finding.ts';
import { findingsIn, settingsOf, type Said } from './rules/run.ts';
import type { Rule } from './rules/rule.ts';
import { rangeOf } from './workspace/located.ts';
import type { Position, TextRange } from './text/range.ts';
import { planFile, tree, violationsIn } from './workspace/documents.ts';
import { rootOf } from './workspace/facts.ts';
import { planOf, type Plan } from './workspace/plan.ts';

/** A finding with range, severity and wording, ready for any door. */
export interface Diagnostic {
  readonly code: string;
  readonly category: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly file: string;
  readonly pointer: string;
  readonly range: TextRange;
  readonly start: Position;
  readonly end: Position;
  /** Exact figures and ISO dates for machines. */
  readonly data: Readonly<Record<string, string>>;
  readonly related: readonly { readonly file: string; readonly pointer: string; readonly message: string; readonly start: Position; readonly end: Position }[];
  readonly fixes: readonly DiagnosticFix[];
}

/** Everything reported in one file, in order of place; the same array while nothing has changed. */
export function diagnosticsOf(db: Database, file: string, language: Language): readonly Diagnostic[] {
  return db.get(diagnostics, `${file}\n${language}`);
}

/** Reads one file ahead of what is asked of it, so that a door can spread the reading of a large plan over slices. */
export function prepare(db: Database, file: string): void {
  db.get(planFile, file);
  db.get(violationsIn, file);
}

const diagnostics = query<string, readonly Diagnostic[]>(
  'diagnostics',
  (db, key) => {
    const cut = key.lastIndexOf('\n');
    const file = key.slice(0, cut);
    const language = key.slice(cut + 1) as Language;
    const plan = planOf(db, db.read(rootOf, file));
    const located = db.get(findingsIn, file).flatMap((said) => locate(db, plan, said, language));
    const ignores = ignoresIn(db.get(tree, file), file, plan.today);
    const loud = located.filter((each) => !ignores.some((ignore) => silences(ignore, each.code, each.start.line)));
    const used = (ignore: Ignore) => located.some((each) => silences(ignore, each.code, each.start.line));
    const onIgnores = ignores.flatMap((ignore) => aboutIgnore(db, plan, { ...ignore, used: used(ignore) }, language));
    return [...loud, ...onIgnores].sort(byPlace);
  },
  sameStructure,
);

const IGNORE_RULES = RULES.filter((rule) => rule.on === 'ignore') as readonly unknown[] as readonly Rule<'ignore'>[];

function aboutIgnore(db: Database, plan: Plan, ignore: Ignore, language: Language): readonly Diagnostic[] {
  return IGNORE_RULES.flatMap((rule) => [...rule.check(ignore, plan, {})].flatMap((finding) => locate(db, plan, { rule: rule as unknown as Rule, finding }, language)));
}

function locate(db: Database, plan: Plan, { rule, finding }: Said, language: Language): readonly Diagnostic[] {
  const severity = severityOf(db, plan, rule, finding);
  if (severity === 'off') return [];
  const { place } = finding;
  const range = finding.range ?? rangeOf(db, place);
  const { source } = db.get(tree, place.file);
  const how: How = { locale: plan.manifest.locale, rounding: plan.manifest.rounding, language };
  const says = (finding.variant && rule.variants?.[finding.variant]) || rule.says;
  return [
    {
      code: rule.code,
      category: rule.category,
      severity,
      message: fill(says[language], finding.values ?? {}, how),
      file: place.file,
      pointer: place.pointer,
      range,
      start: source.positionAt(range.start),
      end: source.positionAt(range.end),
      data: finding.data ?? dataOf(finding.values ?? {}),
      related: (finding.related ?? []).map((each) => related(db, each.place, fill(each.says[language], finding.values ?? {}, how))),
      fixes: (finding.fixes ?? []).map((fix) => lazyEdits(db, fix, language)),
    },
  ];
}

function related(db: Database, place: Finding['place'], message: string): Diagnostic['related'][number] {
  const range = rangeOf(db, place);
  const { source } = db.get(tree, place.file);
  return { file: place.file, pointer: place.pointer, message, start: source.positionAt(range.start), end: source.positionAt(range.end) };
}

function severityOf(db: Database, plan: Plan, rule: Rule, finding: Finding): Diagnostic['severity'] | 'off' {
  const set = db.get(settingsOf, plan.root).get(rule.code)?.severity;
  return (set ?? finding.severity ?? rule.severity) as Diagnostic['severity'] | 'off';
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
