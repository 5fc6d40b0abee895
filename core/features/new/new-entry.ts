import type { Bilingual, Language } from '../../messages/said.ts';
import { isId, kebab } from '../../plan/lower/kebab.ts';
import { civilOf } from '../../plan/period/days.ts';
import { readPeriod } from '../../plan/period/read-period.ts';
import { wordOf } from '../../plan/words.ts';
import type { Database } from '../../query/database.ts';
import { freeId } from '../../rules/free-id.ts';
import type { Edit } from '../../syntax/edit.ts';
import { placeOf } from '../../syntax/place.ts';
import { quoteIfNeeded } from '../../syntax/quote.ts';
import { tree } from '../../workspace/documents.ts';
import { filesOf } from '../../workspace/facts.ts';
import { planOf, type Plan } from '../../workspace/plan.ts';
import type { RegisterName } from '../../workspace/registers.ts';
import { definitionsOf } from '../linked.ts';
import type { Refusal } from '../rename-words.ts';
import { worded } from '../worded.ts';
import { refuseNew } from './new-words.ts';

/** An entry that is to be added to a register. */
export interface NewEntry {
  readonly id: string;
  /** Where it goes: beside the last of its kind; a file that is not there yet in a plan without any. */
  readonly file: string;
  readonly changes: readonly Edit[];
  /** The entry as YAML, its key included. */
  readonly text: string;
}

/** What is known of a new target; its number is the planner's. */
export interface TargetOptions {
  readonly indicator: string;
  readonly scope?: string;
  /** The year of the plan's day when absent. */
  readonly period?: string;
  readonly name?: string;
  readonly id?: string;
}

/** A target for an indicator, its number still to be filled in; or why it cannot be. */
export function newTarget(db: Database, root: string, asked: TargetOptions, language: Language): NewEntry | Refusal {
  const plan = planOf(db, root);
  const { scope } = asked;
  const indicator = plan.one('indicators', asked.indicator);
  if (!indicator) return refuseNew('unknown-indicator', language, { id: asked.indicator });
  if (scope !== undefined && !plan.scope(scope)) return refuseNew('unknown-scope', language, { id: scope });
  const period = asked.period ?? String(civilOf(plan.day).year);
  if (!readPeriod(period, plan.manifest.terms).period) return refuseNew('no-period', language, { period });
  const id = asked.id ?? freeId(plan, kebab([indicator.id, scope, period].filter(Boolean).join('-')));
  const called = [indicator.name || indicator.id, scope === undefined ? '' : plan.scope(scope)?.name].filter(Boolean).join(' – ');
  return newEntry(plan, 'targets', id, language, [
    `name: ${quoteIfNeeded(asked.name ?? worded(NAMED, language, { name: called, period }), false)}`,
    `indicator: ${indicator.id}`,
    ...(scope === undefined ? [] : [`scope: ${scope}`]),
    `period: ${period}`,
    indicator.kind === 'rank' ? 'top:' : indicator.better === 'lower' ? 'at-most:' : 'at-least:',
  ]);
}

const NAMED: Bilingual = { en: '{name}, {period}', vi: '{name} {period}' };

/** What is known of a new zone. */
export interface ZoneOptions {
  readonly name: string;
  /** As its name tells when absent: `KCN Sông Khoai` is an industrial park. */
  readonly type?: string;
  readonly within?: string;
  readonly locality?: string;
  readonly id?: string;
}

/** A zone; or why it cannot be. */
export function newZone(db: Database, root: string, asked: ZoneOptions, language: Language): NewEntry | Refusal {
  const plan = planOf(db, root);
  const { name, within, locality } = asked;
  if (within !== undefined && !plan.one('zones', within)) return refuseNew('unknown-scope', language, { id: within });
  if (locality !== undefined && !plan.one('localities', locality)) return refuseNew('unknown-scope', language, { id: locality });
  const prefix = /^(KKT|KCN|CCN)(?=\s)/iu.exec(name)?.[1]?.toUpperCase();
  const type = asked.type ?? prefix ?? '';
  if (type !== '' && !wordOf('zoneType', type) && !plan.manifest.zoneTypes.some((each) => each.id === type))
    return refuseNew('unknown-type', language, { type });
  return newEntry(plan, 'zones', asked.id ?? freeId(plan, kebab(name)), language, [
    `name: ${quoteIfNeeded(name, false)}`,
    `type: ${type}`.trimEnd(),
    ...(within === undefined ? [] : [`within: ${within}`]),
    ...(locality === undefined ? [] : [`localities: [${locality}]`]),
  ]);
}

function newEntry(plan: Plan, register: RegisterName, id: string, language: Language, lines: readonly string[]): NewEntry | Refusal {
  if (!isId(id)) return refuseNew('bad-id', language, { id, kebab: kebab(id) });
  const kind = register === 'zones' ? 'scope' : register;
  if (definitionsOf(plan, { kind, id }).length > 0) return refuseNew('taken', language, { id });
  const file = fileFor(plan, register);
  const entry = lines.join('\n');
  const text = `${id}:\n  ${entry.replaceAll('\n', '\n  ')}`;
  const there = plan.db.get(tree, file).locate(`/${register}`, 'value') !== undefined;
  const change: Edit = there
    ? { kind: 'insert', place: placeOf(file, `/${register}`), key: id, text: entry }
    : { kind: 'insert', place: placeOf(file, ''), key: register, text };
  return { id, file, changes: [change], text };
}

/** The file of the last entry of a register, else the last plan file. */
function fileFor(plan: Plan, register: RegisterName): string {
  const files = plan.db.read(filesOf, plan.root);
  return plan.all(register).at(-1)?.place.file ?? files.at(-1) ?? `${plan.root}/${register}.plan.yaml`;
}
