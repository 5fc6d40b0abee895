import {
  type Database,
  diagnosticsOf,
  type Diagnostic,
  identityOf,
  type Language,
  isoDate,
  letGoOf,
  planOf,
  sourceOf,
  takeIn,
} from '../../core/index.ts';
import type { Loaded, LoadedPlan } from '../disk.ts';
import { planLanguage } from '../plan-language.ts';
import { type Progress, progressOf } from '../progress.ts';
import type { CheckReport, PlanReport } from '../reporters/reporter.ts';
import type { Terminal } from '../terminal.ts';

/** What is found in the plans that were loaded, in the files that are reported on; how far it is can be seen on a terminal. */
export function reportOf({ db, plans }: Loaded, terminal: Terminal): CheckReport {
  const languages = plans.map((plan) => planLanguage(db, plan, terminal));
  // each file is read, and then looked through
  const progress = progressOf(2 * plans.reduce((sum, { files }) => sum + files.length, 0), terminal);
  try {
    return { plans: plans.map((plan, i) => planReport(db, plan, languages[i]!, progress)), language: languages[0] ?? terminal.language };
  } finally {
    progress.end();
  }
}

function planReport(db: Database, plan: LoadedPlan, language: Language, { step }: Progress): PlanReport {
  const reported = new Set(plan.reported);
  for (const file of plan.files) {
    step(file);
    takeIn(db, file);
  }
  return {
    root: plan.root,
    files: plan.reported,
    about: () => {
      const { manifest, asOf } = planOf(db, plan.root);
      return { plan: manifest.id, asOf: asOf === undefined ? undefined : isoDate(asOf) };
    },
    findings: plan.files.flatMap((file) => {
      step(file);
      const found = reported.has(file) ? diagnosticsOf(db, file, language) : aside(db, plan, file, language);
      letGoOf(db, file);
      return found;
    }),
    lineOf: (file, line) => {
      const source = db.read(sourceOf, file);
      return source && line < source.lineCount ? source.line(line) : '';
    },
    positionOf: (file, offset) => db.read(sourceOf, file)?.positionAt(offset) ?? { line: 0, character: 0 },
    identityOf: (finding) => identityOf(db, finding),
  };
}

/** A manifest with errors makes every other finding doubtful, so its errors are told even where other files were asked for. */
function aside(db: Database, plan: LoadedPlan, file: string, language: Language): readonly Diagnostic[] {
  return file === plan.manifest ? diagnosticsOf(db, file, language).filter(({ severity }) => severity === 'error') : [];
}
