import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instrument } from '../../scripts/mutation/instrument.ts';
import { Endless, Switch } from '../../scripts/mutation/switch.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const mutation = new Switch();

/** The function a text exports, with all its mutants in it. */
async function mutated(source: string) {
  Object.assign(globalThis, { $mutation: mutation });
  const { code, mutants } = instrument('a.ts', source, 1);
  const { default: run } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: (...args: unknown[]) => unknown;
  };
  const changed = (args: readonly unknown[]) => {
    mutation.reached = new Set();
    mutation.changed = new Set();
    const is = run(...args);
    const noted = mutation.changed;
    mutation.reached = mutation.changed = undefined;
    const other = mutants.filter(({ id }) => {
      mutation.turn(id);
      try {
        return JSON.stringify(run(...args)) !== JSON.stringify(is);
      } catch (thrown) {
        return thrown instanceof Endless ? 'without end' : true;
      } finally {
        mutation.turn(0);
      }
    });
    return { is, other: other.map(({ to }) => to), missed: other.filter(({ id }) => !noted.has(id)) };
  };
  return { mutants: mutants.map(({ from, to }) => `${from} → ${to}`), changed };
}

describe('code with mutants in it', () => {
  it('does what it did, and something else for each change', async () => {
    const { mutants, changed } = await mutated('export default (a: number, b: number): boolean => a >= b && !(b > 5);');
    assert.deepEqual(mutants, [
      'a >= b → a > b',
      'a >= b → true',
      'b > 5 → b >= 5',
      'b > 5 → true',
      'b > 5 → false',
      'a >= b && !(b > 5) → (a >= b) || (!(b > 5))',
      'a >= b && !(b > 5) → false',
    ]);
    assert.deepEqual(changed([3, 3]), { is: true, other: ['a > b', 'true', 'false'], missed: [] });
    assert.deepEqual(changed([2, 3]), { is: false, other: ['true', '(a >= b) || (!(b > 5))'], missed: [] });
    assert.deepEqual(changed([9, 5]), { is: true, other: ['b >= 5', 'true', 'false'], missed: [] });
    assert.deepEqual(changed([9, 6]), { is: false, other: ['false', '(a >= b) || (!(b > 5))'], missed: [] });
  });

  const table: readonly [says: string, source: string, args: readonly unknown[], is: unknown, other: readonly string[]][] = [
    [
      'what is left out of a list',
      'export default (a: number[]) => a.filter((n) => n > 1)',
      [[1, 2]],
      [2],
      ['n >= 1', 'true', 'false', 'a'],
    ],
    ['a list without an end to it', 'export default (a?: number[]) => a?.at(0)', [undefined], undefined, ['a.at']],
    ['what stands in for nothing', 'export default (a?: number) => a ?? 7', [undefined], 7, ['a']],
    ['what does not stand in for something', 'export default (a?: number) => a ?? 7', [1], 1, ['7']],
    ['a statement', 'export default () => { let n = 1; n = 2; return n; }', [], 2, [';']],
    ['all and some', 'export default (a: number[]) => a.every((n) => n === 1)', [[1, 2]], false, ['true', 'a.some((n) => n === 1)']],
    ['a loop without end', 'export default (n: number) => { while (n > 0) n -= 1; return n; }', [2], 0, ['n >= 0', 'true', 'false', ';']],
    ['a sum', 'export default (a: number) => a + 2 * 3', [1], 7, ['2 / 3', 'a - 2 * 3']],
  ];
  for (const [says, source, args, is, other] of table)
    it(says, async () => assert.deepEqual((await mutated(source)).changed(args), { is, other, missed: [] }));

  it('leaves what runs only once, while a module is loaded', async () => {
    assert.deepEqual((await mutated('const few = 1 < 2 ? [1] : []; export default () => few;')).mutants, []);
  });
});

describe('npm run mutation', () => {
  it('puts the mutants of a file to the tests and says what became of them', () => {
    const args = ['scripts/mutation.ts', '--files', 'core/rules/closest.ts', '--tests', 'test/core/rules/closest.test.ts'];
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: PROJECT, encoding: 'utf8' });
    assert.equal(status, 0);
    const [, all, killed] = /^\| \*\*all\*\* \| (\d+) \| (\d+) \|/m.exec(stdout)!;
    assert.ok(Number(all) > 20 && Number(killed) > Number(all) / 2, stdout);
  });

  const page = readFileSync(join(PROJECT, 'docs/mutation.md'), 'utf8');
  const [, all, score, unexplained] = /^\| \*\*all\*\* \| (\d+) \|(?:[^|]*\|){5} ([\d.]+) % \| ([\d.]+) % \|$/m.exec(page) ?? [];
  it(`has ${score} % of ${all} mutants of checks and rollups noticed, and the others explained (docs/mutation.md)`, () => {
    assert.ok(Number(all) > 9000 && Number(score) > 95, page);
    assert.equal(unexplained, '100.0');
  });
});
