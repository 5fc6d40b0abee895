import type { Entry, PlanFile } from '../plan/model.ts';
import type { Severity } from '../plan/words.ts';
import { query, table, type Database } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { sameStructure } from '../query/same.ts';
import { violationsIn, planFile, tree } from '../workspace/documents.ts';
import { rootOf } from '../workspace/facts.ts';
import { planOf } from '../workspace/plan.ts';
import { entriesInFile } from '../workspace/registers.ts';
import { brokenEntries, isOfBroken, misshapenPlaces } from './broken-entries.ts';
import type { Finding } from './finding.ts';
import { RULES } from './index.ts';
import type { Check, Rule, Subject, Subjects } from './rule.ts';

/** A finding with the rule that says it. */
export interface Said {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** Which subject the entries of a section are. */
const SUBJECTS = {
  localities: 'locality',
  zones: 'zone',
  organisations: 'organisation',
  indicators: 'indicator',
  targets: 'target',
  actuals: 'actual',
  forecasts: 'forecast',
  projects: 'project',
  cohorts: 'cohort',
  milestones: 'milestone',
  policies: 'policy',
  sources: 'source',
  objectives: 'objective',
  reviews: 'review',
  deviations: 'deviation',
  allocations: 'allocation',
  rates: 'rate',
} as const satisfies Partial<Record<keyof PlanFile, Subject>>;
type SectionKey = keyof typeof SUBJECTS;
const SECTIONS = Object.keys(SUBJECTS) as SectionKey[];

const BY_SUBJECT: ReadonlyMap<Subject, readonly Rule[]> = bySubject();

/** Everything the rules say in one file, severities and silencing not yet applied. Key: file. */
export const findingsIn = query<string, readonly Said[]>(
  'findings',
  (db, file) => {
    const root = db.read(rootOf, file);
    const form = db.get(formFindings, file);
    const plan = db.get(planFile, file);
    const others: Said[] = [
      ...plan.problems.flatMap((problem) => run(db, root, 'problem', problem)),
      ...(plan.manifest ? run(db, root, 'manifest', plan.manifest) : []),
      ...run(db, root, 'file', plan),
      ...SECTIONS.flatMap((section) => (plan[section].length > 0 ? db.get(sectionFindings, `${file}\n${section}`) : [])),
      ...db.look(planFindings, root, file),
    ];
    return [...form, ...heeded(db, file, others)];
  },
  sameStructure,
);

/** What is said of the form of a file, its slips of YAML and the shape of its entries: all that is known before it is read as a plan. Key: file. */
export const formFindings = query<string, readonly Said[]>(
  'form findings',
  (db, file) => {
    const root = db.read(rootOf, file);
    const slips = db.get(tree, file).problems.flatMap((problem) => run(db, root, 'slip', { file, problem }));
    const shape = db.get(violationsIn, file).flatMap((violation) => run(db, root, 'violation', violation));
    return [...slips, ...heeded(db, file, shape)];
  },
  sameStructure,
);

/** What is left once nothing is said of broken entries, and of values of another shape that alone. */
function heeded(db: Database, file: string, said: readonly Said[]): readonly Said[] {
  const broken = brokenEntries(db.get(tree, file));
  const misshapen = misshapenPlaces(db.get(violationsIn, file));
  return said.filter(
    ({ rule, finding }) => (rule.on === 'violation' || !misshapen.has(finding.place.pointer)) && !isOfBroken(broken, finding),
  );
}

/** Key: file, section. */
const sectionFindings = query<string, readonly Said[]>(
  'section findings',
  (db, key) => {
    const found: Said[] = [];
    for (const pointer of db.get(entriesIn, key).keys()) {
      const said = db.get(entryFindings, `${key}\n${pointer}`);
      if (said.length > 0) found.push(...said);
    }
    return found;
  },
  sameStructure,
);

/** The entries of a section by their pointers. Key: file, section. */
const entriesIn = table<string, Entry | undefined>(
  'entries',
  (db, key) => {
    const [file, section] = key.split('\n') as [string, SectionKey];
    return new Map(entriesInFile(db, file, section).map((entry) => [entry.place.pointer, entry]));
  },
  undefined,
);

/** Key: file, section, pointer of the entry. */
const entryFindings = query<string, readonly Said[]>(
  'entry findings',
  (db, key) => {
    const [file, section] = key.split('\n', 2) as [string, SectionKey];
    const at = file.length + section.length + 1;
    const entry = db.look(entriesIn, key.slice(0, at), key.slice(at + 1));
    return entry === undefined ? [] : run(db, db.read(rootOf, file), SUBJECTS[section], entry as Subjects[(typeof SUBJECTS)[SectionKey]]);
  },
  sameStructure,
);

/** What finding all that is to be said in one file consists of, piece by piece: each an entry or a rule over the whole plan, remembered for the end. */
export function* piecesOf(db: Database, file: string): Generator<() => unknown> {
  const root = db.read(rootOf, file);
  yield () => db.get(planFile, file);
  yield () => db.get(violationsIn, file);
  for (const section of SECTIONS) {
    const key = `${file}\n${section}`;
    for (const pointer of db.get(entriesIn, key).keys()) yield () => db.get(entryFindings, `${key}\n${pointer}`);
    yield () => db.get(sectionFindings, key);
  }
  for (const { code } of rulesOn('plan')) yield () => db.get(planFindingsOf, `${root}\n${code}`);
}

/** What the rules over the whole plan say, by file; each rests on what it looks at alone. Key: root. */
const planFindings = table<string, readonly Said[]>(
  'plan findings',
  (db, root) =>
    grouped(
      rulesOn('plan').flatMap((rule) => db.get(planFindingsOf, `${root}\n${rule.code}`)),
      ({ finding }) => finding.place.file,
    ),
  [],
  sameStructure,
);

/** Key: root, code. */
const planFindingsOf = query<string, readonly Said[]>(
  'plan findings of',
  (db, key) => {
    const [root, code] = key.split('\n') as [string, string];
    return run(db, root, 'plan', planOf(db, root), code);
  },
  sameStructure,
);

function run<S extends Subject>(db: Database, root: string, subject: S, value: Subjects[S], only?: string): readonly Said[] {
  const plan = planOf(db, root);
  const found: Said[] = [];
  for (const { rule, check, values } of db.get(activeRules, `${root}\n${subject}`)) {
    if (only !== undefined && rule.code !== only) continue;
    const ended = db.onCheck?.(rule.code);
    for (const finding of (check as Check<S>)(value, plan, values)) found.push({ rule, finding });
    ended?.();
  }
  return found;
}

interface Active {
  readonly rule: Rule;
  readonly check: Check<Subject>;
  readonly values: RuleOptions['values'];
}

/** The rules of a subject that are not off, with their options. Key: root, subject. */
const activeRules = query<string, readonly Active[]>('active rules', (db, key) => {
  const cut = key.lastIndexOf('\n');
  const subject = key.slice(cut + 1) as Subject;
  const settings = db.get(settingsOf, key.slice(0, cut));
  return rulesOn(subject).flatMap((rule) => {
    const { severity, values } = settings.get(rule.code)!;
    return severity === 'off' ? [] : [{ rule, check: checkOf(rule, subject), values }];
  });
});

/** How each check is set in a plan: its severity in `rules:`, if any, and its options over the defaults. Key: root. */
export const settingsOf = query<string, ReadonlyMap<string, RuleOptions>>(
  'rule settings',
  (db, root) => {
    const { rules } = planOf(db, root).manifest;
    return new Map(
      RULES.map((rule) => {
        const set = rules.find((each) => each.code === rule.code);
        return [rule.code, { severity: set?.severity, values: { ...rule.options, ...set?.options } }];
      }),
    );
  },
  sameStructure,
);

/** Whether a plan asks for what the last commit holds: one of the checks that compare with it is on. */
export function comparesWithCommit(db: Database, root: string): boolean {
  const settings = db.get(settingsOf, root);
  return RULES.some((rule) => rule.git && (settings.get(rule.code)!.severity ?? rule.severity) !== 'off');
}

/** The checks that are on in a plan, by their codes. */
export function checksOn(db: Database, root: string): readonly string[] {
  const settings = db.get(settingsOf, root);
  return RULES.filter((rule) => (settings.get(rule.code)!.severity ?? rule.severity) !== 'off').map(({ code }) => code);
}

export interface RuleOptions {
  readonly severity: Severity | undefined;
  readonly values: Readonly<Record<string, string>>;
}

/** The rules that look at a subject. */
export function rulesOn(subject: Subject): readonly Rule[] {
  return BY_SUBJECT.get(subject) ?? [];
}

function bySubject(): ReadonlyMap<Subject, readonly Rule[]> {
  const groups = new Map<Subject, Rule[]>();
  for (const rule of RULES) for (const subject of subjectsOf(rule)) groups.set(subject, [...(groups.get(subject) ?? []), rule]);
  return groups;
}

function subjectsOf(rule: Rule): readonly Subject[] {
  return [rule.on, ...(Object.keys(rule.also ?? {}) as Subject[])];
}

/** What a rule says of a subject that is its own or one of the others it looks at. */
export function checkOf<S extends Subject>(rule: Rule, subject: S): Check<S> {
  return (rule.on === subject ? rule.check : rule.also![subject]) as unknown as Check<S>;
}
