import { mkdirSync, writeFileSync } from 'node:fs';
import {
  applyEdits,
  type Database,
  editsOf,
  type Language,
  type NewEntry,
  newPlan,
  newTarget,
  newWeek,
  newYear,
  newZone,
  sourceOf,
  type TargetOptions,
  type ZoneOptions,
} from '../../core/index.ts';
import { loadPlans } from '../disk.ts';
import { absolute, folderOf, seenFrom } from '../disk/path.ts';
import { writeText } from '../disk/write-text.ts';
import { newWords } from '../new/words.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import { planLanguage } from '../plan-language.ts';
import { safe } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';

/** How something new is asked for. */
export interface NewRequest {
  /** A folder or file of the plan; of a new plan its folder. */
  readonly within: string;
  /** Print what would be written, and write nothing. */
  readonly print: boolean;
}

/** A plan that was found, in the language it speaks. */
interface Found {
  readonly db: Database;
  readonly root: string;
  readonly language: Language;
}

/** A file to be written; `was` is its text where it is there already. */
interface Page {
  readonly file: string;
  readonly text: string;
  readonly was?: string;
  /** What is new in a file that is there: the entry as YAML, and its id. */
  readonly entry?: { readonly id: string; readonly text: string };
}

/** `zoneplan new plan`: a manifest and a first file, where there is no plan yet. */
export function startPlan({ within, print }: NewRequest, name: string | undefined, year: number, terminal: Terminal): Outcome {
  const folder = absolute(terminal.cwd, within);
  const called = name ?? { en: 'A plan', vi: 'Kế hoạch' }[terminal.language];
  const files = newPlan({ name: called, year, language: terminal.language });
  return written(
    files.map((each): Page => ({ file: `${folder}/${each.name}`, text: each.text })),
    print,
    terminal,
  );
}

/** `zoneplan new week`: the sheets of a day for all zones. */
export function startWeek(
  request: NewRequest,
  day: number | undefined,
  indicators: readonly string[] | undefined,
  terminal: Terminal,
): Outcome {
  return withPlan(request, terminal, ({ db, root, language }) => newWeek(db, root, { day, indicators }, language));
}

/** `zoneplan new year`: the targets of a year, rolled forward. */
export function startYear(request: NewRequest, year: number | undefined, terminal: Terminal): Outcome {
  return withPlan(request, terminal, ({ db, root, language }) => newYear(db, root, { year }, language));
}

/** `zoneplan new target`: a target whose number is still to be filled in. */
export function addTarget(request: NewRequest, asked: TargetOptions, terminal: Terminal): Outcome {
  return withPlan(request, terminal, ({ db, root, language }) => entryPage(db, newTarget(db, root, asked, language)));
}

/** `zoneplan new zone`. */
export function addZone(request: NewRequest, asked: ZoneOptions, terminal: Terminal): Outcome {
  return withPlan(request, terminal, ({ db, root, language }) => entryPage(db, newZone(db, root, asked, language)));
}

function withPlan({ within, print }: NewRequest, terminal: Terminal, make: (plan: Found) => Page | { readonly refused: string }): Outcome {
  const plan = planIn(within, terminal);
  if (isTrouble(plan)) return stopped(plan);
  const made = make(plan);
  return 'refused' in made ? stopped({ trouble: made.refused }) : written([made], print, terminal);
}

/** The one plan that a folder or file belongs to. */
function planIn(within: string, terminal: Terminal): Found | Trouble {
  const { db, plans, ...obstacles } = loadPlans({ paths: [within], cwd: terminal.cwd, asOf: undefined });
  const troubles = troublesOf({ db, plans, ...obstacles }, terminal, false);
  const [plan, ...others] = plans;
  if (!plan || troubles.length > 0) return { trouble: troubles.join('\n') };
  if (others.length > 0)
    return {
      trouble: newWords.several(
        plans.map(({ root }) => seenFrom(terminal.cwd, root)),
        terminal.language,
      ),
    };
  return { db, root: plan.root, language: planLanguage(db, plan, terminal) };
}

function entryPage(db: Database, made: NewEntry | { readonly refused: string }): Page | { readonly refused: string } {
  if ('refused' in made) return made;
  const { id, file, text, changes } = made;
  const was = db.read(sourceOf, file)?.text();
  const edits = editsOf(db, changes).filter((edit) => edit.file === file);
  return { file, was, text: applyEdits(was ?? '', edits), entry: { id, text } };
}

function written(pages: readonly Page[], print: boolean, terminal: Terminal): Outcome {
  const { cwd, language } = terminal;
  if (print) return { code: 0, out: pages.map((page) => safeText(page, cwd, pages.length > 1)) };
  const out: string[] = [];
  for (const page of pages) {
    const path = seenFrom(cwd, page.file);
    const trouble = writtenPage(page);
    if (trouble) return { code: 2, out, troubles: [newWords[trouble](path, language)] };
    out.push(`${page.entry ? newWords.added(page.entry.id, safe(path), language) : newWords.wrote(safe(path), language)}\n`);
  }
  return { code: 0, out };
}

function writtenPage({ file, text, was }: Page): 'there' | 'unwritable' | undefined {
  try {
    if (was !== undefined) writeText(file, text);
    else {
      mkdirSync(folderOf(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
    }
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'there' : 'unwritable';
  }
}

/** Several files one below the other, each under its name. */
function safeText({ file, text, entry }: Page, cwd: string, named: boolean): string {
  const shown = entry ? `${entry.text.trimEnd()}\n` : text;
  return named ? `# ${safe(seenFrom(cwd, file))}\n${shown}\n` : shown;
}
