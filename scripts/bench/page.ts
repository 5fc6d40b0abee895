import { median, short, spread } from './figures.ts';
import { sayHeld } from './held.ts';
import { sized, single } from './promises.ts';
import { NAMES, type Results } from './results.ts';
import type { Costs } from './typing.ts';
import type { FolderCosts } from './workspace.ts';

/** The page of the benchmarks: what was measured, and each promise with what came of it. */
export function page(results: Results): string {
  const sizes = results.typing.map(({ size }) => size);
  return [
    '# Benchmarks\n',
    'Made by `npm run bench:peers`, which runs all programs in turn on the same generated plans and checks that each of them has found the mistakes. Medians; `×` is the largest figure of a round over the smallest. A promise that is missed says so.\n',
    `${results.date} · ${results.machine} · Node ${results.node} · ${Object.entries(results.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(' · ')} · load ${results.loads.map((load) => load.toFixed(1)).join(' ')} · ${results.minutes.toFixed(0)} minutes\n`,
    '## Promises\n',
    table(
      ['ours to', 'of', ...sizes],
      sized(results).map(({ says, of, cells }) => [says, of, ...cells]),
    ),
    table(
      ['', ''],
      single(results).map(({ says, came }) => [says, came]),
    ),
    '## In the editor\n',
    table(['', '', ...sizes], typingRows(results)),
    '## A thousand files, opened one after the other\n',
    table(['', 's', 'peak MB', 'MB before', 'MB after closing', 'hover meanwhile, ms', 'files with findings'], folderRows(results)),
    '## On the command line, a thousand files\n',
    table(['', 's', 's of processor', 'peak MB', 'to ajv-cli'], terminalRows(results)),
    `## ${results.files} files, read as a folder\n`,
    `${sayHeld(results.large.held)}\n`,
  ].join('\n');
}

function typingRows({ typing }: Results): string[][] {
  const figures: readonly (readonly [keyof Costs, string])[] = [
    ['begin', 'started and ready, ms'],
    ['open', 'open → first diagnostics, ms'],
    ['whole', 'open → all diagnostics, ms'],
    ['key', 'key → diagnostics, ms'],
    ['hover', 'hover, ms'],
    ['hoverAfterKey', 'hover right after a key, ms'],
    ['completionAfterKey', 'completion right after a key, ms'],
    ['peak', 'peak MB'],
    ['cpu', 's of processor'],
  ];
  const servers = figures.flatMap(([figure, says]) =>
    Object.keys(typing[0]!.costs).map((server) => [
      says,
      NAMES[server]!,
      ...typing.map(({ costs }) => {
        const all = costs[server]!.map((cost) => cost[figure]);
        return `${short(median(all))} (× ${short(spread(all))})${server === 'transport' ? '' : wrong(costs[server]!)}`;
      }),
    ]),
  );
  const alone = (says: string, of: 'whole' | 'key') => [says, 'the core alone', ...typing.map(({ scratch }) => short(scratch[of]))];
  return [...servers, alone('all of it from scratch, ms', 'whole'), alone('a key, ms', 'key')];
}

/** Keystrokes that were not answered with what they had made. */
function wrong(costs: readonly Costs[]): string {
  const left = costs.reduce((sum, { keys, right }) => sum + keys - right, 0);
  return left === 0 ? '' : ` **${left} keys unanswered**`;
}

function folderRows({ folder }: Results): string[][] {
  return Object.entries(folder).map(([name, all]) => {
    const of = (figure: keyof FolderCosts) => short(median(all.map((cost) => cost[figure])));
    return [NAMES[name]!, of('seconds'), of('peak'), of('before'), of('after'), of('hover'), of('files')];
  });
}

function terminalRows({ terminal }: Results): string[][] {
  const peer = median((terminal['ajv-cli'] ?? []).map(({ wall }) => wall));
  return Object.entries(terminal).map(([name, all]) => {
    const wall = median(all.map((run) => run.wall));
    return [name, short(wall), short(median(all.map(({ cpu }) => cpu))), short(median(all.map((each) => each.peak))), short(wall / peer)];
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');
}
