import type { LargeCosts } from './large.ts';
import type { Run } from './run.ts';
import type { ScratchCosts } from './scratch.ts';
import type { Costs } from './typing.ts';
import type { FolderCosts } from './workspace.ts';

/** What was measured in one size of file. */
export interface Sized {
  readonly size: string;
  /** By server, round by round. */
  readonly costs: Readonly<Record<string, readonly Costs[]>>;
  readonly scratch: ScratchCosts;
}

/** All that was measured. */
export interface Results {
  readonly machine: string;
  readonly node: string;
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly loads: readonly number[];
  readonly minutes: number;
  readonly typing: readonly Sized[];
  readonly folder: Readonly<Record<string, readonly FolderCosts[]>>;
  readonly terminal: Readonly<Record<string, readonly Run[]>>;
  /** A plan of many files, and how many. */
  readonly large: LargeCosts;
  readonly files: number;
}

/** How each server is called. */
export const NAMES: Readonly<Record<string, string>> = {
  yaml: 'yaml-language-server',
  transport: 'the bare transport',
  zoneplan: 'zoneplan',
};
