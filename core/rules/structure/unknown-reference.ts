import type { Kind } from '../../plan/model.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { RegisterName } from '../../workspace/registers.ts';
import { REGISTERS } from '../../workspace/registers.ts';
import { closest } from '../closest.ts';
import { closestEntries, replaceId, type Closest } from '../closest-entry.ts';
import { rule } from '../rule.ts';
import { stub } from '../stub.ts';

const ELSEWHERE: ReadonlySet<Kind> = new Set<Kind>(['scope', 'zones', 'indicators', 'targets']);

export default rule({
  code: 'unknown-reference',
  category: 'structure',
  severity: 'error',
  on: 'file',
  says: {
    en: '`{id}` is not in `{register}`; the closest is `{closest}`.',
    vi: '`{id}` không có trong `{register}`; gần nhất là `{closest}`.',
  },
  why: {
    en: 'A reference that leads nowhere loses its policy, source or owner in silence.',
    vi: 'Tham chiếu sai khiến văn bản, nguồn hay đơn vị chủ trì bị mất mà không ai biết.',
  },
  bad: `objectives: {o1: {name: Thu hút vốn, policy: nq-1, targets: [fdi-2024]}}
`,
  good: `objectives: {o1: {name: Thu hút vốn, policy: nq, targets: [fdi-2024]}}
`,
  *check({ references }, plan) {
    for (const { kind, id, place } of references) {
      if (ELSEWHERE.has(kind) || isKnown(plan, kind, id)) continue;
      const candidates = candidatesFor(plan, kind, id);
      const register = kind === 'policy-or-review' ? 'policies`, `reviews' : kind;
      yield {
        place,
        values: { id, register, closest: candidates.map((entry) => entry.id).join('`, `') || undefined },
        fixes: [...replaceId(place, candidates), ...stub(plan, place.file, kind === 'policy-or-review' ? 'policies' : kind, id)],
      };
    }
  },
});

function isKnown(plan: Plan, kind: Kind, id: string): boolean {
  if (kind === 'policy-or-review') return plan.writes('policies', id) || plan.writes('reviews', id);
  if (isRegister(kind)) return plan.writes(kind, id);
  return inManifest(plan, kind).includes(id);
}

function candidatesFor(plan: Plan, kind: Kind, id: string): readonly Closest[] {
  if (kind === 'policy-or-review') return closestEntries(plan, ['policies', 'reviews'], id);
  if (isRegister(kind)) return closestEntries(plan, [kind], id);
  const near = closest(id, inManifest(plan, kind));
  return near === undefined ? [] : [{ id: near, name: '' }];
}

function isRegister(kind: Kind): kind is RegisterName {
  return (REGISTERS as readonly string[]).includes(kind);
}

function inManifest({ manifest }: Plan, kind: Kind): readonly string[] {
  switch (kind) {
    case 'scenarios':
      return ['base', ...manifest.scenarios.map((entry) => entry.id)];
    case 'criteria':
      return manifest.criteria.map((entry) => entry.id);
    case 'terms':
      return manifest.terms.map((entry) => entry.id);
    case 'zone-types':
      return manifest.zoneTypes.map((entry) => entry.id);
    case 'units':
      return manifest.units.map((entry) => entry.id);
    default:
      return [];
  }
}
