import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { exampleFiles } from '../../../core/rules/example-files.ts';
import { RULES } from '../../../core/rules/index.ts';
import type { Rule } from '../../../core/rules/rule.ts';
import { REGISTERS } from '../../../core/workspace/registers.ts';
import { randomOf } from '../../oracle/random.ts';
import { codes, look, onStage, stage } from './stage.ts';

const SEED = Number(process.env.PAIRS_SEED ?? Date.now() % 1_000_000_000);
const PAIRS = Number(process.env.PAIRS ?? 250);

/** What figures, targets and forecasts of one indicator say about each other once two examples state them. */
const BETWEEN: ReadonlySet<string> = new Set([
  'conflicting-figures',
  'duplicate-target',
  'falling-total',
  'forecast-misses-target',
  'missing-deviation',
  'old-exchange-rate',
  'roll-up-mismatch',
  'sub-target-above-whole',
  'thin-margin',
]);

/** Pairs that touch each other for a reason of their own. */
const TOUCHING: Readonly<Record<string, string>> = {
  'roll-up-mismatch + zone-type-nesting': 'one more zone within kkt-a, of which there is no figure',
  'private-figure-exposed + zone-type-nesting': 'the same: nothing is left over any more',
  'conflicting-rates + no-exchange-rate': 'the rates of the one serve the other',
  'conflicting-rates + old-exchange-rate': 'they are newer, too',
  'behind-pace + steep-catch-up': 'both targets are held against one of the two figures',
  'old-forecast + zone-not-ready': 'the newer forecast of the same number',
};

const TOLD = RULES.filter((rule) => !rule.git && !rule.offOnStage && rule.code !== 'too-many-findings');

describe('two mistakes in one plan', () => {
  it(`are both told, and nothing else (PAIRS_SEED=${SEED})`, function () {
    this.timeout(0);
    const alone = new Map(TOLD.map((rule) => [rule, codes(look(onStage([rule.bad])))]));
    const wrong: string[] = [];
    for (const [a, b] of somePairs()) {
      const { added, gone } = difference([...alone.get(a)!, ...alone.get(b)!], codes(look(onStage([a.bad, renamed(b.bad)]))));
      const pair = `${a.code} + ${b.code}`;
      if (TOUCHING[pair] !== undefined || (added.length === 0 && gone.length === 0)) continue;
      if (!haveCommonSubject(a, b) || added.some((code) => !BETWEEN.has(code)) || gone.length > 1)
        wrong.push(`${pair}: added ${added.join(', ')}; gone ${gone.join(', ')}`);
    }
    assert.deepEqual(wrong, []);
  });
});

/** All pairs, or as many as there is time for. */
function somePairs(): readonly (readonly [Rule, Rule])[] {
  const all = TOLD.flatMap((a, i) => TOLD.slice(i + 1).map((b) => [a, b] as const));
  const random = randomOf(SEED);
  return PAIRS >= all.length ? all : Array.from({ length: PAIRS }, () => all[random.int(0, all.length - 1)]!);
}

function difference(wanted: readonly string[], found: readonly string[]): { readonly added: string[]; readonly gone: string[] } {
  const [added, gone] = [[...found], [...wanted]];
  for (const code of wanted) {
    const at = added.indexOf(code);
    if (at < 0) continue;
    added.splice(at, 1);
    gone.splice(gone.indexOf(code), 1);
  }
  return { added, gone };
}

type Entries = Record<string, unknown>;

function read(text: string): Entries {
  try {
    return (parse(text, { uniqueKeys: false, logLevel: 'silent' }) ?? {}) as Entries;
  } catch {
    return {};
  }
}

const STAGED = new Set(Object.values(read(stage)).flatMap((section) => Object.keys(section as Entries)));

/** The example with other ids for what it defines, so that two may define a target `t1`. */
function renamed(example: string): string {
  const { plan = '' } = exampleFiles(example);
  const entries = read(plan);
  const ids = REGISTERS.flatMap((name) => (isMap(entries[name]) ? Object.keys(entries[name]) : [])).filter((id) => !STAGED.has(id));
  return ids.reduce((text, id) => text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_-])${id}(?![\\p{L}\\p{N}_-])`, 'gu'), `${id}-x`), example);
}

/** Both state something of one indicator: figures, targets or forecasts. */
function haveCommonSubject(a: Rule, b: Rule): boolean {
  const [one, other] = [subjectsOf(a), subjectsOf(b)];
  return [...one].some((id) => other.has(id));
}

function subjectsOf({ bad }: Rule): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isMap(value)) return;
    for (const [key, under] of Object.entries(value)) {
      if (key === 'indicator' && typeof under === 'string') ids.add(under);
      if ((key === 'components' || key === 'of-which') && isMap(under)) for (const id of Object.keys(under)) ids.add(id);
      if (key === 'indicators' && Array.isArray(under)) for (const id of under) ids.add(String(id));
      visit(under);
    }
  };
  visit(read(exampleFiles(bad).plan ?? ''));
  return ids;
}

function isMap(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
