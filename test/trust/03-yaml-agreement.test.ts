import assert from 'node:assert/strict';
import { CORE_SCHEMA, load, mergeTag, realMapTag, YAMLException } from 'js-yaml';
import { parseDocument } from 'yaml';
import { materialize } from '../../core/syntax/materialize.ts';
import { parse } from '../../core/syntax/parse.ts';
import { openSource } from '../../core/syntax/source.ts';
import type { SyntaxTree } from '../../core/syntax/tree.ts';
import { randomFrom } from '../core/syntax/random.ts';
import { BASES, FRAGMENTS } from '../core/syntax/samples.ts';
import { trialOf } from './trial.ts';

const { seed: SEED, many, figure } = trialOf(3);
const TEXTS = many(15_000, 1_000_000);
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/**
 * Reading slice by slice must say what a YAML library says of the whole text. Deliberate differences, all named below:
 * closing brackets right below their key are let pass; a second id in a register is left to a check; keys are their source
 * text and never aliases; what a second library rejects may be a slip; an indent before `---` or braces on the first line counts like any other; a byte order mark inside a file is a slip; tags other than those of the core schema, no-break indents, documents behind `...` and marks of a conflict are slips.
 */
describe(`agreement with YAML, seed ${SEED}`, function () {
  this.timeout(0);

  it(`holds for ${TEXTS} mutated texts`, () => {
    const random = randomFrom(SEED);
    const seen = { same: 0, rejected: 0 };
    for (let i = 0; i < TEXTS; i++) {
      let text = random.pick(BASES);
      for (let n = 1 + random.below(4); n > 0; n--) text = mutated(text, random);
      seen[agrees(text)] += 1;
    }
    assert.ok(seen.same > TEXTS / 10 && seen.rejected > TEXTS / 10, JSON.stringify(seen));
    figure('mutants', `${TEXTS} mutants read as a second reader does`);
  });
});

function mutated(text: string, random: ReturnType<typeof randomFrom>): string {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + (random.below(3) === 0 ? random.below(10) : 0));
  return text.slice(0, start) + (random.below(4) === 0 ? '' : random.pick(FRAGMENTS)) + text.slice(end);
}

function agrees(text: string): 'same' | 'rejected' {
  const tree = parse(openSource(text));
  const theirs = read(text);
  if ('reason' in theirs) {
    if (tree.problems.length === 0 && !mayReject(theirs.reason, text, tree))
      assert.fail(`let pass: ${theirs.reason}\n${JSON.stringify(text)}`);
    return 'rejected';
  }
  if (isMap(theirs.value) && !mayDiffer(text, tree)) {
    const mine = materialize(tree.valueAt('')!);
    assert.equal(canonical(mine), canonical(theirs.value), `${JSON.stringify(tree.problems)}\n${JSON.stringify(text)}`);
    const wrong = tree.problems.filter(({ slip }) => !LET_PASS.has(slip));
    assert.deepEqual(wrong, [], JSON.stringify(text));
  }
  return 'same';
}

/** Slips in texts that are valid YAML, where they do not change the value. */
const LET_PASS = new Set(['hash-cut', 'curly-quotes', 'no-space-after-colon']);

function mayReject(reason: string, text: string, tree: SyntaxTree): boolean {
  if (/input is empty/.test(reason)) return true;
  if (reason === 'deficient indentation') return /[\n\r][ ]*[}\]]/.test(text) || /^\ufeff?\s+[{[]/.test(text);
  return reason === 'duplicated mapping key' && /~~\d/.test(JSON.stringify(tree.sections));
}

function mayDiffer(text: string, tree: SyntaxTree): boolean {
  if (/(?<=[\n\r])\ufeff|^\ufeff? +(?:---|%)/.test(text)) return true;
  const slips = new Set(tree.problems.map(({ slip }) => slip));
  if (slips.has('no-break-space') || slips.has('too-many-aliases') || slips.has('conflict')) return true;
  if (tree.problems.some(({ slip, data }) => slip === 'cannot-begin' && /[!>|%*]/.test(data['char'] ?? ''))) return true;
  if (/(?<![^\n\r])\.\.\.(?:\s|$)/.test(text) && slips.has('second-document')) return true;
  if (tree.problems.length > 0 && parseDocument(text, { uniqueKeys: false }).errors.length > 0) return true;
  return hasOddKey(load(text, { schema: SCHEMA.withTags(realMapTag), json: true }));
}

/** A key that is no text: a number, an empty key, an alias or a collection. */
function hasOddKey(value: unknown, depth = 0): boolean {
  if (Array.isArray(value)) return value.some((item) => hasOddKey(item, depth + 1));
  if (!(value instanceof Map)) return false;
  return depth > 200 || [...value].some(([key, inner]) => typeof key !== 'string' || hasOddKey(inner, depth + 1));
}

function read(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: load(text, { schema: SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason };
  }
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'number' && !Number.isFinite(inner)) return String(inner);
    if (typeof inner === 'string') return inner.normalize('NFC');
    return isMap(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .map(([key, each]) => [key.normalize('NFC'), each])
            .toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
        )
      : inner;
  });
}
