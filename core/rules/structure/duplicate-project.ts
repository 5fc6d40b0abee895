import type { Project, ProjectEvent } from '../../plan/model.ts';
import { query } from '../../query/database.ts';
import { sameStructure } from '../../query/same.ts';
import type { Edit } from '../../syntax/edit.ts';
import { child, withPart } from '../../syntax/place.ts';
import { get } from '../../syntax/value.ts';
import { tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import { entriesOf } from '../../workspace/registers.ts';
import { renameEdits } from '../../workspace/rename-edits.ts';
import { allRespelled } from '../../workspace/respelled.ts';
import type { Fix } from '../finding.ts';
import { flowSource } from '../flow-source.ts';
import { rule } from '../rule.ts';
import { sameName } from '../spellings.ts';

/** One factory on two lists. */
export default rule({
  code: 'duplicate-project',
  category: 'structure',
  severity: 'warning',
  on: 'plan',
  says: {
    en: '`{a}` and `{b}` may be one project: same name or investor, same zone, same month.',
    vi: '`{a}` và `{b}` có thể là một dự án: trùng tên hoặc nhà đầu tư, cùng khu, cùng tháng.',
  },
  why: {
    en: 'The list of the park and the list of the department often hold the same licence. Entered twice its capital counts twice.',
    vi: 'Danh sách của ban quản lý và của sở thường có cùng một giấy chứng nhận. Nhập cả hai thì vốn bị tính hai lần.',
  },
  bad: `
projects: {du-an-2: {name: Nhà máy Mẫu, zone: kcn-b, events: [{date: 2023-05, event: licensed, amount: 100 triệu USD}]}}
`,
  *check(plan) {
    for (const [first, second] of plan.db.get(alike, plan.root)) {
      const [kept, other] = sizeOf(second) > sizeOf(first) ? [second, first] : [first, second];
      yield {
        place: withPart(other.place, 'key'),
        values: { a: kept.id, b: other.id },
        related: [{ place: withPart(kept.place, 'key'), says: { en: 'the other', vi: 'dự án kia' } }],
        fixes: [merged(plan, kept, other)],
      };
    }
  },
});

/** Pairs of projects that look like one. Key: root. */
const alike = query<string, readonly (readonly [Project, Project])[]>(
  'alike projects',
  (db, root) => {
    const byMark = new Map<string, Project[]>();
    const found = new Map<string, readonly [Project, Project]>();
    const bearers = (project: Project) => db.derive(bearersOf, project);
    for (const project of neighbours(entriesOf(db, root, 'projects'), bearers)) {
      for (const mark of marksOf(project)) {
        const same = byMark.get(mark) ?? [];
        for (const other of same) if (other.id !== project.id) found.set(`${other.id}\n${project.id}`, [other, project]);
        byMark.set(mark, [...same, project]);
      }
    }
    return [...found.values()];
  },
  sameStructure,
);

/** The projects that share name or investor and zone with another. */
function neighbours(projects: readonly Project[], bearers: (project: Project) => readonly string[]): ReadonlySet<Project> {
  const first = new Map<string, Project>();
  const found = new Set<Project>();
  for (const project of projects) {
    for (const bearer of bearers(project)) {
      const other = first.get(bearer);
      if (other) found.add(other).add(project);
      else first.set(bearer, project);
    }
  }
  return new Set(projects.filter((project) => found.has(project)));
}

/** Name or investor, zone, and the month of each event: what two entries of one project share. */
function marksOf(project: Project): ReadonlySet<string> {
  const bearers = bearersOf(project);
  return new Set(
    project.events.flatMap((event) =>
      isPrecise(event) ? bearers.map((bearer) => `${bearer}\n${event.event} ${event.date!.written.slice(0, 7)}`) : [],
    ),
  );
}

/** Name and investor, each with the zone; none where the zone is not known. */
function bearersOf({ name, investor, zone, locality }: Project): readonly string[] {
  if (zone === undefined || zone === 'unknown' || (zone === 'outside' && locality === undefined)) return [];
  const at = zone === 'outside' ? `outside ${locality}` : zone;
  return [...(name ? [`${at}\nname ${sameName(name)}`] : []), ...(investor ? [`${at}\ninvestor ${sameName(investor)}`] : [])];
}

function isPrecise({ event, date }: ProjectEvent): boolean {
  return event !== undefined && (date?.precision === 'month' || date?.precision === 'day');
}

function sizeOf(project: Project): number {
  const said = [
    project.capitalType,
    project.investor,
    project.investorCountry,
    project.sector,
    project.role,
    project.land,
    project.registered,
    project.owner,
    project.source,
  ];
  return said.filter((each) => each !== undefined).length + project.events.length + project.permits.length + project.obstacles.length;
}

/** Moves what only the other entry says into the one that is kept, and every reference with it. */
function merged(plan: Plan, kept: Project, other: Project): Fix {
  const into = plan.db.get(tree, kept.place.file).valueAt(kept.place.pointer);
  const from = plan.db.get(tree, other.place.file).valueAt(other.place.pointer);
  const added: readonly Edit[] =
    from?.kind === 'map'
      ? from.pairs
          .filter(({ key }) => !get(into, key))
          .map(({ key, value }) => ({ kind: 'insert', place: kept.place, key, text: flowSource(value) }))
      : [];
  const events = other.events
    .filter((event) => !kept.events.some((own) => isSameEvent(own, event)))
    .map(({ place: { file, pointer } }): Edit => {
      const item = plan.db.get(tree, file).valueAt(pointer)!;
      return { kind: 'append', place: child(kept.place, 'events'), text: flowSource(item) };
    });
  return {
    title: { en: `Merge \`${other.id}\` into \`${kept.id}\``, vi: `Gộp \`${other.id}\` vào \`${kept.id}\`` },
    edits: [
      ...added,
      ...events,
      { kind: 'remove', place: other.place },
      ...allRespelled(plan.db, renameEdits(plan, 'projects', other.id, kept.id)),
    ],
  };
}

function isSameEvent(a: ProjectEvent, b: ProjectEvent): boolean {
  return a.event === b.event && a.date !== undefined && b.date !== undefined && a.date.first <= b.date.last && b.date.first <= a.date.last;
}
