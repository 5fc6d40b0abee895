import { OURS } from './commands.ts';
import { median, quantile, short } from './figures.ts';
import { NAMES, type Results } from './results.ts';
import type { Run } from './run.ts';
import type { Costs } from './typing.ts';
import type { FolderCosts } from './workspace.ts';

/** A promise in the sizes that were measured. */
export interface Sizes {
  readonly says: string;
  readonly of: string;
  readonly cells: readonly string[];
}

/** A promise that is measured once. */
export interface Single {
  readonly says: string;
  readonly came: string;
}

type Read = (costs: Costs) => number;

/** What one of our figures is to be of another server's at most, in each size; undefined where nothing is promised. */
type Most = readonly (number | undefined)[];

const DELAY = 200;

const SIZED: readonly (readonly [says: string, over: 'yaml' | 'transport', read: Read, most: Most, theirs?: Read])[] = [
  ['key → diagnostics', 'yaml', ({ key }) => key, [1 / 25, 1 / 40, 1 / 100, 1 / 150]],
  ['the same without its delay of 200 ms', 'yaml', ({ key }) => key, [1 / 3, 1 / 15, 1 / 75, 1 / 130], ({ key }) => key - DELAY],
  ['key → diagnostics', 'transport', ({ key }) => key, [4, 3, 2.5, 2.5]],
  ['open → first diagnostics', 'yaml', ({ open }) => open, [1 / 5, 1 / 4, 1 / 5, 1 / 6]],
  ['hover', 'yaml', ({ hover }) => hover, [1, 1 / 4, 1 / 30, 1 / 200]],
  ['hover right after a key', 'yaml', ({ hoverAfterKey }) => hoverAfterKey, [1 / 3, 1 / 15, 1 / 80, 1 / 120]],
  ['completion right after a key', 'yaml', ({ completionAfterKey }) => completionAfterKey, [1 / 3, 1 / 15, 1 / 80, 1 / 120]],
  ['peak memory', 'yaml', ({ peak }) => peak, [0.9, 0.4, 0.3, 0.15]],
  ['processor time', 'yaml', ({ cpu }) => cpu, [0.6, 0.2, 0.06, undefined]],
];

/** The promises in each size of file: each a ratio of one round, and of these the median. */
export function sized({ typing }: Results): readonly Sizes[] {
  const rows = SIZED.map(([says, over, ours, most, theirs = ours]): Sizes => {
    const cells = typing.map(({ costs }, i) => {
      const rounds = costs['zoneplan']!.map((cost, round) => ours(cost) / theirs(costs[over]![round]!));
      return cell(median(rounds), most[i]);
    });
    return { says, of: NAMES[over]!, cells };
  });
  const again = typing.map(({ scratch }, i) => cell(scratch.key / scratch.whole, [1 / 4, 1 / 25, 1 / 60, 1 / 60][i]));
  return [...rows, { says: 'a key in the core alone', of: 'the whole from scratch', cells: again }];
}

/** The promises that know no size. */
export function single(results: Results): readonly Single[] {
  const { typing, large, files } = results;
  const begin = median(typing.flatMap(({ costs }) => costs['zoneplan']!.map((cost) => cost.begin)));
  const { held, peak, edit } = large;
  return [
    { says: 'server started and ready', came: atMost(begin, 100, 'ms') },
    ...folder(results),
    ...terminal(results),
    {
      says: `${files} files: read`,
      came: held.seconds === undefined ? 'not in the time there was' : `${short(held.seconds)} s, nothing promised`,
    },
    { says: `${files} files: peak memory`, came: atMost(peak, 400, 'MB') },
    { says: `${files} files: a key in a figure`, came: edit === undefined ? 'not measured' : atMost(edit, 100, 'ms') },
    { says: `${files} files: hover meanwhile, p95`, came: atMost(quantile(held.hovers, 0.95), 100, 'ms') },
    { says: `${files} files: the loop is held meanwhile, p99.9`, came: atMost(quantile(held.beats, 0.999), 50, 'ms') },
  ];
}

function folder({ folder: costs }: Results): readonly Single[] {
  const of = (name: string, read: (each: FolderCosts) => number) => median(costs[name]!.map(read));
  const to = (read: (each: FolderCosts) => number) => of('zoneplan', read) / of('yaml', read);
  const [seconds, peak, hover] = [to((each) => each.seconds), to((each) => each.peak), to((each) => each.hover)];
  const after = of('zoneplan', (each) => each.after / each.before);
  return [
    { says: '1,000 files opened: time, to yaml-language-server', came: cell(seconds, 1 / 5) },
    { says: '1,000 files opened: peak memory, to yaml-language-server', came: cell(peak, 0.3) },
    { says: '1,000 files opened: hover meanwhile, to yaml-language-server', came: cell(hover, 1) },
    { says: '1,000 files closed again: memory, to before', came: cell(after, 1.2) },
  ];
}

function terminal({ terminal: runs }: Results): readonly Single[] {
  const of = (name: string, read: (run: Run) => number) => median((runs[name] ?? []).map(read));
  const to = (ours: string, theirs: string, read: (run: Run) => number) => of(ours, read) / of(theirs, read);
  const wall = ({ wall: seconds }: Run) => seconds;
  return [
    { says: 'command line: time, to ajv-cli', came: cell(to(OURS.cold, 'ajv-cli', wall), 1) },
    {
      says: 'command line: processor time, to ajv-cli',
      came: cell(
        to(OURS.cold, 'ajv-cli', ({ cpu }) => cpu),
        1.3,
      ),
    },
    {
      says: 'command line: peak memory, to ajv-cli',
      came: cell(
        to(OURS.cold, 'ajv-cli', ({ peak }) => peak),
        1.5,
      ),
    },
    { says: 'command line: time, to v8r', came: cell(to(OURS.cold, 'v8r', wall), 1 / 12) },
    { says: 'command line: nothing changed, to ajv-cli', came: cell(to(OURS.unchanged, 'ajv-cli', wall), 0.3) },
    { says: 'command line: one file of 1,000 changed, to ajv-cli', came: cell(to(OURS.changed, 'ajv-cli', wall), 0.35) },
  ];
}

function cell(ratio: number, most: number | undefined): string {
  if (!Number.isFinite(ratio)) return '–';
  return most === undefined ? asRatio(ratio) : `${asRatio(ratio)} of ${asRatio(most)} ${kept(ratio, most)}`;
}

function atMost(value: number, most: number, unit: string): string {
  return Number.isFinite(value) ? `${short(value)} of ${most} ${unit} ${kept(value, most)}` : '–';
}

function kept(value: number, most: number): string {
  return value <= most ? 'kept' : '**missed**';
}

function asRatio(ratio: number): string {
  return ratio > 0 && ratio < 0.25 ? `1/${Math.round(1 / ratio)}` : short(ratio);
}
