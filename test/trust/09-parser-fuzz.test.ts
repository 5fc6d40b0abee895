import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../core/diagnostics.ts';
import { completion } from '../../core/features/completion.ts';
import { foldingRanges } from '../../core/features/folding-ranges.ts';
import { formatting } from '../../core/features/formatting.ts';
import { semanticTokens } from '../../core/features/semantic-tokens.ts';
import { RULES } from '../../core/rules/index.ts';
import { asked, questionsOf } from '../core/history/answers.ts';
import type { Random } from '../core/history/history.ts';
import { ROOT } from '../core/history/plan-history.ts';
import { randomFrom } from '../core/syntax/random.ts';
import { BASES, FRAGMENTS } from '../core/syntax/samples.ts';
import { planOfTexts } from '../plan-of-texts.ts';
import { SAMPLE_FILES } from '../sample-plans.ts';
import { trialOf } from './trial.ts';

const { seed, many, cases, figure } = trialOf(9);
const MUTANTS = many(1500, 1_000_000);
/** Seconds of processor time after which a mutant counts as one that hangs: what a slow machine does not stretch. */
const MOST = 10;

const SEEDS: readonly string[] = [
  ...BASES,
  ...[...SAMPLE_FILES.values()].flatMap((files) => Object.values(files)),
  ...RULES.map(({ bad }) => bad),
].map((text) => text.slice(0, 4000));
const PIECES = [
  ...FRAGMENTS,
  '\u0000',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\u202e',
  '%YAML 1.2\n',
  '!!binary ',
  '? ',
  '&a [*a]',
  '<<: *a',
  '{'.repeat(120),
  '- '.repeat(60),
  '9'.repeat(400),
  '1e999',
  '__proto__: ',
  '$ref: ',
];

describe('Reading, checking and every feature', function () {
  this.timeout(0);

  it(`come to an end for ${MUTANTS} mutated texts, and never fail, seed ${seed}`, async () => {
    let longest = 0;
    await cases(MUTANTS, (random, of) => {
      const plan = mutant(random);
      of(plan);
      const begun = process.cpuUsage();
      everything(plan, random.below(1_000_000_000));
      const { user, system } = process.cpuUsage(begun);
      longest = Math.max(longest, (user + system) / 1e6);
      assert.ok(longest < MOST, 'hangs');
    });
    figure('mutants', `${MUTANTS} mutants, 0 failed, longest ${Math.round(longest * 1000)} ms`);
  });
});

/** A plan of which one file, mostly not the manifest, is what a text became by some changes. */
function mutant(random: Random): Readonly<Record<string, string>> {
  const text = mutated(random.pick(SEEDS), random);
  if (random.below(6) === 0) return { 'zoneplan.yaml': text, 'a.plan.yaml': random.pick(SEEDS) };
  return { 'zoneplan.yaml': 'plan: {id: p, name: P, locale: vi-VN, scope: tinh, as-of: 2024-11-15}\n', 'a.plan.yaml': text };
}

function mutated(from: string, random: Random): string {
  let text = from;
  for (let n = 1 + random.below(6); n > 0; n -= 1) {
    const [at, length] = [random.below(text.length + 1), random.below(40)];
    const way = random.below(6);
    if (way === 0) text = text.slice(0, at) + text.slice(at + length);
    else if (way === 1) text = text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1);
    else if (way === 2) text = text.slice(0, at) + text.slice(at, at + length).repeat(2 + random.below(4)) + text.slice(at);
    else if (way === 3) text = text.slice(0, at) + random.pick(SEEDS).slice(random.below(500)).slice(0, 300) + text.slice(at);
    else text = text.slice(0, at) + random.pick(PIECES) + text.slice(at + (way === 4 ? length : 0));
  }
  return text;
}

/** All that doors ask of a plan; whatever is thrown comes out. */
function everything(texts: Readonly<Record<string, string>>, seed: number): void {
  const { db, file } = planOfTexts(texts);
  for (const [what, question] of questionsOf(db, ROOT, randomFrom(seed))) {
    const answer = asked(question, db, ROOT);
    assert.ok(!answer.startsWith('thrown'), `${what}: ${answer}`);
  }
  const random = randomFrom(seed);
  for (const name of Object.keys(texts)) {
    const [one, length] = [file(name), texts[name]!.length];
    for (const { range } of diagnosticsOf(db, one, 'vi')) assert.ok(range.start >= 0 && range.start <= range.end && range.end <= length);
    for (let n = 0; n < 3; n += 1) completion(db, { file: one, offset: random.below(length + 1) }, 'en');
    foldingRanges(db, one);
    semanticTokens(db, one, { start: 0, end: length });
    formatting(db, one);
  }
}
