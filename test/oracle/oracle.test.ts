import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPECTED } from './coverage.ts';
import { engines } from './engine.ts';
import { planOfSeed } from './generate.ts';
import type { PlanData } from './plan-data.ts';
import { questionsFor } from './generate-questions.ts';
import type { Question } from './question.ts';
import { type Disagreement, disagreement } from './questions.ts';
import { randomOf } from './random.ts';
import { shrunk } from './shrink.ts';
import { toYaml } from './to-yaml.ts';

interface Case {
  readonly plan: PlanData;
  readonly questions: readonly Question[];
}

const PLANS = Number(process.env.ORACLE_PLANS ?? 20_000);
const SEED = Number(process.env.ORACLE_SEED ?? Date.now() % 1_000_000_000);
/** How often each must have decided. */
const LEAST = 3;
const FAILURES = join(import.meta.dirname, 'failures');

describe('The oracle', () => {
  const { ORACLE_REPLAY: replay } = process.env;
  if (replay) {
    it(`agrees with the engine on ${replay}`, () => {
      const { plan, questions } = JSON.parse(readFileSync(replay, 'utf8')) as Case;
      assertAgree(plan, questions);
    });
    return;
  }
  const counts = new Map<string, number>();
  it(`agrees with the engine on ${PLANS} random plans (ORACLE_SEED=${SEED})`, () => {
    let engine = engines();
    for (let seed = SEED; seed < SEED + PLANS; seed++) {
      const plan = planOfSeed(seed);
      const questions = questionsFor(randomOf(seed + 0x5eed), plan);
      if (seed % 100 === 0) engine = engines();
      const found = disagreement(plan, questions, engine(plan), (words) => {
        for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      });
      if (!found) continue;
      const file = save(seed, { plan: shrunk(plan, found.question, found.parts), questions: [found.question] });
      assert.fail(`plan ${seed}; run it again with ORACLE_REPLAY=${file}\n${told(file)}`);
    }
  }).timeout(Math.max(180_000, PLANS * 60));

  it('has had everything decide some answer', function () {
    if (PLANS < 10_000) this.skip();
    const score = EXPECTED.map((word) => `${word} ${counts.get(word) ?? 0}`);
    console.log(`      ${score.join(' · ')}`);
    assert.deepEqual(
      EXPECTED.filter((word) => (counts.get(word) ?? 0) < LEAST),
      [],
    );
  });
});

function assertAgree(plan: PlanData, questions: readonly Question[]): void {
  const found = disagreement(plan, questions);
  if (found) assert.fail(described(plan, found));
}

function save(seed: number, found: Case): string {
  mkdirSync(FAILURES, { recursive: true });
  const file = join(FAILURES, `${seed}.json`);
  writeFileSync(file, JSON.stringify(found, undefined, 2));
  return file;
}

function told(file: string): string {
  const { plan, questions } = JSON.parse(readFileSync(file, 'utf8')) as Case;
  const found = disagreement(plan, questions);
  return found ? described(plan, found) : 'does not show again';
}

function described(plan: PlanData, { question, parts, engine, oracle }: Disagreement): string {
  const texts = Object.entries(toYaml(plan)).map(([name, text]) => `# ${name}\n${text}`);
  return [
    ...texts,
    `asked: ${JSON.stringify(question)}`,
    ...parts.map((part) => `${part}: engine ${engine[part]}, oracle ${oracle[part]}`),
  ].join('\n');
}
