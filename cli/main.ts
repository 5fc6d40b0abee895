#!/usr/bin/env node
import { bugReport } from './bug.ts';
import type { ExitCode } from './outcome.ts';
import { sentencesOf } from './sentences.ts';
import { run } from './usage/program.ts';
import { write } from './write.ts';

const argv = process.argv.slice(2);

process.once('uncaughtException', (error) => {
  process.stderr.write(bugReport(error, argv, process.env));
  process.exit(3 satisfies ExitCode);
});
process.exitCode = await main();

async function main(): Promise<ExitCode> {
  try {
    const outcome = await run(argv);
    await write(process.stdout, outcome.out ?? []);
    await write(process.stderr, sentencesOf(outcome));
    return outcome.code;
  } catch (error) {
    await write(process.stderr, [bugReport(error, argv, process.env)]);
    return 3;
  }
}
