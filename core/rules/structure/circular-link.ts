import type { Locality, Objective, Organisation, Policy, Target, Zone } from '../../plan/model.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { Finding } from '../finding.ts';
import { loopFrom } from '../loop-from.ts';
import { rule } from '../rule.ts';

/** A lies in B, and B lies in A. */
export default rule({
  code: 'circular-link',
  category: 'structure',
  severity: 'error',
  on: 'zone',
  says: {
    en: '`{key}` leads back to itself: {path}.',
    vi: '`{key}` tạo thành vòng lặp: {path}.',
  },
  why: {
    en: 'What lies within itself has no top and no total. One of the links was set the wrong way round.',
    vi: 'Đã thành vòng thì không có cấp trên cùng, cũng không cộng được tổng. Một trong các liên kết đã ghi ngược.',
  },
  bad: `
organisations: {o1: {name: Sở A, within: o2}, o2: {name: Sở B, within: o1}}
`,
  good: `
organisations: {o1: {name: Sở A}, o2: {name: Sở B, within: o1}}
`,
  *check(zone, plan) {
    yield* within(zone, (id) => plan.one('zones', id));
    yield* listed(
      zone,
      'members',
      ({ members }) => members,
      (id) => plan.one('zones', id),
    );
  },
  also: {
    *locality(locality, plan) {
      const other = (id: string) => plan.one('localities', id);
      yield* within(locality, other);
      yield* listed(locality, 'successor', ({ successor }) => successor, other);
    },
    *organisation(organisation, plan) {
      yield* within(organisation, (id) => plan.one('organisations', id));
    },
    *objective(objective, plan) {
      yield* within(objective, (id) => plan.one('objectives', id));
    },
    *policy(policy, plan) {
      const other = (id: string) => plan.one('policies', id);
      yield* listed(policy, 'implements', (each) => each.implements, other);
      yield* listed(policy, 'supersedes', (each) => each.supersedes, other);
    },
    *target(target, plan) {
      yield* listed(target, 'all-of', partsOf, (id) => plan.one('targets', id));
    },
  },
});

type Linked = Zone | Locality | Organisation | Objective | Policy | Target;

function* within<E extends Zone | Locality | Organisation | Objective>(entry: E, other: (id: string) => E | undefined): Iterable<Finding> {
  const path = loopFrom(entry, ({ within: id }) => (id === undefined ? [] : [id]), other);
  if (path) yield finding('within', path, child(entry.place, 'within'));
}

function* listed<E extends Linked>(
  entry: E,
  key: string,
  links: (of: E) => readonly string[],
  other: (id: string) => E | undefined,
): Iterable<Finding> {
  const path = loopFrom(entry, links, other);
  if (!path) return;
  const all = links(entry);
  const list = child(entry.place, key);
  const index = all.indexOf(path[1]!);
  yield finding(key, path, all.length === 1 ? list : child(list, index));
}

/** The targets that `all-of` asks for; its own conditions keep their places in the list. */
function partsOf({ allOf }: Target): readonly string[] {
  return allOf.map((part) => ('target' in part ? part.target.split('/')[0]! : ''));
}

function finding(key: string, path: readonly string[], link: Place): Finding {
  return {
    place: link,
    values: { key, path: path.join(' → ') },
    fixes: [{ title: { en: 'Remove the link', vi: 'Bỏ liên kết này' }, edits: [{ kind: 'remove', place: link }] }],
  };
}
