import type { Language } from '../messages/said.ts';
import { sayCount } from '../messages/counts.ts';
import { sayDate } from '../messages/dates.ts';
import { fill } from '../messages/fill.ts';
import { assess } from '../rollup/assess.ts';
import { goalsBelow } from '../rollup/standing.ts';
import { worst } from '../rollup/status.ts';
import { rollup } from '../rollup/rollup.ts';
import { sayMeasure } from '../messages/amounts.ts';
import type { Database } from '../query/database.ts';
import { withPart } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { planFile } from '../workspace/documents.ts';
import { goalsOfTarget } from '../workspace/goals.ts';
import { rangeOf } from '../workspace/located.ts';
import type { Plan } from '../workspace/plan.ts';
import { planAt } from './linked.ts';
import { rowOf, sayStatus } from './status.ts';

/** The entries a lens may stand above. */
export const LENS_KINDS = ['target', 'zone', 'indicator', 'policy'] as const;
export type LensKind = (typeof LENS_KINDS)[number];

const SECTION = { target: 'targets', zone: 'zones', indicator: 'indicators', policy: 'policies' } as const;

/** Where lenses stand in a file; their titles come when they are seen. */
export function codeLenses(
  db: Database,
  file: string,
  kinds: ReadonlySet<LensKind>,
): readonly { readonly range: TextRange; readonly kind: LensKind; readonly pointer: string }[] {
  const plan = db.get(planFile, file);
  return LENS_KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) =>
    plan[SECTION[kind]].map(({ place }) => ({ range: rangeOf(db, withPart(place, 'key')), kind, pointer: place.pointer })),
  );
}

/** What a lens says: of a target `2.049,78 triệu USD / ≥ 3.000 triệu USD · 68,3% · 87,4% … · pace 0,79 · at risk`. */
export function codeLensTitle(db: Database, file: string, kind: LensKind, pointer: string, language: Language): string {
  const plan = planAt(db, file);
  const entry = db.get(planFile, file)[SECTION[kind]].find(({ place }) => place.pointer === pointer);
  if (!entry) return '';
  switch (kind) {
    case 'target':
      return ofTarget(plan, entry.id, language);
    case 'zone':
      return ofZone(plan, entry.id, language);
    case 'indicator':
      return ofIndicator(plan, entry.id, language);
    case 'policy':
      return ofPolicy(plan, entry.id, language);
  }
}

const TEXTS = {
  elapsed: { en: '{share} of the time', vi: '{share} thời gian' },
  pace: { en: 'pace {pace}', vi: 'tiến độ {pace}' },
  met: { en: '{met} of {all} achieved', vi: 'đạt {met}/{all} chỉ tiêu kế hoạch' },
};

function ofTarget(plan: Plan, id: string, language: Language): string {
  const target = plan.one('targets', id)!;
  const goals = goalsOfTarget(plan.db, plan.root, target);
  const own = goals.find((goal) => !goal.line);
  const how = { locale: plan.manifest.locale, rounding: plan.manifest.rounding, language };
  if (!own) {
    const status = worst(goals.flatMap((goal) => assess(plan, goal.id)?.status ?? []));
    return [sayCount(goals.length, 'line', how), status && sayStatus(plan, status, language)].filter(Boolean).join(' · ');
  }
  const assessed = assess(plan, own.id);
  if (!assessed) return '';
  const { said } = rowOf(plan, assessed, language);
  const reached = said.actual === '' ? said.target : `${said.actual} / ${said.target || '–'}`;
  const elapsed = said.elapsed && fill(TEXTS.elapsed[language], { share: said.elapsed }, how);
  const pace = said.pace && fill(TEXTS.pace[language], { pace: said.pace }, how);
  return [reached, said.attainment, elapsed, pace, said.status].filter(Boolean).join(' · ');
}

function ofZone(plan: Plan, id: string, language: Language): string {
  const goals = plan.goals.filter((goal) => goal.scope === id);
  const rows = goals.flatMap((goal) => assess(plan, goal.id) ?? []).map((found) => rowOf(plan, found, language));
  return rows.map(({ said }) => [said.indicator, said.actual || '–', said.status].join(' ')).join(' · ');
}

function ofIndicator(plan: Plan, id: string, language: Language): string {
  const { scope, locale, rounding } = plan.manifest;
  if (scope === undefined || plan.asOf === undefined) return '';
  const latest = plan
    .figures(id, scope)
    .filter((figure) => figure.quantity && figure.asOf <= plan.asOf!)
    .sort((a, b) => b.asOf - a.asOf)[0];
  const unit = plan.one('indicators', id)?.unit;
  if (!latest || !unit) return '';
  const found = rollup(plan, { indicator: id, scope, first: latest.period.first!, last: latest.period.last!, at: plan.asOf });
  return found?.amount
    ? `${sayMeasure(found.amount, unit, { locale, rounding, language }, plan.one('indicators', id)?.decimals)} (${sayDate(found.asOf, locale)})`
    : '';
}

function ofPolicy(plan: Plan, id: string, language: Language): string {
  const statuses = goalsBelow(plan, 'policies', id).flatMap((goal) => assess(plan, goal.id)?.status ?? []);
  if (statuses.length === 0) return '';
  const how = { locale: plan.manifest.locale, rounding: plan.manifest.rounding, language };
  const met = statuses.filter((status) => status === 'achieved' || status === 'exceeded').length;
  return fill(
    TEXTS.met[language],
    { met: String(met), all: language === 'en' ? sayCount(statuses.length, 'target', how) : String(statuses.length) },
    how,
  );
}
