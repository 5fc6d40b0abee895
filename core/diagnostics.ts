import { fill, type How } from './messages/fill.ts';
import type { Language } from './messages/said.ts';
import { query, type Database } from './query/database.ts';
import { sameStructure } from './query/same.ts';
import { canApply, lazyEdits, type DiagnosticFix } from './fixes.ts';
import { dataOf } from './messages/data.ts';
import { ignoresIn, silences, type Ignore } from './rules/ignore.ts';
import type { Finding } from './rules/finding.ts';
import tooManyFindings from './rules/structure/too-many-findings.ts';
import { checkOf, findingsIn, formFindings, rulesOn, settingsOf, type Said } from './rules/run.ts';
import type { Rule } from './rules/rule.ts';
import { rangeOf } from './workspace/located.ts';
import type { Position, TextRange } from './text/range.ts';
import { tree } from './workspace/documents.ts';
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
  readonly related: readonly {
    readonly file: string;
    readonly pointer: string;
    readonly message: string;
    readonly start: Position;
    readonly end: Position;
  }[];
  readonly fixes: readonly DiagnosticFix[];
}

/** What is reported in one file, in order of place, the worst first where it is too much; the same array while nothing has changed. */
export function diagnosticsOf(db: Database, file: string, language: Language): readonly Diagnostic[] {
  return db.get(diagnostics, `${file}\n${language}`);
}

/**
 * What is known of a file before it is read as a plan: its slips of YAML and the shape of its entries, for whoever opens a large file. All of
 * it is in what `diagnosticsOf` comes to.
 */
export function firstDiagnosticsOf(db: Database, file: string, language: Language): readonly Diagnostic[] {
  const plan = planOf(db, db.read(rootOf, file));
  const ignores = ignoresIn(db.get(tree, file), file, plan.today);
  const said = db.get(formFindings, file).flatMap((each) => weighed(db, plan, each));
  if (said.length > mostTold(db, plan)) return [];
  const lines = byLine(ignores);
  return said
    .map((each) => located(db, plan, each, language))
    .filter(({ code, start }) => !(lines.get(start.line) ?? []).some((ignore) => silences(ignore, code)))
    .sort(byPlace);
}

const diagnostics = query<string, readonly Diagnostic[]>(
  'diagnostics',
  (db, key) => {
    const cut = key.lastIndexOf('\n');
    const file = key.slice(0, cut);
    const language = key.slice(cut + 1) as Language;
    const plan = planOf(db, db.read(rootOf, file));
    const said = db.get(findingsIn, file).flatMap((each) => weighed(db, plan, each));
    const ignores = ignoresIn(db.get(tree, file), file, plan.today);
    const asked = { db, plan, file, language };
    if (ignores.length === 0) return told(said, asked, (each) => located(db, plan, each, language));
    const everything = said.map((each) => located(db, plan, each, language));
    return told(heard(db, plan, everything, ignores, language), asked, (each) => each);
  },
  sameStructure,
);

/** What the ignore comments of a file leave, and what is to be said of the comments. */
function heard(
  db: Database,
  plan: Plan,
  everything: readonly Diagnostic[],
  ignores: readonly Ignore[],
  language: Language,
): readonly Diagnostic[] {
  const lines = byLine(ignores);
  const used = new Set<Ignore>();
  const loud = everything.filter(({ code, start }) => {
    const silencing = (lines.get(start.line) ?? []).filter((ignore) => silences(ignore, code));
    for (const ignore of silencing) used.add(ignore);
    return silencing.length === 0;
  });
  const onIgnores = ignores.flatMap((ignore) => aboutIgnore(db, plan, { ...ignore, used: used.has(ignore) }, language));
  return [...loud, ...onIgnores].sort(byPlace);
}

/** The ignore comments by the lines they are for. */
function byLine(ignores: readonly Ignore[]): ReadonlyMap<number, readonly Ignore[]> {
  const lines = new Map<number, Ignore[]>();
  for (const ignore of ignores) for (const line of [ignore.line, ignore.line + 1]) lines.set(line, [...(lines.get(line) ?? []), ignore]);
  return lines;
}

/** The worst of all there is to tell, in order of place, and behind it how much was left out. */
function told<T extends Pick<Weighed, 'severity'>>(
  all: readonly T[],
  { db, plan, file, language }: Asked,
  show: (each: T) => Diagnostic,
): readonly Diagnostic[] {
  const most = mostTold(db, plan);
  if (all.length <= most) return all.map(show).sort(byPlace);
  const worstFirst = all.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const left = worstFirst.slice(most);
  const excess = [...tooManyFindings.check({ file, left: left.length, worst: left[0]!.severity }, plan, {})];
  const last = excess.flatMap((finding) => weighed(db, plan, { rule: tooManyFindings as unknown as Rule, finding }));
  return [...worstFirst.slice(0, most).map(show).sort(byPlace), ...last.map((each) => located(db, plan, each, language))];
}

function mostTold(db: Database, plan: Plan): number {
  const { severity, values } = db.get(settingsOf, plan.root).get(tooManyFindings.code)!;
  const most = severity === 'off' ? Number.NaN : Number(values['most']);
  return most >= 0 ? most : Number.POSITIVE_INFINITY;
}

interface Asked {
  readonly db: Database;
  readonly plan: Plan;
  readonly file: string;
  readonly language: Language;
}

/** What was said, with its severity in this plan. */
interface Weighed {
  readonly said: Said;
  readonly severity: Diagnostic['severity'];
}

const WEIGHT = { error: 0, warning: 1, info: 2, hint: 3 } as const;

const IGNORE_RULES = rulesOn('ignore');

function aboutIgnore(db: Database, plan: Plan, ignore: Ignore, language: Language): readonly Diagnostic[] {
  const said = IGNORE_RULES.flatMap((rule) => [...checkOf(rule, 'ignore')(ignore, plan, {})].map((finding) => ({ rule, finding })));
  return said.flatMap((each) => weighed(db, plan, each)).map((each) => located(db, plan, each, language));
}

/** With its severity; nothing when its check is off. */
function weighed(db: Database, plan: Plan, said: Said): readonly Weighed[] {
  const { rule, finding } = said;
  const set = db.get(settingsOf, plan.root).get(rule.code)?.severity;
  const severity = set ?? finding.severity ?? rule.severity;
  return severity === 'off' ? [] : [{ said, severity }];
}

function located(db: Database, plan: Plan, { said, severity }: Weighed, language: Language): Diagnostic {
  const { rule, finding } = said;
  const { place } = finding;
  const range = finding.range ?? rangeOf(db, place);
  const { source } = db.get(tree, place.file);
  const { message, data, related, fixes } = db.derive(db.get(wording, `${plan.root}\n${language}`), said);
  return {
    code: rule.code,
    category: rule.category,
    severity,
    message,
    file: place.file,
    pointer: place.pointer,
    range,
    start: source.positionAt(range.start),
    end: source.positionAt(range.end),
    data,
    related: (finding.related ?? []).map((each, i) => relatedAt(db, each.place, related[i]!)),
    fixes: fixes.filter((_, i) => canApply(db, finding.fixes![i]!)),
  };
}

type Worded = Pick<Diagnostic, 'message' | 'data' | 'fixes'> & { readonly related: readonly string[] };

/** How findings are worded: the same function while the plan is read and the reader speaks as before. Key: root, language. */
const wording = query<string, (said: Said) => Worded>('wording', (db, key) => {
  const cut = key.lastIndexOf('\n');
  const language = key.slice(cut + 1) as Language;
  const { locale, rounding } = db.get(manner, key.slice(0, cut));
  const how: How = { locale, rounding, language };
  return ({ rule, finding: { variant, values = {}, data, related = [], fixes = [] } }) => ({
    message: fill(((variant && rule.variants?.[variant]) || rule.says)[language], values, how),
    data: data ?? dataOf(values),
    related: related.map((each) => fill(each.says[language], values, how)),
    fixes: fixes.map((fix) => lazyEdits(db, fix, language)),
  });
});

/** How the plan writes figures. Key: root. */
const manner = query<string, Pick<How, 'locale' | 'rounding'>>(
  'manner',
  (db, root) => {
    const { locale, rounding } = planOf(db, root).manifest;
    return { locale, rounding };
  },
  sameStructure,
);

function relatedAt(db: Database, place: Finding['place'], message: string): Diagnostic['related'][number] {
  const range = rangeOf(db, place);
  const { source } = db.get(tree, place.file);
  return { file: place.file, pointer: place.pointer, message, start: source.positionAt(range.start), end: source.positionAt(range.end) };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
