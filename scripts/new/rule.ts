import type { Generated } from '../generate/generated.ts';

const CATEGORIES = ['structure', 'numbers', 'periods', 'targets', 'figures', 'aggregation', 'pace', 'projects', 'provenance'];

/** A check that finds targets that go by their own id; undefined when the name is no `<category>/<code>`. */
export function newRule(name: string): Generated | undefined {
  const [category = '', code = '', ...rest] = name.split('/');
  if (!CATEGORIES.includes(category) || !/^[a-z]+(-[a-z]+)*$/.test(code) || rest.length > 0) return undefined;
  return new Map([[`core/rules/${category}/${code}.ts`, text(category, code)]]);
}

function text(category: string, code: string): string {
  return `import { withPart } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

/** A target that … */
export default rule({
  code: '${code}',
  category: '${category}',
  severity: 'warning',
  on: 'target',
  says: {
    en: '\`{name}\` …',
    vi: '\`{name}\` …',
  },
  why: {
    en: 'Why this matters to a planner.',
    vi: 'Vì sao điều này quan trọng với người lập kế hoạch.',
  },
  bad: \`
targets: {jobs-2025: {name: jobs-2025, indicator: jobs, period: 2025, at-least: 100 người}}
\`,
  good: \`
targets: {jobs-2025: {name: Việc làm mới, indicator: jobs, period: 2025, at-least: 100 người}}
\`,
  *check(target) {
    if (target.name !== target.id) return;
    yield { place: withPart(target.place, 'key'), values: { name: target.name } };
  },
});
`;
}
