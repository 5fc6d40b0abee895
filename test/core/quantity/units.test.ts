import assert from 'node:assert/strict';
import { closestUnit } from '../../../core/plan/quantity/closest-unit.ts';
import { closest } from '../../../core/plan/quantity/closest.ts';
import { readFactor, readQuantity } from '../../../core/plan/quantity/read-quantity.ts';
import { readUnit } from '../../../core/plan/quantity/read-unit.ts';
import { scaledUnitName } from '../../../core/plan/quantity/scales.ts';
import { quoted, yamlSource } from '../../../core/plan/quantity/yaml-source.ts';

const CARGO = [
  { id: 'teu', name: 'TEU' },
  { id: 'box', name: 'container', equals: '2 teu' },
  { id: 'sao', name: 'sào', equals: '360 m2' },
];

const NAMES = [
  ['triệu USD', 'triệu USD', 'million USD'],
  ['million usd', 'triệu USD', 'million USD'],
  ['tỉ đồng', 'tỷ đồng', 'billion VND'],
  ['nghìn tỷ đồng', 'nghìn tỷ đồng', 'trillion VND'],
  ['VNĐ', 'đồng', 'VND'],
  ['đô la Mỹ', 'USD', 'USD'],
  ['€', 'EUR', 'EUR'],
  ['phần trăm', '%', '%'],
  ['%/year', '%/năm', '%/year'],
  ['điểm phần trăm', 'điểm %', 'pp'],
  ['percentage points', 'điểm %', 'pp'],
  ['lao động', 'người', 'people'],
  ['KCN', 'khu', 'zones'],
  ['lượt dự án', 'lượt', 'events'],
  ['nghìn người', 'nghìn người', 'thousand people'],
  ['m2', 'm²', 'm²'],
  ['doanh nghiệp', 'doanh nghiệp', 'enterprises'],
  ['việc làm', 'việc làm', 'jobs'],
  ['hồ sơ', 'hồ sơ', 'files'],
  ['hạng', 'hạng', 'places'],
  ['điểm', 'điểm', 'points-of-score'],
  ['tấn', 'tấn', 't'],
  ['GW', 'GW', 'GW'],
  ['người'.normalize('NFD'), 'người', 'people'],
  ['TRIỆU\u00a0USD', 'triệu USD', 'million USD'],
] as const;

describe('Units', () => {
  for (const [text, vi, en] of NAMES) {
    it(`${text} is ${vi}, ${en}`, () => {
      const unit = readUnit(text);
      assert.ok(unit);
      assert.equal(scaledUnitName(unit, 'vi-VN'), vi);
      assert.equal(scaledUnitName(unit, 'en'), en);
    });
  }

  it('are none of these', () => {
    for (const text of ['', 'triệu', 'quux', '$', 'triệu triệu USD', 'USD triệu']) assert.equal(readUnit(text), undefined, text);
  });

  it('of the plan are known by id and name and convert by equals', () => {
    assert.deepEqual([readUnit('box', CARGO)?.unit.base, readUnit('Container', CARGO)?.unit.factor.toString()], ['teu', '2']);
    assert.equal(readUnit('sào', CARGO)?.unit.base, 'ha');
    assert.equal(scaledUnitName(readUnit('nghìn teu', CARGO)!, 'en'), 'thousand TEU');
    const reading = readQuantity('1,5 nghìn container', false, { locale: 'vi-VN', units: CARGO });
    assert.equal(reading.quantity?.point?.toString(), '3000');
  });

  it('of the plan that equal each other in a circle are units of their own', () => {
    const circle = [
      { id: 'a', name: 'A', equals: '2 b' },
      { id: 'b', name: 'B', equals: '2 a' },
    ];
    assert.equal(readUnit('b', circle)?.unit.dimension, 'declared');
  });

  it('are suggested for slips', () => {
    const near = (text: string) => closestUnit(text, CARGO, 'vi-VN');
    assert.deepEqual(['ngừơi', 'trieu usd', 'ty dong', 'tr USD', 'bn đồng', 'containr', 'người (ước)', 'dự an', 'quux'].map(near), [
      'người',
      'triệu USD',
      'tỷ đồng',
      'triệu USD',
      'tỷ đồng',
      'container',
      'người',
      'dự án',
      undefined,
    ]);
  });
});

describe('The closest word', () => {
  it('is found without accents and across swapped letters', () => {
    assert.equal(closest('kcn song khoai', ['kcn-song-khoai', 'kcn-hai-yen']), 'kcn-song-khoai');
    assert.equal(closest('fdi-2042', ['fdi-2024', 'fdi-2023']), 'fdi-2024');
    assert.equal(closest('giai ngan', ['giải ngân', 'tăng vốn']), 'giải ngân');
    assert.equal(closest('xyz', ['fdi', 'workers']), undefined);
  });
});

describe('Factors', () => {
  it('need no unit', () => {
    const read = (text: string, plain = true) => readFactor(text, plain, { locale: 'vi-VN' });
    assert.equal(read('3').quantity?.point?.toString(), '3');
    assert.deepEqual([read('hơn 3').quantity?.qualifier, read('3,1').quantity?.point?.toString()], ['above', '3.1']);
    assert.equal(read('hơn 3 lần').quantity?.unit.dimension, 'factor');
    assert.equal(read('3.125').problems[0]?.code, 'thousands-dot-number');
  });
});

describe('YAML source of a text', () => {
  it('is quoted only where YAML would read something else', () => {
    assert.equal(yamlSource('28,3 %'), '28,3 %');
    assert.equal(yamlSource('28,3 %', true), '"28,3 %"');
    assert.equal(yamlSource('>50.000 tỷ đồng'), '">50.000 tỷ đồng"');
    assert.equal(yamlSource('%'), '"%"');
    assert.equal(yamlSource('a: b'), '"a: b"');
    assert.equal(yamlSource('a #b'), '"a #b"');
    assert.equal(quoted('a "b" \\'), '"a \\"b\\" \\\\"');
  });
});
