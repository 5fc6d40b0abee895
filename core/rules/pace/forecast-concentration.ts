import { decimalText } from '../../plan/quantity/print-number.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { projectsIn } from '../../rollup/projects-in.ts';
import type { ForecastLine } from '../../rollup/forecast.ts';
import type { Edit } from '../../syntax/edit.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { MapValue, ScalarValue } from '../../syntax/value.ts';
import { tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { currentForecast, type Floor, type Forecasted, floorsOf } from '../forecasted.ts';
import { rule } from '../rule.ts';
import { exactDataOf, goalName, inUnit, nameOf, scopeName, withoutUnit } from '../say.ts';
import { shareOption } from '../share-option.ts';

/** A year that hangs on one park or one project. */
export default rule({
  code: 'forecast-concentration',
  category: 'pace',
  severity: 'warning',
  asOf: true,
  on: 'forecast',
  says: {
    en: '{line} carries {share} of what is still to come ({value} of {sum}); without it {period} ends at {rest} ({percent} of the target).',
    vi: 'Riêng {line} chiếm {share} số còn dự kiến ({value} trên {sum}); nếu thiếu khoản này, {period} chỉ đạt {rest} ({percent} kế hoạch).',
  },
  why: {
    en: 'When one investor waits until January the whole year is missed, however sound the sum looks in November. Know the line, and have a second one ready.',
    vi: 'Chỉ cần một nhà đầu tư lùi sang tháng Giêng là cả năm không đạt, dù tháng 11 cộng lại vẫn đủ. Cần biết đó là khoản nào và có phương án thay thế.',
  },
  options: { 'max-share': '50 %' },
  bad: `
forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 350 triệu USD, kcn-b: 50 triệu USD}}]
`,
  good: `
forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 200 triệu USD, kcn-b: 200 triệu USD}}]
`,
  *check(forecast, plan, options) {
    const most = shareOption(options['max-share']);
    const found = currentForecast(plan, forecast);
    if (!most || !found) return;
    const floor = floorsOf(plan, found.request)[0];
    for (const line of found.view.lines) {
      if (!floor || line.scope === found.request.scope || !line.share || line.share.compare(most) <= 0) continue;
      const rest = line.without?.point;
      if (rest && rest.compare(floor.bound) < 0) yield finding(plan, found, floor, line);
    }
  },
});

function finding(plan: Plan, { request, view }: Forecasted, floor: Floor, line: ForecastLine): Finding {
  const { indicator } = request;
  const value = line.amount.point!;
  const sum = value.div(line.share!);
  const rest = line.without!.point!;
  const percent = rest.div(floor.bound);
  const { written } = line;
  return {
    place: line.place,
    values: {
      line: written.project === undefined ? scopeName(plan, line.scope) : nameOf(plan, 'projects', written.project),
      share: { say: 'percent', value: line.share! },
      value: withoutUnit(plan, indicator, value),
      sum: inUnit(plan, indicator, sum),
      period: { say: 'period', period: view.forecast.period! },
      rest: inUnit(plan, indicator, rest),
      percent: { say: 'percent', value: percent },
    },
    data: {
      ...exactDataOf(plan, indicator, { value, sum, rest, target: floor.bound }),
      scope: line.scope,
      share: decimalText(line.share!, 6),
      percent: decimalText(percent, 6),
    },
    related: [{ place: floor.goal.place, says: { en: goalName(plan, floor.goal.id), vi: goalName(plan, floor.goal.id) } }],
    fixes: [withChance(plan, line), byProject(plan, line)].filter((fix) => fix !== undefined),
  };
}

/** All of a line of `values`, where its number may stand under `value`. */
function lineOf({ place }: ForecastLine): Place {
  return { ...place, pointer: place.pointer.replace(/(\/values\/[^/]+)\/value$/, '$1') };
}

function withChance(plan: Plan, line: ForecastLine): Fix {
  const place = lineOf(line);
  const written = plan.db.get(tree, place.file).valueAt(place.pointer) as ScalarValue | MapValue;
  const edit: Edit =
    written.kind === 'map'
      ? { kind: 'insert', place, key: 'chance', text: '' }
      : { kind: 'set', place, text: `{value: ${written.plain ? yamlSource(written.text, true) : `"${written.text}"`}, chance: }` };
  return { title: { en: 'Add how likely it is (`chance`)', vi: 'Ghi khả năng thực hiện (`chance`)' }, edits: [edit], blank: true };
}

/** One empty line for each project of the scope in place of the one for all. */
function byProject(plan: Plan, line: ForecastLine): Fix | undefined {
  const place = lineOf(line);
  const projects = plan.one('projects', line.scope) ? [] : projectsIn(plan, line.scope, plan.day);
  if (projects.length === 0) return undefined;
  const values = { ...place, pointer: place.pointer.slice(0, place.pointer.lastIndexOf('/')) };
  return {
    title: { en: 'Split it by project', vi: 'Tách theo từng dự án' },
    edits: [
      ...projects.map((project): Edit => ({ kind: 'insert', place: values, key: project.id, text: '' })),
      { kind: 'remove', place: child(place) },
    ],
    blank: true,
  };
}
