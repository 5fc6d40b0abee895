import { azure } from './azure.ts';
import { checkstyle } from './checkstyle.ts';
import { concise } from './concise.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { tap } from './tap.ts';

/** The formats of `check` by name. */
export const FORMATS = {
  pretty,
  concise,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  azure,
  tap,
  markdown,
} as const satisfies Record<string, Reporter>;

export type FormatName = keyof typeof FORMATS;

/** Those that CI reads, in which files are named as seen from the top of the repository. */
export const FOR_CI: ReadonlySet<FormatName> = new Set(['github', 'sarif', 'gitlab', 'azure', 'junit', 'checkstyle', 'rdjson']);
