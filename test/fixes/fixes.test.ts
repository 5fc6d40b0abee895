import assert from 'node:assert/strict';
import { together } from '../../core/index.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { randomOf } from '../oracle/random.ts';
import { SAMPLES } from './bases.ts';
import { type Desk, desks, type Texts } from './desk.ts';
import { brokenPlan } from './plans.ts';
import { type Broken, brokenPromises, brokenTogether, changed } from './promises.ts';

const SEED = Number(process.env['FIXES_SEED'] ?? 20241115);
const PLANS = Number(process.env['FIXES_PLANS'] ?? 600);

describe('Fixes are safe', () => {
  const deskFor = desks();

  it('in the samples', () => {
    for (const { texts, broken } of SAMPLES) {
      const found = look(deskFor(texts), texts).filter(({ file }) => file.endsWith(`/${broken}`));
      assertKept(deskFor(texts), texts, found, broken);
    }
  }).timeout(300_000);

  it(`in ${PLANS} broken plans (FIXES_SEED=${SEED})`, () => {
    const seen = new Set<string>();
    for (let seed = SEED; seed < SEED + PLANS; seed++) {
      const { base, texts } = brokenPlan(randomOf(seed));
      const desk = deskFor(texts);
      const before = new Set(look(desk, base.texts).map(wording));
      const found = look(desk, texts).filter((each) => base.isBad || !before.has(wording(each)));
      for (const { code, fixes } of found) if (fixes.length > 0) seen.add(code);
      assertKept(desk, texts, found, `FIXES_SEED=${seed} FIXES_PLANS=1, made of ${base.name}`);
    }
    if (PLANS >= 600) assert.ok(seen.size > 85, `only ${seen.size} checks offered fixes`);
  }).timeout(Math.max(300_000, PLANS * 600));
});

const look = (desk: Desk, texts: Texts): readonly Diagnostic[] => desk.look(texts);
const wording = ({ code, message }: Diagnostic): string => `${code}: ${message}`;

function assertKept(desk: Desk, texts: Texts, found: readonly Diagnostic[], name: string): void {
  const all = look(desk, texts);
  for (const each of found)
    for (const fix of each.fixes) {
      for (const broken of brokenPromises(desk, texts, all, each, fix)) fail(broken, name);
      look(desk, texts);
    }
  const files = [...new Set(found.map(({ file }) => file))];
  for (const file of files) {
    const own = all.filter((each) => each.file === file);
    const safe = own.flatMap(({ fixes }) => fixes.filter((fix) => fix.safe).slice(0, 1));
    if (safe.length > 1) check('safe fixes', safe);
    for (const code of new Set(own.map((each) => each.code))) {
      const alike = own.filter((each) => each.code === code && each.fixes.length > 0).map(({ fixes }) => fixes[0]!);
      if (alike.length > 1) check(code, alike);
    }
  }
  function check(title: string, fixes: Diagnostic['fixes']): void {
    for (const broken of brokenTogether(desk, texts, all, title, together(fixes))) fail(broken, name);
    look(desk, texts);
  }
}

function fail({ promise, code, title, detail, before, after }: Broken, name: string): never {
  const texts = changed(before, after).map((file) => `# ${file}\n${before[file]}\n# ${file}, fixed\n${after[file]}`);
  assert.fail([`${name}: ${code}, "${title}", is to keep: ${promise}`, detail, ...texts].join('\n'));
}
