import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { type Written, writtenInActual, writtenInForecast, writtenInProject, writtenInTarget } from '../written-figures.ts';

/** A range written with a hyphen, which is also a minus. */
export default rule({
  code: 'hyphen-range',
  category: 'numbers',
  severity: 'hint',
  on: 'actual',
  says: {
    en: 'Write a range with an en dash (–), not a hyphen: "{range}".',
    vi: 'Viết khoảng số bằng dấu gạch ngang (–), không dùng dấu gạch nối: "{range}".',
  },
  why: {
    en: 'A hyphen before a number is a minus: 3-4 may be read as three less four.',
    vi: 'Dấu gạch nối trước một con số là dấu trừ: 3-4 dễ đọc thành ba trừ bốn.',
  },
  bad: `
actuals: [{indicator: share, period: 2023, value: 3-4 %}]
`,
  good: `
actuals: [{indicator: share, period: 2023, value: 3–4 %}]
`,
  check: (actual) => hyphens(writtenInActual(actual)),
  also: {
    target: (target) => hyphens(writtenInTarget(target)),
    forecast: (forecast) => hyphens(writtenInForecast(forecast)),
    project: (project) => hyphens(writtenInProject(project)),
  },
});

function* hyphens(figures: readonly Written[]): Iterable<Finding> {
  for (const { quantity, place } of figures) {
    if (!quantity.hyphen) continue;
    const range = quantity.written.replace(/(?<=\S)( ?)-( ?)(?=\D{0,8}\d)/, '$1–$2');
    yield {
      place,
      values: { range },
      fixes: [
        { title: { en: `Write ${range}`, vi: `Ghi ${range}` }, edits: [{ kind: 'set', place, text: yamlSource(range, true) }], safe: true },
      ],
    };
  }
}
