import { median, short, spread } from './figures.ts';
import type { Run } from './run.ts';
import type { Costs } from './typing.ts';
import type { FolderCosts } from './workspace.ts';

/** All that was measured. */
export interface Results {
  readonly machine: string;
  readonly node: string;
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly loads: readonly number[];
  readonly typing: { readonly size: string; readonly costs: Readonly<Record<string, readonly Costs[]>> }[];
  readonly folder: Record<string, FolderCosts[]>;
  readonly terminal: Record<string, Run[]>;
}

type Figure = 'open' | 'key' | 'hover' | 'hoverAfterKey' | 'completionAfterKey' | 'peak' | 'cpu';

/** A ratio that is promised, in the sizes that were measured: at most one to so many. */
interface Goal {
  readonly says: string;
  readonly figure: Figure;
  readonly over: 'yaml' | 'transport';
  readonly most: readonly number[];
}

const GOALS: readonly Goal[] = [
  { says: 'key → diagnostics', figure: 'key', over: 'yaml', most: [1 / 25, 1 / 40, 1 / 100, 1 / 150] },
  { says: 'key → diagnostics', figure: 'key', over: 'transport', most: [4, 3, 2.5, 2.5] },
  { says: 'open → diagnostics', figure: 'open', over: 'yaml', most: [1 / 5, 1 / 4, 1 / 5, 1 / 6] },
  { says: 'hover right after a key', figure: 'hoverAfterKey', over: 'yaml', most: [1 / 3, 1 / 15, 1 / 80, 1 / 120] },
  { says: 'completion right after a key', figure: 'completionAfterKey', over: 'yaml', most: [1 / 3, 1 / 15, 1 / 80, 1 / 120] },
  { says: 'peak memory', figure: 'peak', over: 'yaml', most: [0.9, 0.4, 0.3, 0.15] },
];

const NAMES: Readonly<Record<string, string>> = { yaml: 'yaml-language-server', transport: 'the bare transport', zoneplan: 'zoneplan' };

/** The page of the benchmarks: what was measured, and each promise with what came of it. */
export function page(results: Results): string {
  const { typing } = results;
  const sizes = typing.map(({ size }) => size);
  return [
    '# Benchmarks\n',
    'Made by `npm run bench:peers`, which runs all programs in turn on the same generated plans and checks that each of them has found the mistakes. Medians; `×` is the largest median of a round over the smallest. A promise that is missed says so.\n',
    `${results.date} · ${results.machine} · Node ${results.node} · ${Object.entries(results.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(' · ')} · load ${results.loads.map((load) => load.toFixed(1)).join(' ')}\n`,
    '## In the editor\n',
    table(['', '', ...sizes], typingRows(results)),
    '## Promises\n',
    table(
      ['ours to', 'of', ...sizes],
      GOALS.map((goal) => goalRow(goal, results)),
    ),
    `## ${results.folder['zoneplan'] ? 'A thousand files, opened one after the other' : ''}\n`,
    table(['', 's', 'peak MB', 'MB before', 'MB after closing', 'hover meanwhile, ms', 'files with findings'], folderRows(results)),
    '## On the command line, a thousand files\n',
    table(['', 's', 's of processor', 'peak MB', 'to ajv-cli'], terminalRows(results)),
  ].join('\n');
}

function typingRows({ typing }: Results): string[][] {
  const figures: readonly [Figure, string][] = [
    ['open', 'open → diagnostics, ms'],
    ['key', 'key → diagnostics, ms'],
    ['hover', 'hover, ms'],
    ['hoverAfterKey', 'hover right after a key, ms'],
    ['completionAfterKey', 'completion right after a key, ms'],
    ['peak', 'peak MB'],
    ['cpu', 's of processor'],
  ];
  return figures.flatMap(([figure, says]) =>
    Object.keys(typing[0]!.costs).map((server) => [
      says,
      NAMES[server]!,
      ...typing.map(({ costs }) => {
        const all = costs[server]!.map((cost) => cost[figure]);
        return `${short(median(all))} (× ${spread(all).toFixed(1)})${wrong(costs[server]!)}`;
      }),
    ]),
  );
}

/** Keystrokes that were not answered with what they had made; only the transport may leave any out. */
function wrong(costs: readonly Costs[]): string {
  const left = costs.reduce((sum, { keys, right }) => sum + keys - right, 0);
  return left === 0 || costs[0]!.right === 0 ? '' : ` **${left} keys unanswered**`;
}

function goalRow({ says, figure, over, most }: Goal, { typing }: Results): string[] {
  const cells = typing.map(({ costs }, i) => {
    const rounds = costs['zoneplan']!.map((cost, round) => cost[figure] / costs[over]![round]![figure]);
    const ratio = median(rounds);
    return `${asRatio(ratio)} of ${asRatio(most[i]!)} ${ratio <= most[i]! ? 'kept' : '**missed**'}`;
  });
  return [says, NAMES[over]!, ...cells];
}

function asRatio(ratio: number): string {
  return ratio < 0.5 ? `1/${Math.round(1 / ratio)}` : short(ratio);
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
