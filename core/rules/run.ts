import type { PlanFile } from '../plan/model.ts';
import { query, type Database } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { violationsIn, planFile, tree } from '../workspace/documents.ts';
import { manifestOf, rootOf } from '../workspace/facts.ts';
import { planOf } from '../workspace/plan.ts';
import type { Finding } from './finding.ts';
import { RULES } from './index.ts';
import type { Rule, Subject, Subjects } from './rule.ts';

/** A finding with the rule that says it. */
export interface Said {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** Which subject the entries of a section are. */
const SUBJECTS = {
  localities: 'locality', zones: 'zone', organisations: 'organisation', indicators: 'indicator', targets: 'target', actuals: 'actual', forecasts: 'forecast',
  projects: 'project', cohorts: 'cohort', milestones: 'milestone', policies: 'policy', sources: 'source', objectives: 'objective', reviews: 'review',
  deviations: 'deviation', allocations: 'allocation', rates: 'rate',
} as const satisfies Partial<Record<keyof PlanFile, Subject>>;
type SectionKey = keyof typeof SUBJECTS;
const SECTIONS = Object.keys(SUBJECTS) as SectionKey[];

const BY_SUBJECT: ReadonlyMap<Subject, readonly Rule[]> = grouped();

/** Everything the rules say in one file, severities and silencing not yet applied. Key: file. */
export const findingsIn = query<string, readonly Said[]>('findings', (db, file) => {
  const root = db.read(rootOf, file);
  const found: Said[] = [];
  for (const problem of db.get(tree, file).problems) found.push(...run(db, root, 'slip', { file, problem }));
  for (const violation of db.get(violationsIn, file)) found.push(...run(db, root, 'violation', violation));
  const plan = db.get(planFile, file);
  for (const problem of plan.problems) found.push(...run(db, root, 'problem', problem));
  if (plan.manifest && db.read(manifestOf, root) === file) found.push(...run(db, root, 'manifest', plan.manifest));
  found.push(...run(db, root, 'file', plan));
  for (const section of SECTIONS) plan[section].forEach((_, i) => found.push(...db.get(entryFindings, `${file}\n${section}\n${i}`)));
  for (const said of db.get(planFindings, root)) if (said.finding.place.file === file) found.push(said);
  return found;
}, sameStructure);

/** Key: file, section, index in it. */
const entryFindings = query<string, readonly Said[]>('entry findings', (db, key) => {
  const [file, section] = key.split('\n') as [string, SectionKey];
  const entry = db.get(entryAt, key);
  return entry === undefined ? [] : run(db, db.read(rootOf, file), SUBJECTS[section], entry as Subjects[(typeof SUBJECTS)[SectionKey]]);
}, sameStructure);

const entryAt = query<string, unknown>('entry at', (db, key) => {
  const [file, section, index] = key.split('\n') as [string, SectionKey, string];
  return db.get(planFile, file)[section][Number(index)];
});

/** What the rules over the whole plan say, in whatever file. Key: root. */
const planFindings = query<string, readonly Said[]>('plan findings', (db, root) => run(db, root, 'plan', planOf(db, root)), sameStructure);

function run<S extends Subject>(db: Database, root: string, subject: S, value: Subjects[S]): readonly Said[] {
  const rules = BY_SUBJECT.get(subject) ?? [];
  const plan = planOf(db, root);
  const found: Said[] = [];
  for (const rule of rules) {
    const options = db.get(optionsOf, `${root}\n${rule.code}`);
    if (options.severity === 'off') continue;
    for (const finding of (rule as unknown as Rule<S>).check(value, plan, options.values)) found.push({ rule, finding });
  }
  return found;
}

/** What `rules:` says of a check: its severity there, and its options over the defaults. Key: root, code. */
export const optionsOf = query<string, { readonly severity: string | undefined; readonly values: Readonly<Record<string, string>> }>(
  'rule options',
  (db, key) => {
    const [root, code] = key.split('\n') as [string, string];
    const setting = planOf(db, root).manifest.rules.find((each) => each.code === code);
    const defaults = RULES.find((rule) => rule.code === code)?.options ?? {};
    return { severity: setting?.severity, values: { ...defaults, ...setting?.options } };
  },
  sameStructure,
);

function grouped(): ReadonlyMap<Subject, readonly Rule[]> {
  const groups = new Map<Subject, Rule[]>();
  for (const rule of RULES) groups.set(rule.on, [...(groups.get(rule.on) ?? []), rule]);
  return groups;
}
