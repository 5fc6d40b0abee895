import type { Candidate } from './candidate.ts';
import { itemsWritten, near, ofEntry, ownId, placeName, type Slot } from './slot.ts';

/** The targets that a value may name, the lines of their splits among them. */
export function goalCandidates(slot: Slot): readonly Candidate[] {
  const { plan, path } = slot;
  const place = placeName(path);
  const wanted = place.startsWith('actuals/') ? indicatorsSaid(slot) : undefined;
  const scope = ofEntry(slot, 'scope') ?? plan.manifest.scope;
  const written = new Set(itemsWritten(slot));
  return plan.goals
    .filter(
      ({ id, target }) =>
        !written.has(id) &&
        (wanted === undefined || isSaid(wanted, target.indicator)) &&
        !(place === 'targets/all-of' && target.id === ownId(slot)),
    )
    .map(({ id, target, scope: of, line }, i) => ({
      label: id,
      kind: 'id',
      detail: line ? `${target.name} · ${plan.scope(of)?.name || of}` : target.name,
      also: target.aliases,
      rank: (wanted !== undefined && of !== scope ? 100_000 : 0) + i,
      about: { of: 'entry', register: 'targets', id },
    }));
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
