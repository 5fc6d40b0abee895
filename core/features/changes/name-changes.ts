import type { How } from '../../messages/how.ts';
import type { Registered } from '../../plan/model.ts';
import { fold } from '../../plan/quantity/fold.ts';
import { withPart } from '../../syntax/place.ts';
import { REGISTERS } from '../../workspace/registers.ts';
import type { Change, ChangeKind, Side } from './change.ts';
import { KIND_WORDS } from './change-words.ts';
import type { Between } from './telling.ts';

/** Entries that are called otherwise: another name under the same id, or another id under the same name. */
export function nameChanges(before: Side, after: Side, { renames, telling }: Between, how: How): readonly Change[] {
  const renamed = REGISTERS.flatMap((register) =>
    after.plan.all(register).flatMap((entry) => {
      const old = before.plan.one(register, entry.id);
      if (!old || !telling.entry(before, old) || !telling.entry(after, entry)) return [];
      if (old.name === '' || entry.name === '' || fold(old.name) === fold(entry.name)) return [];
      return [changeOf('name-changed', register, entry, entry.id, [old.name, entry.name], how)];
    }),
  );
  const moved = renames.all.flatMap(({ register, was, entry }) => {
    const old = before.plan.one(register, was);
    const isTold = telling.entry(after, entry) && (!old || telling.entry(before, old));
    return isTold ? [changeOf('id-changed', register, entry, entry.name || entry.id, [was, entry.id], how)] : [];
  });
  return [...renamed, ...moved];
}

function changeOf(
  kind: ChangeKind,
  section: string,
  { id, place }: Registered,
  subject: string,
  [before, after]: readonly [string, string],
  how: How,
): Change {
  return {
    kind,
    marks: [],
    section,
    id,
    before: { word: before },
    after: { word: after },
    said: { subject, kind: KIND_WORDS[kind][how.language], before, after, notes: [] },
    place: withPart(place, 'key'),
    side: 'after',
  };
}
