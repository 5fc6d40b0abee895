import type { PlanFile, Register } from '../model.ts';
import { actualOf } from './actuals.ts';
import { localityOf, organisationOf, zoneOf } from './areas.ts';
import type { Cursor } from './cursor.ts';
import { forecastOf } from './forecasts.ts';
import { allocationOf, rateOf } from './funds.ts';
import { indicatorOf } from './indicators.ts';
import { objectiveOf, policyOf, sourceOf } from './papers.ts';
import { projectOf } from './projects.ts';
import { cohortOf, milestoneOf } from './promises.ts';
import { deviationOf, reviewOf } from './reviews.ts';
import { targetOf } from './targets.ts';

/** The sections of a plan file. */
export type SectionKey =
  | 'localities'
  | 'zones'
  | 'organisations'
  | 'indicators'
  | 'targets'
  | 'actuals'
  | 'forecasts'
  | 'projects'
  | 'cohorts'
  | 'milestones'
  | 'policies'
  | 'sources'
  | 'objectives'
  | 'reviews'
  | 'deviations'
  | 'allocations'
  | 'rates';

export type EntryOf<K extends SectionKey> = PlanFile[K][number];

/** How the entries of each section become entries of the model. */
export type SectionTable = { readonly [K in SectionKey]: (at: Cursor, id: string) => EntryOf<K> };

export const SECTIONS: SectionTable = {
  localities: localityOf,
  zones: zoneOf,
  organisations: organisationOf,
  indicators: indicatorOf,
  targets: targetOf,
  actuals: actualOf,
  forecasts: forecastOf,
  projects: projectOf,
  cohorts: cohortOf,
  milestones: milestoneOf,
  policies: policyOf,
  sources: sourceOf,
  objectives: objectiveOf,
  reviews: reviewOf,
  deviations: deviationOf,
  allocations: allocationOf,
  rates: rateOf,
};

/** The sections whose entries have no ids. */
export const OBSERVATIONS: ReadonlySet<string> = new Set<SectionKey>(['actuals', 'forecasts', 'deviations', 'rates']);

/** True for a section whose entries are known by ids. */
export function isRegister(section: SectionKey): section is SectionKey & Register {
  return !OBSERVATIONS.has(section);
}
