import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { diagnosticsOf } from '../../core/diagnostics.ts';
import { statusOf } from '../../core/features/status.ts';
import { editSource } from '../../core/syntax/source.ts';
import { sourceOf } from '../../core/workspace/facts.ts';
import { planOfTexts } from '../plan-of-texts.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/first-plan');
const STAGE = join(import.meta.dirname, '../stage');
const FRAGMENTS = [
  '\n',
  '  ',
  '"',
  '{',
  '}',
  ': ',
  '- ',
  ' # ghi chú',
  'kcn-a1',
  '9.200',
  '2024',
  'value: ',
  ' triệu USD',
  ', ',
  '',
  '1',
  '\r\n',
  'x-',
  'null',
];
const PLANS = [SAMPLE, STAGE].map((folder) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
);
const SEED = Number(process.env.ZONEPLAN_SEED ?? 20261122);

const edit = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  text: fc.constantFrom(...FRAGMENTS),
  looks: fc.boolean(),
});

describe('findings and figures', () => {
  for (const files of PLANS) {
    it(`are the same by whatever edits a text came about (${Object.keys(files).length} files, seed ${SEED})`, () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
          const plan = planOfTexts(files);
          const texts: Record<string, string> = { ...files };
          for (const each of edits) {
            if (each.looks) everything(plan, Object.keys(files));
            const name = Object.keys(files)[each.file % Object.keys(files).length]!;
            const start = each.at % (texts[name]!.length + 1);
            const end = Math.min(start + each.length, texts[name]!.length);
            texts[name] = texts[name]!.slice(0, start) + each.text + texts[name]!.slice(end);
            plan.db.set(sourceOf, plan.file(name), editSource(plan.db.read(sourceOf, plan.file(name))!, [{ start, end, text: each.text }]));
          }
          assert.deepEqual(everything(plan, Object.keys(files)), everything(planOfTexts(texts), Object.keys(files)));
        }),
        { numRuns: 150, seed: SEED },
      );
    });
  }
});

function everything(plan: ReturnType<typeof planOfTexts>, names: readonly string[]): unknown {
  const findings = names.map((name) =>
    diagnosticsOf(plan.db, plan.file(name), 'en').map(({ code, message, range, severity }) => ({ code, message, range, severity })),
  );
  const rows = statusOf(plan.db, plan.root, 'vi').targets.map(({ id, said, status }) => ({ id, said, status }));
  return { findings, rows };
}
