import { checkPage, explainNumber, listTargets, STATUSES } from '../../core/index.ts';
import { loadPlans } from '../disk.ts';
import { seenFrom } from '../disk/path.ts';
import { planLanguage } from '../plan-language.ts';
import { safeJson } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';
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
      'Lists the targets of the plans with figure, attainment, pace, forecast and status, exact numbers in `unit`, and where each is written; optionally only those of some statuses.',
    inputSchema: {
      type: 'object',
      properties: {
        path: PATH,
        status: {
          type: 'array',
          items: { enum: STATUSES },
          description: 'Only targets that stand so.',
        },
        as_of: AS_OF,
      },
      additionalProperties: false,
    },
    call: targetsOf,
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
    call: explained,
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

/** The same targets that the editor's tools list, plan by plan. */
async function targetsOf(asked: Asked, terminal: Terminal): Promise<ToolAnswer> {
  const path = pathIn(asked, terminal);
  if (path === undefined) return OUTSIDE;
  const loaded = loadPlans({ paths: [path], cwd: terminal.cwd, asOf: dayIn(asked) });
  if (loaded.plans.length === 0) return { refused: troublesOf(loaded, terminal, false).join('\n') };
  const statuses = Array.isArray(asked['status']) ? asked['status'].map(String) : [];
  const unknown = statuses.find((each) => !STATUSES.some((status) => status === each));
  if (unknown !== undefined) return { refused: `"${unknown}" is no status; there are: ${STATUSES.join(', ')}.` };
  const plans = loaded.plans.map((plan) => ({
    root: seenFrom(terminal.cwd, plan.root),
    ...listTargets(loaded.db, plan.root, planLanguage(loaded.db, plan, terminal), statuses),
  }));
  return { json: safeJson({ version: 1, plans }, 0) };
}

/** The page of a check, or the number as the editor's tools explain it. */
async function explained(asked: Asked, terminal: Terminal): Promise<ToolAnswer> {
  const what = textOf(asked, 'what');
  if (what === undefined) return { refused: '`what` is missing.' };
  const page = checkPage(what, terminal.language);
  if (page !== undefined) return { json: safeJson({ version: 1, code: what, page }, 0) };
  const file = what.includes('#') ? what.slice(0, what.indexOf('#')) : '.';
  const path = pathIn(asked, terminal);
  if (path === undefined || !isInside(terminal.cwd, file)) return OUTSIDE;
  const { namedIn, unknown } = await import('../commands/explain.ts');
  const { loaded, troubles, plans } = namedIn({ what, path: textOf(asked, 'path'), asOf: dayIn(asked) }, terminal);
  for (const { plan, name } of plans) {
    const found = explainNumber(loaded.db, plan.root, planLanguage(loaded.db, plan, terminal), name);
    if (found) return { json: safeJson({ version: 1, root: seenFrom(terminal.cwd, plan.root), ...found }, 0) };
  }
  return { refused: [...troubles, unknown({ what, inTheOpen: false }, loaded, terminal)].join('\n') };
}

async function checkPlans(asked: Asked, terminal: Terminal): Promise<ToolAnswer> {
  const path = pathIn(asked, terminal);
  if (path === undefined) return OUTSIDE;
  const { check } = await import('../commands/check.ts');
  const { out = [], troubles = [] } = await check(
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
  );
  const json = [...out].join('').trim();
  return json === '' ? { refused: troubles.join('\n') } : { json };
}

type Asked = Readonly<Record<string, unknown>>;

const OUTSIDE: ToolAnswer = { refused: 'The path lies outside the folder that is served.' };

/** The path that is asked for; undefined where it leads out of the folder that is served. */
function pathIn(asked: Asked, { cwd }: Terminal): string | undefined {
  const path = textOf(asked, 'path') ?? '.';
  return isInside(cwd, path) ? path : undefined;
}
