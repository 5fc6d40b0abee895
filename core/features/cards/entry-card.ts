import { scaledUnitName } from '../../plan/quantity/scales.ts';
import type { How } from '../../messages/how.ts';
import { sayDate } from '../../messages/dates.ts';
import type { Indicator, Objective, Policy, Review, Source, Zone } from '../../plan/model.ts';
import { sayWord } from '../../plan/words.ts';
import { assess } from '../../rollup/assess.ts';
import { childZones, leavesOf } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { RegisterName, Sections } from '../../workspace/registers.ts';
import { rowOf } from '../status.ts';
import { CARD } from './card-words.ts';
import { sayStanding } from './standing.ts';
import { objectiveDetails } from './objective-card.ts';
import { policyDetails } from './policy-card.ts';
import { reviewDetails } from './review-card.ts';
import { saySilent } from './silent.ts';
import { escaped, table } from './markdown.ts';

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
    case 'indicators':
      return indicatorDetails(plan, entry as Indicator, how);
    case 'policies':
      return policyDetails(plan, entry as Policy, how);
    case 'sources':
      return sourceDetails(entry as Source, how);
    case 'objectives':
      return objectiveDetails(plan, entry as Objective, how);
    case 'reviews':
      return reviewDetails(plan, entry as Review, how);
    case 'organisations':
      return table([[CARD.standing[how.language], sayStanding(plan, register, entry.id, how)]]);
    default:
      return '';
  }
}

function zoneDetails(plan: Plan, zone: Zone, how: How): string {
  const children = zone.type === 'group' ? leavesOf(plan.db, plan.root, zone.id) : childZones(plan.db, plan.root, zone.id);
  const goals = plan.goals.filter((goal) => goal.scope === zone.id).flatMap((goal) => assess(plan, goal.id) ?? []);
  const places = zone.localities.map(({ id, share }) => [plan.one('localities', id)?.name || id, share?.written].filter(Boolean).join(' '));
  return table([
    [CARD.standing[how.language], sayStanding(plan, 'zones', zone.id, how)],
    [CARD.within[how.language], zone.within && (plan.one('zones', zone.within)?.name || zone.within)],
    [CARD.localities[how.language], places.join(', ')],
    [CARD.children[how.language], children.map((child) => child.name || child.id).join(', ')],
    ...goals.map((found) => {
      const row = rowOf(plan, found, how.language);
      return [row.name, [row.said.actual, row.said.attainment, row.said.status].filter(Boolean).join(' · ')] as const;
    }),
  ]);
}

function indicatorDetails(plan: Plan, indicator: Indicator, how: How): string {
  const nameOf = (id: string) => plan.one('indicators', id)?.name || id;
  return table([
    [CARD.unit[how.language], indicator.unit && scaledUnitName(indicator.unit, how.locale)],
    [CARD.kind[how.language], indicator.kind && sayWord('kind', indicator.kind, how.language)],
    [CARD.overTime[how.language], sayWord('rule', indicator.overTime, how.language)],
    [CARD.overZones[how.language], sayWord('rule', indicator.overZones, how.language)],
    [CARD.components[how.language], [...indicator.components, ...indicator.mayInclude].map(nameOf).join(' + ')],
    [CARD.concept[how.language], indicator.metadata.concept],
    [CARD.silent[how.language], saySilent(plan, indicator.id, how)],
  ]);
}

function sourceDetails({ publisher, published, asOf }: Source, how: How): string {
  return table([
    ['', publisher],
    ['', published === undefined ? undefined : sayDate(published, how.locale)],
    [CARD.lastReport[how.language], asOf === undefined ? undefined : sayDate(asOf, how.locale)],
  ]);
}
