import type { Milestone, Target } from '../../plan/model.ts';
import type { Bilingual } from '../../messages/said.ts';
import { recordRevision } from '../../rules/revised.ts';
import { writtenValue } from '../../rules/written-value.ts';
import type { Place } from '../../syntax/place.ts';
import { keysOf } from '../../syntax/place.ts';
import { isWithin } from '../number-at.ts';
import { worded } from '../worded.ts';
import { REFACTOR } from './refactor-words.ts';
import type { Offer, Refactoring, Spot } from './refactoring.ts';

/** What a target or a milestone asked for until now, kept as a revision with the day, the authority and the reason, before the key is changed. */
export const recordRevisions: Offer = (spot) => {
  const { plan, file, pointer } = spot;
  const isHere = ({ place }: Target | Milestone) => place.file === file && isWithin(pointer, place.pointer);
  const target = plan.all('targets').find(isHere);
  if (target) return ofTarget(spot, target);
  const milestone = plan.all('milestones').find(isHere);
  const due = milestone?.due?.written;
  return milestone && due !== undefined && concerns(spot, milestone.place, ['due'])
    ? [revision(spot, milestone.place, `was: ${due}`, REFACTOR.reviseDeadline)]
    : [];
};

function ofTarget(spot: Spot, target: Target): readonly Refactoring[] {
  const { plan, pointer } = spot;
  const line = target.split.find(({ place }) => isWithin(pointer, place.pointer));
  if (line) {
    const zone = plan.scope(line.scope)?.name || line.scope;
    return line.value
      ? [revision(spot, target.place, `scope: ${line.scope}, was: ${writtenValue(line.value)}`, REFACTOR.reviseLine, { zone })]
      : [];
  }
  const [comparison] = target.comparisons;
  const was = comparison?.bound && numberOf(target);
  const time = target.due ? `was-due: ${target.due.written}` : target.period && `was-period: ${target.period.written}`;
  return [
    ...(was !== undefined && concerns(spot, target.place, [comparison!.key])
      ? [revision(spot, target.place, `was: ${was}`, REFACTOR.reviseNumber)]
      : []),
    ...(time !== undefined && concerns(spot, target.place, ['due', 'period'])
      ? [revision(spot, target.place, time, REFACTOR.reviseDeadline)]
      : []),
  ];
}

/** The number as written; the two ends of `between` as a list. */
function numberOf({ comparisons: [comparison] }: Target): string | undefined {
  const { bound, bound2 } = comparison!;
  if (!bound2) return writtenValue(bound!);
  return bound!.written === bound2.written ? undefined : `[${writtenValue(bound!)}, ${writtenValue(bound2)}]`;
}

/** Whether one stands at the head of an entry or at one of its keys. */
function concerns({ pointer }: Spot, entry: Place, keys: readonly string[]): boolean {
  const key = keysOf(pointer.slice(entry.pointer.length))[0];
  return key === undefined || keys.includes(key);
}

function revision(
  spot: Spot,
  entry: Place,
  formerly: string,
  title: Bilingual,
  values: Readonly<Record<string, string>> = {},
): Refactoring {
  const { edits } = recordRevision(spot.plan, entry, `${formerly}, decided-in: <decision>`, title);
  return { title: worded(title, spot.how.language, values), kind: 'rewrite', changes: edits, blank: true };
}
