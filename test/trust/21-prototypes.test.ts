import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../core/diagnostics.ts';
import { folderWith, zoneplan } from '../cli/program.ts';
import { asked, questionsOf } from '../core/history/answers.ts';
import type { Random } from '../core/history/history.ts';
import { ROOT } from '../core/history/plan-history.ts';
import { planOfTexts } from '../plan-of-texts.ts';
import { SAMPLE_FILES } from '../sample-plans.ts';
import { trialOf } from './trial.ts';

const { seed, many, cases, figure } = trialOf(21);
const PLANS = many(500, 50_000);
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  '"__proto__"',
  "'constructor'",
  '"\\x5f_proto__"',
];
const SECTIONS = [
  'zones',
  'localities',
  'indicators',
  'targets',
  'organisations',
  'projects',
  'sources',
  'policies',
  'milestones',
  'x-own',
  '__proto__',
  'constructor',
];

describe('Keys that every object inherits', function () {
  this.timeout(600_000);

  it(`reach no prototype: ${PLANS} plans of keys, merges and anchors, seed ${seed}`, async () => {
    const before = prototypes();
    await cases(PLANS, (random, of) => {
      const texts = { 'zoneplan.yaml': manifest(random), 'a.plan.yaml': plan(random) };
      of(texts);
      const { db, file } = planOfTexts(texts);
      for (const [what, question] of questionsOf(db, ROOT, random)) assert.ok(!asked(question, db, ROOT).startsWith('thrown'), what);
      assert.ok(Array.isArray(diagnosticsOf(db, file('a.plan.yaml'), 'vi')));
      assert.deepEqual(prototypes(), before);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });
    figure('plans', `${PLANS} plans, prototypes unchanged`);
  });

  it('and the program says the same where prototypes cannot be touched', async () => {
    const random = { below: () => 0, pick: <T>(items: readonly T[]) => items[0]! };
    const files = { ...SAMPLE_FILES.get('samples/first-plan')!, 'odd.plan.yaml': plan(random) };
    const folder = folderWith(files);
    const [plain, ...hardened] = await Promise.all(
      ['', '--disable-proto=throw', '--frozen-intrinsics --no-warnings'].map((options) =>
        zoneplan(folder.path, ['check', '--format', 'json'], { env: { NODE_OPTIONS: options } }),
      ),
    );
    folder.remove();
    assert.ok(JSON.parse(plain!.out).findings.length > 0);
    for (const each of hardened) assert.deepEqual(each, plain);
    figure('program', 'the same under --disable-proto=throw and --frozen-intrinsics');
  });
});

/** The names and values of all that objects inherit. */
function prototypes(): unknown {
  return [Object, Array, String, Number, Function, Map, Set].map(({ prototype }) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value, get }]) => [name, value, get]),
  );
}

function manifest(random: Random): string {
  return `plan: {id: p, name: P, locale: vi-VN, ${random.pick(KEYS)}: {polluted: 1}}\nrules: {${random.pick(KEYS)}: off}\nterms: {${random.pick(KEYS)}: {name: X}}\n`;
}

function plan(random: Random): string {
  const key = () => random.pick(KEYS);
  const sections = Array.from({ length: 1 + random.below(3) }, () => {
    const name = random.pick(SECTIONS);
    return `${name}:
  ${key()}: &a {polluted: 1, ${key()}: {polluted: 2}}
  ${key()}: {<<: *a, name: ${key()}, ${key()}: ${key()}}
  b: {<<: [*a, {${key()}: 3}], indicator: ${key()}, scope: ${key()}, period: 2024}
`;
  });
  return `${sections.join('')}actuals:
  - {indicator: ${key()}, scope: ${key()}, period: 2024, as-of: 2024-01-01, values: {${key()}: 1, ${key()}: 2}, components: {${key()}: 1}}
`;
}
