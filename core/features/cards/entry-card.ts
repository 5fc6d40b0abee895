import { scaledUnitName } from '../../plan/quantity/scales.ts';
import type { How } from '../../messages/how.ts';
import { sayDate } from '../../messages/dates.ts';
import type {
  Allocation,
  Cohort,
  Indicator,
  Locality,
  Milestone,
  Objective,
  Policy,
  Project,
  Review,
  Source,
  Zone,
} from '../../plan/model.ts';
import { sayWord } from '../../plan/words.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { RegisterName, Sections } from '../../workspace/registers.ts';
import { allocationDetails } from './allocation-card.ts';
import { CARD } from './card-words.ts';
import { cohortDetails } from './cohort-card.ts';
import { goalRows } from './goal-rows.ts';
import { sayStanding } from './standing.ts';
import { objectiveDetails } from './objective-card.ts';
import { policyDetails } from './policy-card.ts';
import { reviewDetails } from './review-card.ts';
import { saySilent } from './silent.ts';
import { escaped, table } from './markdown.ts';
import { milestoneDetails } from './milestone-card.ts';
import { projectDetails } from './project-card.ts';
import { landRows, readinessRows } from './zone-card.ts';
import { localityRows, zoneRows } from './place-rows.ts';

/** An entry of a register: its name and what matters most about it. */
export function entryCard(plan: Plan, register: RegisterName, entry: Sections[RegisterName], how: How): string {
  const aliases = entry.aliases.length > 0 ? ` (${entry.aliases.map(escaped).join(', ')})` : '';
  const head = `**${escaped(entry.name || entry.id)}**${aliases}  \n\`${entry.id}\``;
  return [head, detailsOf(plan, register, entry, how), entry.note ? escaped(entry.note) : ''].filter(Boolean).join('\n\n');
}

function detailsOf(plan: Plan, register: RegisterName, entry: Sections[RegisterName], how: How): string {
  switch (register) {
    case 'zones':
      return zoneDetails(plan, entry as Zone, how);
    case 'localities':
      return table(localityRows(plan, entry as Locality, how));
    case 'indicators':
      return indicatorDetails(plan, entry as Indicator, how);
    case 'policies':
      return policyDetails(plan, entry as Policy, how);
    case 'sources':
      return sourceDetails(entry as Source, how);
    case 'projects':
      return projectDetails(plan, entry as Project, how);
    case 'cohorts':
      return cohortDetails(plan, entry as Cohort, how);
    case 'milestones':
      return milestoneDetails(plan, entry as Milestone, how);
    case 'allocations':
      return allocationDetails(plan, entry as Allocation, how);
    case 'objectives':
      return objectiveDetails(plan, entry as Objective, how);
    case 'reviews':
      return reviewDetails(plan, entry as Review, how);
    case 'organisations':
      return table([[CARD('standing', how), sayStanding(plan, register, entry.id, how)]]);
    default:
      return '';
  }
}

function zoneDetails(plan: Plan, zone: Zone, how: How): string {
  return table([
    [CARD('standing', how), sayStanding(plan, 'zones', zone.id, how)],
    ...zoneRows(plan, zone, how),
    ...landRows(plan, zone, how),
    ...readinessRows(plan, zone, how),
    ...goalRows(plan, zone.id, how),
  ]);
}

function indicatorDetails(plan: Plan, indicator: Indicator, how: How): string {
  const nameOf = (id: string) => plan.one('indicators', id)?.name || id;
  return table([
    [CARD('unit', how), indicator.unit && scaledUnitName(indicator.unit, how.locale)],
    [CARD('kind', how), indicator.kind && sayWord('kind', indicator.kind, how.language)],
    [CARD('overTime', how), sayWord('rule', indicator.overTime, how.language)],
    [CARD('overZones', how), sayWord('rule', indicator.overZones, how.language)],
    [CARD('components', how), [...indicator.components, ...indicator.mayInclude].map(nameOf).join(' + ')],
    [CARD('concept', how), indicator.metadata.concept],
    [CARD('silent', how), saySilent(plan, indicator.id, how)],
  ]);
}

function sourceDetails({ publisher, published, asOf }: Source, how: How): string {
  return table([
    [CARD('publisher', how), publisher],
    [CARD('published', how), published === undefined ? undefined : sayDate(published, how.locale)],
    [CARD('asOf', how), asOf === undefined ? undefined : sayDate(asOf, how.locale)],
  ]);
}
