import { itCounts } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>];

const TOLD = { 'count-units-added': 1 };

/** An indicator of persons with components, or by a formula. */
const sum = (components: string, unit = 'người') =>
  `indicators: {n: {name: Tổng, unit: ${unit}, kind: flow, components: [${components}]}, ups: {name: Lượt tăng vốn, unit: lượt, kind: flow}, steps: {name: Bước tăng, unit: điểm %, kind: flow}, times: {name: Số lần, unit: times, kind: index}}`;
const by = (formula: string) => sum('').replace('components: []', `formula: ${formula}`);

const CASES: readonly Case[] = [
  ['persons, and a share of as many', by('jobs + jobs * share'), {}],
  ['a component nobody has defined before one that differs', sum('nope, ups'), TOLD],
  ['a component that differs before one that does not', sum('ups, jobs'), TOLD],
  ['only components that differ', sum('ups, starts'), { 'count-units-added': 2 }],
  ['percentages of all kinds', sum('share, growth, steps', '"%"'), {}],
  ['points and rates', sum('growth, share', '"điểm %"'), {}],
  ['persons and a number', by('jobs + 5'), {}],
  ['a number and persons', by('5 + jobs'), {}],
  ['persons and projects', by('jobs + starts'), TOLD],
  ['persons and projects, and persons', by('jobs + starts + jobs'), TOLD],
  ['persons, and persons and projects', by('jobs + (jobs + starts)'), TOLD],
  ['persons and projects, so many times', by('(jobs + starts) * leased'), TOLD],
  ['persons, and so many times as many', by('jobs + times * jobs'), {}],
  ['persons, and persons per hectare', by('jobs + jobs / leased'), TOLD],
  ['persons on hectares, and projects on hectares', by('jobs * leased + starts * leased'), TOLD],
  ['persons, and persons by two areas and through the same', by('jobs + jobs * leased * leasable / (leased * leasable)'), {}],
  ['persons, and persons by one area and through another', by('jobs + jobs * leased / leasable'), {}],
];

describe('count-units-added', () => {
  const page = new ToldPage('units-added', 'Sums of different units, told');
  for (const each of CASES) itCounts(page, ['count-units-added'], each);
});
