import type { Outcome } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { isInside } from './inside.ts';
import { dayIn, textOf, type Tool, type ToolAnswer } from './tool.ts';
import { validatePatch } from './validate-patch.ts';

const PATH = { type: 'string', description: 'Folder or file of the plan, relative to the folder that is served; all plans when absent.' };
const AS_OF = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$', description: 'Judge the plan as of this date.' };

/** What agents may ask of plans. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'list_targets',
    title: 'Targets and what is achieved',
    description:
      'Lists the targets of the plans with figure, attainment, pace, forecast and status, as `zoneplan status --format json` prints them; optionally only those of some statuses.',
    inputSchema: {
      type: 'object',
      properties: {
        path: PATH,
        status: {
          type: 'array',
          items: { type: 'string' },
          description: 'Only these, such as `off-track`, `at-risk`, `missed`, `no-data`.',
        },
        as_of: AS_OF,
      },
      additionalProperties: false,
    },
    call: listTargets,
  },
  {
    name: 'explain',
    title: 'How a number comes about',
    description:
      'The derivation of a target (by id) or of a figure (`file#/pointer`) down to the lines it is made of, or the page of a check (by its code).',
    inputSchema: {
      type: 'object',
      properties: { what: { type: 'string', description: 'Target id, `file#/pointer` or code of a check.' }, path: PATH, as_of: AS_OF },
      required: ['what'],
      additionalProperties: false,
    },
    call: explainNumber,
  },
  {
    name: 'check',
    title: 'What is wrong in the plans',
    description: 'All findings of the plans, as `zoneplan check --format json` prints them.',
    inputSchema: { type: 'object', properties: { path: PATH, as_of: AS_OF }, additionalProperties: false },
    call: checkPlans,
  },
  {
    name: 'validate_patch',
    title: 'What a change would break or mend',
    description: 'Applies a unified diff in memory, writes nothing, and tells which findings it would add and which would go.',
    inputSchema: {
      type: 'object',
      properties: {
        patch: { type: 'string', description: 'A unified diff of plan files, with paths relative to the folder that is served.' },
        as_of: AS_OF,
      },
      required: ['patch'],
      additionalProperties: false,
    },
    call: (asked, terminal) => validatePatch(textOf(asked, 'patch'), dayIn(asked), terminal),
  },
];

async function listTargets(asked: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ToolAnswer> {
  const { status } = await import('../commands/status.ts');
  const wanted = Array.isArray(asked['status']) ? new Set(asked['status'].map(String)) : undefined;
  const answer = await answerOf(asked, terminal, (path) =>
    status(
      {
        paths: [path],
        cwd: terminal.cwd,
        asOf: dayIn(asked),
        formats: [{ name: 'json' }],
        by: 'target',
        chosen: {},
        statuses: [],
        withLastYear: false,
        passOnNoFiles: false,
        inTheOpen: false,
      },
      terminal,
    ),
  );
  return wanted && 'json' in answer ? { json: narrowed(answer.json, wanted) } : answer;
}

/** Only the targets of some statuses, in one plan or several. */
function narrowed(json: string, wanted: ReadonlySet<string>): string {
  const kept = JSON.parse(json, (key, value: unknown) =>
    key === 'targets' && Array.isArray(value) ? value.filter(({ status }: { status: string }) => wanted.has(status)) : value,
  ) as unknown;
  return JSON.stringify(kept);
}

async function explainNumber(asked: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ToolAnswer> {
  const { explainAny } = await import('../commands/explain.ts');
  const what = textOf(asked, 'what');
  if (what === undefined) return { refused: '`what` is missing.' };
  const file = what.includes('#') ? what.slice(0, what.indexOf('#')) : undefined;
  if (file !== undefined && !isInside(terminal.cwd, file)) return { refused: OUTSIDE };
  return answerOf(asked, terminal, (path) =>
    explainAny(
      { what, path: textOf(asked, 'path') === undefined ? undefined : path, format: 'json', asOf: dayIn(asked), inTheOpen: false },
      terminal,
    ),
  );
}

async function checkPlans(asked: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ToolAnswer> {
  const { check } = await import('../commands/check.ts');
  return answerOf(asked, terminal, (path) =>
    check(
      {
        paths: [path],
        cwd: terminal.cwd,
        asOf: dayIn(asked),
        formats: [{ name: 'json' }],
        failOn: 'error',
        maxWarnings: undefined,
        quiet: false,
        passOnNoFiles: false,
        cache: undefined,
        changed: undefined,
        baseline: undefined,
        timing: false,
      },
      terminal,
    ),
  );
}

const OUTSIDE = 'The path lies outside the folder that is served.';

async function answerOf(
  asked: Readonly<Record<string, unknown>>,
  { cwd }: Terminal,
  run: (path: string) => Outcome | Promise<Outcome>,
): Promise<ToolAnswer> {
  const path = textOf(asked, 'path') ?? '.';
  if (!isInside(cwd, path)) return { refused: OUTSIDE };
  const { out = [], troubles = [] } = await run(path);
  const json = [...out].join('').trim();
  return json === '' ? { refused: troubles.join('\n') } : { json };
}
