import assert from 'node:assert/strict';
import { lowered } from './lowered.ts';

it('defaults of an indicator come from its kind', () => {
  const { indicators } = lowered(`
indicators:
  flow: {name: A, unit: ha, kind: thời kỳ}
  stock: {name: A, unit: ha, kind: stock, written: 1}
  ratio: {name: A, unit: "%", kind: ratio}
  parts: {name: A, unit: "%", kind: ratio, numerator: flow, denominator: stock, bounds: [-5, 90]}
  rate: {name: A, unit: "%/năm", kind: rate}
  rank: {name: A, unit: hạng, kind: rank, out-of: 63}
  projects: {name: A, unit: dự án, kind: flow, from-events: {count: dự án, of: [khởi công], where: {capital-type: trong nước}}}
  events: {name: A, unit: lượt, kind: flow, from-events: {count: events, of: [amended]}, over-zones: none}
`);
  assert.deepEqual(
    indicators.map(({ id, better, overTime, overZones, bounds }) => [id, better, overTime, overZones, bounds?.map(String).join('..')]),
    [
      ['flow', 'higher', 'sum', 'sum', undefined],
      ['stock', 'higher', 'last', 'sum', undefined],
      ['ratio', 'higher', 'last', 'none', '0..100'],
      ['parts', 'higher', 'last', 'ratio', '-5..90'],
      ['rate', 'higher', 'geometric-mean', 'none', undefined],
      ['rank', 'lower', 'last', 'none', undefined],
      ['projects', 'higher', 'distinct', 'distinct', undefined],
      ['events', 'higher', 'count', 'none', undefined],
    ],
  );
  assert.deepEqual(indicators.find(({ id }) => id === 'projects')?.fromEvents, {
    sum: undefined,
    count: 'projects',
    of: ['groundbreaking'],
    where: { 'capital-type': 'domestic' },
  });
  assert.ok(indicators.find(({ id }) => id === 'events')?.written.has('over-zones'));
});
