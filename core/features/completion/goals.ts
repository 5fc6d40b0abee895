import type { Goal } from '../../workspace/goals.ts';
import type { Candidate } from './candidate.ts';
import { closenessOf, plainWords } from './search.ts';
import { itemsWritten, near, ofEntry, ownId, placeName, type Slot } from './slot.ts';

/** The targets that a value may name, the lines of their splits among them. */
export function goalCandidates(slot: Slot): readonly Candidate[] {
  const { plan, path } = slot;
  const place = placeName(path);
  const wanted = place.startsWith('actuals/') ? indicatorsSaid(slot) : undefined;
  const scope = ofEntry(slot, 'scope') ?? plan.manifest.scope;
  const written = new Set(itemsWritten(slot));
  const typed = plainWords(slot.typing.typed);
  const fits = (goal: Goal) =>
    !written.has(goal.id) &&
    (wanted === undefined || isSaid(wanted, goal.target.indicator)) &&
    !(place === 'targets/all-of' && goal.target.id === ownId(slot)) &&
    (typed === '' || closenessOf(plan.db.derive(wordsOf, goal), typed) !== undefined);
  return plan.goals.filter(fits).map(({ id, target, scope: of, line }, i) => ({
    label: id,
    kind: 'id',
    detail: line ? `${target.name} · ${plan.scope(of)?.name || of}` : target.name,
    also: target.aliases,
    rank: (wanted !== undefined && of !== scope ? 100_000 : 0) + i,
    about: { of: 'entry', register: 'targets', id },
  }));
}

function wordsOf({ id, target }: Goal): readonly string[] {
  return [id, ...target.aliases, target.name].map(plainWords);
}

/** The indicators whose figures an entry of `actuals` states; undefined where that cannot be known. */
function indicatorsSaid(slot: Slot): ReadonlySet<string> | undefined {
  const own = near(slot, 'indicator');
  const indicator = slot.plan.one('indicators', own);
  const others = slot.typing.frames[2]?.pairs.some(({ key }) => key === 'of-which' || key === 'components') === true;
  if (own === undefined || !indicator || (others && !placeName(slot.path).startsWith('actuals/claims'))) return undefined;
  return new Set([own, ...indicator.components, ...indicator.mayInclude]);
}

function isSaid(wanted: ReadonlySet<string>, indicator: string | undefined): boolean {
  return indicator !== undefined && wanted.has(indicator);
}
