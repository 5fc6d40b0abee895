import { isId } from '../plan/lower/kebab.ts';
import { placeOf } from '../syntax/place.ts';
import { manifestOf } from '../workspace/facts.ts';
import type { Plan } from '../workspace/plan.ts';
import type { SectionName } from '../workspace/registers.ts';
import type { Fix } from './finding.ts';
import { intoRegister } from './into-section.ts';

/** An entry of each register with what it needs still to be filled in. */
const STUBS: Readonly<Partial<Record<SectionName, string>>> = {
  zones: '{name: <name>, type: }',
  localities: '{name: <name>, level: }',
  organisations: '{name: <name>}',
  indicators: '{name: <name>, unit: , kind: }',
  targets: '{name: <name>, indicator: , period: , at-least: }',
  policies: '{name: <name>, status: }',
  sources: '{name: <name>, published: , as-of: }',
  projects: '{name: <name>, zone: unknown}',
  objectives: '{name: <name>}',
  reviews: '{name: <name>, date: }',
  milestones: '{name: <name>, due: }',
};

/** The quick fix that adds an entry for an id that is referred to and not there, to be filled in; none where no entry can bear the id. */
export function stub(plan: Plan, file: string, register: string, id: string): readonly Fix[] {
  if (!isId(id)) return [];
  if (register === 'scenarios') return scenario(plan, id);
  const entry = register === 'zones' ? zone(id) : STUBS[register as SectionName];
  if (entry === undefined) return [];
  return [{ title: titleFor(register, id), edits: [intoRegister(plan, file, register as SectionName, id, entry)], blank: true }];
}

/** What the id begins with tells the type. */
function zone(id: string): string | undefined {
  const type = /^(?:kkt|kcn|ccn)(?=-)/.exec(id)?.[0].toUpperCase();
  return type === undefined ? STUBS.zones : `{name: <name>, type: ${type}}`;
}

function scenario(plan: Plan, id: string): readonly Fix[] {
  const file = plan.db.read(manifestOf, plan.root);
  if (file === undefined) return [];
  const edit =
    plan.manifest.scenarios.length > 0
      ? ({ kind: 'insert', place: placeOf(file, '/plan/scenarios'), key: id, text: '{name: <name>}' } as const)
      : ({ kind: 'insert', place: placeOf(file, '/plan'), key: 'scenarios', text: `{${id}: {name: <name>}}` } as const);
  return [{ title: titleFor('plan.scenarios', id), edits: [edit], blank: true }];
}

function titleFor(where: string, id: string): Fix['title'] {
  return { en: `Add \`${id}\` to \`${where}\``, vi: `Thêm \`${id}\` vào \`${where}\`` };
}
