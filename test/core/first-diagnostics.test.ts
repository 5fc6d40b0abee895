import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosticsOf, firstDiagnosticsOf } from '../../core/index.ts';
import { benchPlan } from '../../scripts/bench/plan.ts';
import { planOfTexts } from '../plan-of-texts.ts';

const SAMPLES = join(import.meta.dirname, '../../samples/quang-ninh');
const SAMPLE = readdirSync(SAMPLES).filter((name) => name.endsWith('.plan.yaml'));

const TEXTS: Readonly<Record<string, string>> = {
  'a generated plan': benchPlan(20_000),
  'a key that is passed over': 'zones:\n  a: {name: A, type: KCN, lokalities: [b]} # zoneplan-ignore unknown-key\n  c: {nmae: C}\n',
  'a broken entry': 'zones:\n  a: {name: "A, type: KCN}\n  b: {nmae: B}\ntargets:\n  t: [1, 2]\n',
  'a number for a list': 'actuals: 12\nzones: [a]\n',
  ...Object.fromEntries(SAMPLE.map((name) => [name, readFileSync(join(SAMPLES, name), 'utf8').replace(/name:/g, 'nmae:')])),
};

describe('what is told of a file first', () => {
  for (const [what, text] of Object.entries(TEXTS)) {
    it(`is told in the end too: ${what}`, () => {
      const { db, file } = planOfTexts({ 'a.plan.yaml': text });
      const first = firstDiagnosticsOf(db, file('a.plan.yaml'), 'en').map(shown);
      const all = new Set(diagnosticsOf(db, file('a.plan.yaml'), 'en').map(shown));
      assert.ok(first.length > 0, 'nothing was told first');
      assert.deepEqual(
        first.filter((each) => !all.has(each)),
        [],
      );
    });
  }
});

function shown(each: object): string {
  return JSON.stringify(each);
}
