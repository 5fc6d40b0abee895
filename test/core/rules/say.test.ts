import assert from 'node:assert/strict';
import { rational } from '../../../core/plan/quantity/rational.ts';
import { askedOf, directionOf } from '../../../core/rules/asked.ts';
import { synonymOf, synonymsFor } from '../../../core/rules/key-synonyms.ts';
import { loopFrom } from '../../../core/rules/loop-from.ts';
import { mayLieIn } from '../../../core/rules/may-lie-in.ts';
import { exactDataOf, exactly, goalName, inUnit, nameOf, scopeName, withoutUnit } from '../../../core/rules/say.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

const plan = planOfTexts({
  'zoneplan.yaml': `plan:
  id: p
  name: P
  zone-types: {khu-cnc: {name: Khu công nghệ cao, within: [economic-zone]}, khu-x: {name: Khu X}}
`,
  'p.plan.yaml': `zones: {a: {name: Khu A, type: KCN}, b: {type: KCN}}
indicators: {x: {name: X, unit: triệu USD, kind: flow, decimals: 1}, y: {name: Y, unit: người, kind: stock}, u: {name: U, kind: flow}}
targets:
  t: {name: T, indicator: x, period: 2024, split: {a: 3 triệu USD}}
  u: {indicator: x, period: 2024, scope: a, at-least: 3 triệu USD}
  m: {name: M, indicator: x, period: 2023/2025, scope: a, at-least: 3 triệu USD, basis: yearly-average}
  d: {name: D, indicator: x, due: 2025, scope: a, at-least: 3 triệu USD, basis: yearly-average}
  l: {name: L, indicator: y, period: 2023/2025, scope: a, at-least: 3 người, basis: yearly-average}
  e: {name: E, indicator: x, period: 2024, scope: b, at-least: 3 triệu EUR}
`,
});

describe('what things are called', () => {
  it('is their name, else their id', () => {
    assert.equal(nameOf(plan, 'zones', 'a'), 'Khu A');
    assert.equal(nameOf(plan, 'zones', 'b'), 'b');
    assert.equal(nameOf(plan, 'zones', 'z'), 'z');
    assert.equal(scopeName(plan, 'a'), 'Khu A');
    assert.equal(scopeName(plan, 'z'), 'z');
    assert.equal(scopeName(plan, undefined), '');
    assert.equal(goalName(plan, 't/a'), 'T – Khu A');
    assert.equal(goalName(plan, 't'), 'T');
    assert.equal(goalName(plan, 'u'), 'u');
    assert.equal(goalName(plan, 'z'), 'z');
  });

  it('is a number in the unit of its indicator, a bare one where there is none', () => {
    const value = rational('1234567');
    const unit = plan.one('indicators', 'x')!.unit!;
    assert.deepEqual(inUnit(plan, 'x', value), { say: 'number', value, unit, decimals: 1, change: false });
    assert.deepEqual(exactly(plan, 'x', value), { say: 'number', value, unit, decimals: 6 });
    assert.deepEqual(exactly(plan, 'x', value.div(3)), { say: 'number', value: value.div(3), unit, decimals: 2 });
    assert.deepEqual(withoutUnit(plan, 'x', value), { say: 'plain', value: value.div(1_000_000), decimals: 1 });
    assert.deepEqual(exactDataOf(plan, 'x', { value, none: undefined }), { value: '1.234567', unit: 'triệu USD' });
    for (const id of ['u', 'z', undefined]) {
      assert.deepEqual(inUnit(plan, id, value), { say: 'plain', value });
      assert.deepEqual(exactly(plan, id, value), { say: 'plain', value });
      assert.deepEqual(withoutUnit(plan, id, value), { say: 'plain', value, decimals: undefined });
    }
    for (const id of ['u', 'z']) assert.deepEqual(exactDataOf(plan, id, { value }), { value: '1234567' });
  });
});

describe('what a goal asks for', () => {
  const asked = (id: string) => askedOf(plan, plan.goal(id)!)?.amount.toString();
  it('is the whole of a yearly average of a flow, once its period is known', () => {
    assert.equal(asked('u'), '3000000');
    assert.equal(asked('m'), '9000000');
    assert.equal(asked('d'), undefined);
    assert.equal(asked('l'), '3');
  });
  it('is not known in another currency', () => assert.equal(asked('e'), undefined));
  it('is more, less, or neither', () => {
    const keys = ['at-least', 'more-than', 'at-most', 'less-than', 'equals', 'between', 'top', undefined] as const;
    assert.deepEqual(keys.map(directionOf), ['up', 'up', 'down', 'down', undefined, undefined, undefined, undefined]);
  });
});

describe('zones of one type in another', () => {
  const table: readonly (readonly [type: string, parent: string, may: boolean | undefined])[] = [
    ['economic-zone', 'economic-zone', false],
    ['economic-zone', 'khu-x', false],
    ['group', 'economic-zone', false],
    ['industrial-park', 'economic-zone', true],
    ['industrial-park', 'industrial-cluster', false],
    ['industrial-cluster', 'industrial-park', false],
    ['industrial-cluster', 'khu-x', undefined],
    ['phase', 'industrial-park', true],
    ['phase', 'phase', false],
    ['khu-cnc', 'economic-zone', true],
    ['khu-cnc', 'industrial-park', false],
    ['khu-x', 'industrial-park', undefined],
    ['khu-y', 'industrial-park', undefined],
  ];
  for (const [type, parent, may] of table) it(`${type} in ${parent}: ${may}`, () => assert.equal(mayLieIn(plan, type, parent), may));
});

describe('links that lead back', () => {
  const chain = (length: number, back = 0) => {
    const id = (n: number) => `e${String(n).padStart(5, '0')}`;
    const links = (n: number) => (n + 1 < length ? [id(n + 1)] : [id(back)]);
    return loopFrom(
      { id: id(0) },
      ({ id: at }) => links(Number(at.slice(1))),
      (at) => ({ id: at }),
    );
  };
  it('are told with the way, of those whose first id it is', () => {
    assert.deepEqual(chain(3), ['e00000', 'e00001', 'e00002', 'e00000']);
    assert.equal(chain(3, 1), undefined);
    assert.deepEqual(
      loopFrom(
        { id: 'b' },
        () => ['a', 'b'],
        () => undefined,
      ),
      ['b', 'b'],
    );
  });
  it('are followed through a thousand entries', () => {
    assert.equal(chain(1000)?.length, 1001);
    assert.equal(chain(1001), undefined);
  });
});

describe('other words for a key', () => {
  const meant = (key: string, text: string, plain = true, keys = ['capital-type', 'registered', 'amount', 'amendment', 'document']) =>
    synonymOf({
      kind: 'unknown-key',
      place: { file: 'a', pointer: '', part: 'key' },
      key,
      section: 'projects',
      keys,
      has: [],
      written: { kind: 'scalar', text, plain },
    });
  it('stand for what is written behind them', () => {
    assert.equal(meant('capital', 'FDI'), 'capital-type');
    assert.equal(meant('capital', '3 triệu USD'), 'registered');
    assert.equal(meant('vốn', '3 triệu USD', true, ['amount']), 'amount');
    assert.equal(meant('number', '2'), 'amendment');
    assert.equal(meant('number', '2', false), 'document');
    assert.equal(meant('number', '0123/GCN'), 'document');
    assert.equal(meant('zone', 'a', true, ['scope']), 'scope');
  });
  it('stand for the first of them where a list or nothing is behind them', () => {
    const unknown = { kind: 'unknown-key', place: { file: 'a', pointer: '', part: 'key' }, section: 'projects', has: [] } as const;
    assert.equal(
      synonymOf({ ...unknown, key: 'capital', keys: ['registered'], written: { kind: 'list', flow: true, items: [] } }),
      'registered',
    );
    assert.equal(synonymOf({ ...unknown, key: 'number', keys: ['amendment', 'document'] }), 'amendment');
  });
  it('are the words of its section and those of any', () => {
    assert.deepEqual(synonymsFor('', 'zones'), ['khu']);
    assert.deepEqual(synonymsFor('targets', 'at-least'), ['min', 'toi-thieu', 'it-nhat', 'target', 'ke-hoach']);
    assert.deepEqual(synonymsFor('targets', 'scope'), ['zone', 'khu', 'pham-vi']);
    assert.deepEqual(synonymsFor('reviews', 'name'), ['ten']);
  });
});
