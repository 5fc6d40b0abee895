import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../core/rules/index.ts';
import { asked, questionsOf } from '../core/history/answers.ts';
import type { Random } from '../core/history/history.ts';
import { after, begun, type PlanHistory, randomPlanHistory, ROOT, told } from '../core/history/plan-history.ts';
import { smallest } from '../core/history/smallest.ts';
import { randomFrom } from '../core/syntax/random.ts';
import { FRAGMENTS } from '../core/syntax/samples.ts';
import { trialOf } from './trial.ts';

const { seed: SEED, many, figure } = trialOf(1);
const EVENTS = many(9_000, 450_000);
const SEEDS = many(3, 20);
const FILES = join(import.meta.dirname, '../..');
const SAMPLES = ['samples/first-plan', ...readdirSync(join(FILES, 'samples/mechanisms')).map((name) => `samples/mechanisms/${name}`)];
const [FIRST, ...OTHERS] = SAMPLES.filter((folder) => !folder.endsWith('.md')).map(plan);
const [STAGE, PROVINCE] = ['test/stage', 'samples/quang-ninh'].map(plan);

/** What a planner may type: ids, figures, keys and settings that mean something, so that other entries are meant. */
const WORDS = [
  '2024',
  '2023',
  '2025',
  '1',
  '9.200',
  '1,5',
  ' %',
  ' triệu USD',
  ' tỷ USD',
  ' ha',
  'value: ',
  'scope: ',
  'period: ',
  'of: ',
  'fdi',
  'kcn-a',
  '\n  - ',
  '\nactuals:\n',
  '\ntargets:\n',
  '\nzones:\n',
  'locale: en-US',
  'locale: vi-VN',
  'as-of: today',
  'as-of: latest',
  ', scope: tinh',
  'rules: {missing-source: error}',
  'report-currency: VND',
  'rounding: truncate',
  '# zoneplan-ignore ',
  '# zoneplan-ignore unused-entry: x\n',
  'null',
  'x-',
  ': off',
  '&a ',
  '*a',
  '<<: *a',
  ', ',
] as const;

describe('findings, figures and features', function () {
  this.timeout(0);
  let tried = 0;

  for (let seed = SEED; seed < SEED + SEEDS; seed++) {
    it(`are the same by whatever history a plan came about: ${EVENTS / SEEDS} events, seed ${seed}`, () => {
      const random = randomFrom(seed);
      for (let events = 0; events < EVENTS / SEEDS; ) {
        const history = randomPlanHistory(randomPlan(random), 20, random, [...WORDS, ...WORDS, ...FRAGMENTS]);
        const check = random.below(1_000_000_000);
        if (whatIsWrong(history, check) !== undefined) assert.fail(report(history, check));
        events += history.events.length;
      }
      tried += EVENTS / SEEDS;
      figure('findings', `${tried} events of plans, 0 otherwise`);
    });
  }
});

/** A small plan mostly: the first one, the stage with examples of checks on it, one of a mechanism, seldom the large one. */
function randomPlan(random: Random): Readonly<Record<string, string>> {
  const way = random.below(12);
  if (way === 0) return PROVINCE!;
  if (way < 3) return FIRST!;
  if (way < 6) return random.pick(OTHERS);
  const examples = Array.from({ length: 1 + random.below(3) }, (_, i) => [`example-${i}.plan.yaml`, random.pick(EXAMPLES)]);
  return { ...STAGE, ...Object.fromEntries(examples) };
}

const EXAMPLES = RULES.flatMap(({ bad, good }) => [bad, good ?? bad]);

function plan(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(FILES, folder)).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(FILES, folder, name), 'utf8')]));
}

/** The first answer that a plan with this history gives otherwise than one that was told its last state at once. */
function whatIsWrong({ files, events }: PlanHistory, seed: number): string | undefined {
  const { db, world } = events.reduce(after, begun(files));
  const fresh = told(world).db;
  for (const [what, question] of questionsOf(fresh, ROOT, randomFrom(seed))) {
    const [mine, theirs] = [asked(question, db, ROOT), asked(question, fresh, ROOT)];
    if (mine !== theirs) return `${what}: ${parting(mine, theirs)}`;
    if (mine.startsWith('thrown')) return `${what}: ${mine}`;
  }
  return undefined;
}

function parting(mine: string, theirs: string): string {
  let at = 0;
  while (mine[at] === theirs[at]) at += 1;
  const near = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
  return `…${near(mine)}…\ninstead of\n…${near(theirs)}…`;
}

/** The history without what does not matter, to be played again. */
function report({ files, events }: PlanHistory, seed: number): string {
  const least = { files, events: smallest(events, (some) => whatIsWrong({ files, events: some }, seed) !== undefined) };
  return `${whatIsWrong(least, seed)}\n${JSON.stringify(least)}\n${seed}`;
}
