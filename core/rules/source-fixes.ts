import type { Day } from '../plan/period/period.ts';
import type { Place } from '../syntax/place.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Fix } from './finding.ts';
import { freeId } from './free-id.ts';
import { intoRegister } from './into-section.ts';

const MOST_OFFERED = 5;

/** Quick fixes that give an entry a source: those of its day first, then a new one. */
export function sourceFixes(plan: Plan, entry: Place, asOf: Day | undefined): readonly Fix[] {
  const far = (day: Day | undefined) => (day === undefined || asOf === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(day - asOf));
  const nearest = [...plan.all('sources')].sort((a, b) => far(a.asOf ?? a.published) - far(b.asOf ?? b.published)).slice(0, MOST_OFFERED);
  const known = nearest.map(
    ({ id, name }): Fix => ({
      title: { en: `Add the source ${name || id}`, vi: `Ghi nguồn: ${name || id}` },
      edits: [{ kind: 'insert', place: entry, key: 'source', text: id }],
    }),
  );
  const id = freeId(plan, 'nguon');
  return [
    ...known,
    {
      title: { en: 'Add a new source', vi: 'Thêm nguồn mới' },
      edits: [
        { kind: 'insert', place: entry, key: 'source', text: id },
        intoRegister(plan, entry.file, 'sources', id, '{name: <name>, published: , as-of: }'),
      ],
      blank: true,
    },
  ];
}
