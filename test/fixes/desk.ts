import { diagnosticsOf, type Diagnostic } from '../../core/diagnostics.ts';
import type { FileEdit } from '../../core/fixes.ts';
import { applyEdits } from '../../core/text/apply-edits.ts';
import { planOfTexts, setText } from '../plan-of-texts.ts';

/** The files of a plan, text by name. */
export type Texts = Readonly<Record<string, string>>;

/** A plan at hand, of which one text after another is tried. */
export interface Desk {
  /** Everything reported of the files as they are now. */
  readonly look: (texts: Texts) => readonly Diagnostic[];
}

/** Desks on which plans of the same files lie one after the other, so that what has been read is not read again. */
export function desks(): (texts: Texts) => Desk {
  const known = new Map<string, Desk>();
  return (texts) => {
    const kind = `${Object.keys(texts).join()} ${texts['zoneplan.yaml']}`;
    const desk = known.get(kind) ?? deskOf(texts);
    known.set(kind, desk);
    return desk;
  };
}

function deskOf(first: Texts): Desk {
  const plan = planOfTexts(first);
  let lying: Texts = first;
  return {
    look: (texts) => {
      for (const [name, text] of Object.entries(texts)) if (lying[name] !== text) setText(plan.db, plan.root, name, text);
      lying = { ...lying, ...texts };
      return Object.keys(lying).flatMap((name) => diagnosticsOf(plan.db, plan.file(name), 'en'));
    },
  };
}

/** The texts after edits that all mean them as they stand. */
export function edited(texts: Texts, edits: readonly FileEdit[]): Texts {
  const after = { ...texts };
  for (const name of new Set(edits.map(({ file }) => nameOf(file)))) {
    const own = edits.filter(({ file }) => nameOf(file) === name).sort((a, b) => a.start - b.start || a.end - b.end);
    after[name] = applyEdits(texts[name]!, own);
  }
  return after;
}

export const nameOf = (file: string): string => file.replace('/plan/', '');
