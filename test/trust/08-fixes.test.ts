import assert from 'node:assert/strict';
import { together } from '../../core/index.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { DiagnosticFix } from '../../core/fixes.ts';
import { grouped } from '../../core/query/grouped.ts';
import { randomOf } from '../oracle/random.ts';
import { SAMPLES } from '../fixes/bases.ts';
import { type Desk, desks, type Texts } from '../fixes/desk.ts';
import { brokenPlan } from '../fixes/plans.ts';
import { type Broken, brokenPromises, brokenTogether, changed } from '../fixes/promises.ts';
import { trialOf } from './trial.ts';

const { many, figure } = trialOf(8);
const SEED = Number(process.env['FIXES_SEED'] ?? 20241115);
const PLANS = Number(process.env['FIXES_PLANS'] ?? many(5000, 100_000));

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
    figure('fixes', `${PLANS} broken plans, fixes of ${seen.size} checks kept every promise`);
  }).timeout(Math.max(300_000, PLANS * 600));
});

const look = (desk: Desk, texts: Texts): readonly Diagnostic[] => desk.look(texts);
const wording = ({ code, message }: Diagnostic): string => `${code}: ${message}`;

/** All edits mean the texts as they lie on the desk at first, so they are worked out before anything is tried. */
function assertKept(desk: Desk, texts: Texts, found: readonly Diagnostic[], name: string): void {
  const all = look(desk, texts);
  const tries = found.flatMap((each) => each.fixes.map((fix) => ({ each, fix: withEdits(fix) })));
  const sets = [...new Set(found.map(({ file }) => file))].flatMap((file) => madeAtOnce(all.filter((each) => each.file === file)));
  for (const { each, fix } of tries) for (const broken of brokenPromises(desk, texts, all, each, fix)) fail(broken, name);
  for (const { title, made } of sets) for (const broken of brokenTogether(desk, texts, all, title, made)) fail(broken, name);
}

const withEdits = (fix: DiagnosticFix): DiagnosticFix => ({ ...fix, edits: fix.edits });

/** The fixes of one file that a door makes at once: all safe ones, and all first ones of each check. */
function madeAtOnce(own: readonly Diagnostic[]): readonly { readonly title: string; readonly made: ReturnType<typeof together> }[] {
  const safe = own.flatMap(({ fixes }) => fixes.filter((fix) => fix.safe).slice(0, 1));
  const byCode = grouped(
    own.filter(({ fixes }) => fixes.length > 0),
    ({ code }) => code,
  );
  const sets: readonly (readonly [string, readonly DiagnosticFix[]])[] = [
    ['safe fixes', safe],
    ...[...byCode].map(([code, each]) => [code, each.map(({ fixes }) => fixes[0]!)] as const),
  ];
  return sets.filter(([, fixes]) => fixes.length > 1).map(([title, fixes]) => ({ title, made: together(fixes) }));
}

function fail({ promise, code, title, detail, before, after }: Broken, name: string): never {
  const texts = changed(before, after).map((file) => `# ${file}\n${before[file]}\n# ${file}, fixed\n${after[file]}`);
  assert.fail([`${name}: ${code}, "${title}", is to keep: ${promise}`, detail, ...texts].join('\n'));
}
