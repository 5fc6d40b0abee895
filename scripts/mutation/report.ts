import { dirname } from 'node:path';
import { explanationOf } from './explanation.ts';
import { MOST_FOR_SHARED, MOST_TESTS } from './order.ts';
import type { Fate, Result } from './mutant.ts';

/** Where and how a whole run was made. */
export interface Run {
  readonly commit: string;
  readonly date: string;
  readonly tests: number;
  /** All mutants there are; a run may end before it has come to all. */
  readonly mutants: number;
  /** How many were not put to the tests again, since a run before had killed the same change of the same function, or it had survived and is explained. */
  readonly carried: number;
}

/** The page of a whole run. */
export function report(results: readonly Result[], { commit, date, tests, mutants, carried }: Run): string {
  return `# Mutation testing

Written by \`npm run mutation\`; not edited by hand. Measured on ${date} over commit ${commit}, with ${tests} tests${results.length < mutants * 0.98 ? `; ${results.length} mutants out of ${mutants}, spread evenly over the code` : ''}.${carried > 0 ? ` ${carried} were not tried again: a run before had killed the same change of the same function, or left it alive for a reason given below.` : ''}

A mutant is one small change of the code: a condition that always holds, a bound that includes the number beside it, a sum for a difference, a line left out. The tests are run with each of them; a mutant that none of them notices shows behaviour nobody has said anything about. Score: those noticed (killed, or running without end) out of all, and out of those that are not explained below.

${tableOf(results)}

- **killed**: a test fails. **timed out**: a test no longer ends. **survived**: no test fails. **not covered**: no test comes by the code.
- Mutated is what runs inside functions: conditions and their sides, bounds, arithmetic (exact numbers included), \`??\` and \`?.\`, lists, statements, truth values, methods that are easily mixed up. Wordings, keys and tables of words are not; code that runs only while a module is loaded is not.
- Killers are the fast tests that give the same result at every run: examples and silent cases of all checks, golden tables, the specs, and 100 random plans against the oracle (\`scripts/mutation/tests.ts\`). Tests of the command line and the server are left out.
- A test is run with a mutant only if it comes by the changed code with a value that the change would make another one; of such tests the ${MOST_TESTS} likeliest (${MOST_FOR_SHARED} for what several checks share), and for rollups all of theirs and the oracle, so that the score says rather too little.

## Running it

| Command | Does |
|---|---|
| \`npm run mutation\` | all files, and this page; an hour on one core |
| \`npm run mutation -- --files 'core/rules/numbers/*'\` | some files, survivors on the screen |
| \`npm run mutation -- --since main\` | the files that differ from a commit |
| \`npm run mutation -- --again\` | the mutants that survived the last run, and those of changed code: what was killed in a function that is the same is taken to be killed still, and what is explained to be alive |
| \`npm run mutation -- --minutes 20 --workers 2\` | as many as there is time for, spread evenly over the code |

A survivor is killed by a test that says something true of the language, or the code is made simpler so that there is nothing to change; one that changes nothing anybody could see is explained in \`scripts/mutation/explained/\`.

## Survivors by file

${survivorsByFile(results)}

## Explained

${explained(results)}
`;
}

/** Figures by folder, and of all. */
export function tableOf(results: readonly Result[]): string {
  const folders = [...new Set(results.map(({ file }) => dirname(file)))].sort();
  const rows = folders.map((folder) =>
    row(
      folder,
      results.filter(({ file }) => dirname(file) === folder),
    ),
  );
  return [
    '| Folder | Mutants | Killed | Timed out | Survived | Not covered | Explained | Score | Without explained |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows,
    row('**all**', results),
  ].join('\n');
}

/** What nobody has noticed or explained, by place. */
export function survivorLines(results: readonly Result[]): readonly string[] {
  return unexplained(results).map(
    ({ file, line, inside, from, to, fate }) => `${file}:${line} ${inside} (${fate})\n  - ${from}\n  + ${to}`,
  );
}

function row(name: string, results: readonly Result[]): string {
  const count = (fate: Fate) => results.filter((result) => result.fate === fate).length;
  const noticed = count('killed') + count('timed out');
  const without = noticed + unexplained(results).length;
  const cells = [results.length, count('killed'), count('timed out'), count('survived'), count('not covered'), results.length - without];
  return `| ${name} | ${cells.join(' | ')} | ${percent(noticed, results.length)} | ${percent(noticed, without)} |`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function isOpen({ fate }: Result): boolean {
  return fate === 'survived' || fate === 'not covered';
}

function unexplained(results: readonly Result[]): readonly Result[] {
  return results.filter((result) => isOpen(result) && explanationOf(result) === undefined);
}

function survivorsByFile(results: readonly Result[]): string {
  const open = unexplained(results);
  const files = [...new Set(open.map(({ file }) => file))].map((file) => {
    const isIn = (result: Result) => result.file === file;
    return { file, open: open.filter(isIn).length, of: results.filter(isIn).length };
  });
  const rows = files.sort((a, b) => b.open - a.open).map((each) => `| ${each.file} | ${each.open} | ${each.of} |`);
  return ['| File | Survivors | Of |', '|---|--:|--:|', ...rows].join('\n');
}

function explained(results: readonly Result[]): string {
  const lines = results.filter(isOpen).flatMap((result) => {
    const why = explanationOf(result);
    return why === undefined ? [] : [`- ${result.file}, ${result.inside}: \`${result.from}\` → \`${result.to}\`. ${why}`];
  });
  return lines.join('\n') || 'None.';
}
