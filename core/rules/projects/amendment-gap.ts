import type { Project, ProjectEvent } from '../../plan/model.ts';
import { child } from '../../syntax/place.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';

const MOST_LISTED = 20;

/** The second amendment of a certificate whose first is nowhere. */
export default rule({
  code: 'amendment-gap',
  category: 'projects',
  severity: 'warning',
  on: 'project',
  says: {
    en: '`{project}` has amendment {n}, but not {missing}.',
    vi: '`{project}` có điều chỉnh lần {n} nhưng thiếu lần {missing}.',
  },
  why: {
    en: 'The missing amendment may have raised or cut the capital, so the registered sum of the project is not to be trusted without it.',
    vi: 'Lần điều chỉnh bị thiếu có thể đã tăng hoặc giảm vốn, nên vốn đăng ký của dự án chưa chắc đúng.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2024-02-01, event: amended, amendment: 2}]}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2023-06-01, event: amended, amendment: 1}, {date: 2024-02-01, event: amended, amendment: 2}]}}
`,
  *check(project) {
    const numbered = project.events.filter(({ amendment }) => amendment !== undefined).sort((a, b) => a.amendment! - b.amendment!);
    let before = 0;
    for (const event of numbered) {
      const n = event.amendment!;
      const missing = Array.from({ length: Math.max(0, Math.min(n - before - 1, MOST_LISTED)) }, (_, i) => before + 1 + i);
      before = n;
      if (missing.length === 0) continue;
      yield {
        place: child(event.place, 'amendment'),
        values: { project: project.name || project.id, n: String(n), missing: { say: 'list', joined: 'and', items: missing.map(String) } },
        fixes: [stubs(project, event, missing)],
      };
    }
  },
});

function stubs(project: Project, { date }: ProjectEvent, missing: readonly number[]): Fix {
  const items = missing.map((n) => `{date: ${date?.written ?? ''}, event: amended, amendment: ${n}}`);
  return {
    title: {
      en: `Add amendment ${missing.join(', ')}, the date to be filled in`,
      vi: `Thêm điều chỉnh lần ${missing.join(', ')}, ngày ghi lại sau`,
    },
    edits: items.map((text) => ({ kind: 'append', place: child(project.place, 'events'), text })),
    blank: true,
  };
}
