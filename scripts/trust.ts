// Runs the tests of docs/trust.md and writes there what they came to: `npm run trust -- [--long] [numbers]`.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { figuresOf, forgetFigures } from './trust/figures.ts';
import { FAILED, pageWith, type Row, rowsOf } from './trust/page.ts';
import { PROMISES } from './trust/promises.ts';

const PAGE = 'docs/trust.md';
const { values, positionals } = parseArgs({ options: { long: { type: 'boolean', default: false } }, allowPositionals: true });

function main(): number {
  const numbers = positionals.length > 0 ? positionals.map(Number) : PROMISES.map(({ number }) => number);
  const failed = numbers.filter((number) => !run(number));
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}

/** Runs the tests of one promise and writes its row; whether they passed. */
function run(number: number): boolean {
  const files = globSync(`test/trust/${String(number).padStart(2, '0')}-*.test.ts`);
  if (files.length === 0) throw new Error(`no test of ${number}`);
  console.log(`\n== ${number}: ${PROMISES.find((each) => each.number === number)?.says}`);
  forgetFigures(number);
  const how = ['--no-config', '--node-option', 'import=tsx', '--timeout', '600000', ...files];
  const env = { ...process.env, ...(values.long && { TRUST_LONG: '1' }) };
  const passed = spawnSync('npx', ['mocha', ...how], { stdio: 'inherit', env }).status === 0;
  const page = readFileSync(PAGE, 'utf8');
  const row = rowAfter(rowsOf(page).get(number), number, passed);
  writeFileSync(PAGE, pageWith(page, new Map([...rowsOf(page), [number, row]])));
  return passed;
}

function rowAfter(before: Row | undefined, number: number, passed: boolean): Row {
  const none = { figure: '', date: '' };
  const says = figuresOf(number).map((each) => each.says);
  const now = { figure: passed ? says.join('; ') : FAILED, date: new Date().toISOString().slice(0, 10) };
  return values.long ? { short: before?.short ?? none, long: now } : { short: now, long: before?.long ?? none };
}

process.exitCode = main();
