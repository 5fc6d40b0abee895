import { type Database, type Language, parse, sourceOf } from '../core/index.ts';
import type { LoadedPlan } from './disk.ts';
import type { Terminal } from './terminal.ts';

/** The language a plan is reported in: `--lang`, else that of the plan's locale, Vietnamese when it names none. */
export function planLanguage(db: Database, plan: LoadedPlan, terminal: Terminal): Language {
  if (terminal.chosenLanguage) return terminal.chosenLanguage;
  const source = plan.manifest && db.read(sourceOf, plan.manifest);
  const locale = source ? parse(source).valueAt('/plan/locale') : undefined;
  return locale?.kind === 'scalar' && locale.text === 'en' ? 'en' : 'vi';
}
