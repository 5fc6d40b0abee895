import { ThemeColor, ThemeIcon } from 'vscode';
import type { TreeLine } from '../../server/protocol.ts';

/** The icon of a line of the overview: what it is, coloured by how it stands. */
export function treeIcon({ kind, key, status }: TreeLine): ThemeIcon {
  const shape = kind === 'branch' ? (BRANCHES[key] ?? 'folder') : kind === 'target' || kind === 'group' ? statusShape(status) : KINDS[kind];
  const color = kind === 'branch' ? undefined : COLORS[status ?? ''];
  return new ThemeIcon(shape, color && new ThemeColor(color));
}

const KINDS: Readonly<Record<TreeLine['kind'], string>> = {
  plan: 'book',
  branch: 'folder',
  group: 'folder',
  policy: 'law',
  organisation: 'organization',
  zone: 'layers',
  locality: 'location',
  target: 'target',
  milestone: 'milestone',
  silent: 'bell-slash',
};

const BRANCHES: Readonly<Record<string, string>> = {
  policies: 'law',
  status: 'pulse',
  owners: 'organization',
  zones: 'layers',
  localities: 'location',
  milestones: 'milestone',
  silent: 'bell-slash',
};

function statusShape(status: string | undefined): string {
  return status === undefined ? 'folder' : (STATUSES[status] ?? 'circle-outline');
}

const STATUSES: Readonly<Record<string, string>> = {
  breached: 'error',
  missed: 'error',
  'off-track': 'arrow-down',
  'at-risk': 'warning',
  stale: 'history',
  'on-track': 'arrow-up',
  achieved: 'pass',
  exceeded: 'pass-filled',
};

const COLORS: Readonly<Record<string, string>> = {
  breached: 'charts.red',
  missed: 'charts.red',
  'off-track': 'charts.orange',
  'at-risk': 'charts.yellow',
  'on-track': 'charts.green',
  achieved: 'charts.green',
  exceeded: 'charts.green',
};
