import assert from 'node:assert/strict';
import { explainNumber, listTargets, STATUSES, validatePatch } from '../../core/index.ts';
import { SAMPLE_FILES, samplePlan } from '../sample-plans.ts';

const FILES = SAMPLE_FILES.get('samples/quang-ninh')!;
const { db, root } = samplePlan('samples/quang-ninh');

describe('what a program may ask of a plan', () => {
  it('lists targets by status, with exact numbers and the line they stand in', () => {
    const { targets, asOf } = listTargets(db, root, 'en', ['at-risk']);
    assert.equal(asOf, '2024-11-15');
    assert.equal(targets.length, 1);
    const [target] = targets;
    assert.deepEqual(
      [target!.id, target!.actual, target!.target, target!.unit, target!.attainment],
      ['fdi-2024', '2049.78', '3000', 'triệu USD', '0.68326'],
    );
    assert.equal(FILES[target!.place.file]!.split('\n')[target!.place.line - 1]!.trim(), 'at-least: 3 tỷ USD');
    assert.equal(listTargets(db, root, 'en').targets.length, 17);
    for (const unknown of listTargets(db, root, 'en', ['no-data', 'unmeasurable']).targets) assert.equal(unknown.actual, null);
    assert.ok(STATUSES.includes('at-risk'));
  });

  it('explains a number down to its lines, by target or by place', () => {
    const told = explainNumber(db, root, 'en', 'fdi-2024')!;
    assert.equal(told.value, 'at risk');
    assert.ok(JSON.stringify(told).includes('2.049,78 triệu USD'));
    assert.equal(told.place!.file, 'fdi.plan.yaml');
    assert.ok(explainNumber(db, root, 'en', 'fdi.plan.yaml#/actuals/4'));
    assert.equal(explainNumber(db, root, 'en', 'nothing'), undefined);
  });

  it('checks a change without keeping anything of it', () => {
    const before = JSON.stringify(listTargets(db, root, 'en'));
    const text = FILES['fdi.plan.yaml']!.replace('at-least: 3 tỷ USD', 'at-least: 2 tỷ USD').replace(
      'indicator: fdi-rank',
      'indicator: fdi-ranks',
    );
    const found = validatePatch(db, root, [{ file: 'fdi.plan.yaml', text }], 'en');
    assert.deepEqual(found.statuses, [{ target: 'fdi-2024', before: 'at-risk', after: 'exceeded' }]);
    assert.ok(found.introduced.some(({ code, file }) => code === 'unknown-indicator' && file === 'fdi.plan.yaml'));
    assert.ok(found.resolved.every(({ message }) => !found.introduced.some((each) => each.message === message)));
    assert.equal(JSON.stringify(listTargets(db, root, 'en')), before);
  });

  it('takes a line that only moved for the same finding, and a new file for a part of the plan', () => {
    const moved = validatePatch(db, root, [{ file: 'fdi.plan.yaml', text: `\n${FILES['fdi.plan.yaml']}` }], 'en');
    assert.deepEqual(moved, { introduced: [], resolved: [], statuses: [], refused: [] });
    const file = { file: 'next/new.plan.yaml', text: 'targets:\n  x: {name: X, indicator: fdi, period: 2024, at-least: 1 triệu USD}\n' };
    assert.deepEqual(validatePatch(db, root, [file], 'en').statuses, [{ target: 'x', before: null, after: 'exceeded' }]);
    assert.equal(listTargets(db, root, 'en').targets.length, 17);
  });

  it('refuses paths that are no plan files below the root', () => {
    const paths = ['../a.plan.yaml', '/etc/a.plan.yaml', 'a/../../b.plan.yaml', '.hidden/a.plan.yaml', 'a.txt', 'a\\b.plan.yaml'];
    const { refused, introduced } = validatePatch(
      db,
      root,
      paths.map((file) => ({ file, text: 'targets: [' })),
      'en',
    );
    assert.deepEqual([refused, introduced], [paths, []]);
  });
});
