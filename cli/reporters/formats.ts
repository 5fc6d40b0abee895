import { concise } from './concise.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** The formats of `check` by name. */
export const FORMATS = { pretty, concise, json, github } as const satisfies Record<string, Reporter>;

export type FormatName = keyof typeof FORMATS;
