import type { Plan } from '../../workspace/plan.ts';
import { withoutType } from '../called.ts';
import { plainWords } from '../completion/search.ts';

/** Finds the zone or locality that a cell names: by id, name or alias, with or without accents, type in front or not; of several the one in the sheet. */
export function scopeMatcher(plan: Plan, inSheet: ReadonlySet<string>): (cell: string) => string | undefined {
  const whole = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  for (const { id, name, aliases } of [...plan.all('zones'), ...plan.all('localities')]) {
    for (const called of [id, name, ...aliases].map(plainWords).filter(Boolean)) {
      add(whole, called, id);
      add(short, withoutType(called), id);
    }
  }
  return (cell) => {
    const called = plainWords(cell.replace(/^\s*(?:\d+|[ivx]+)[.)]\s+/iu, ''));
    if (called === '') return undefined;
    return only(whole.get(called), inSheet) ?? only(short.get(withoutType(called)), inSheet);
  };
}

function add(to: Map<string, Set<string>>, called: string, id: string): void {
  const ids = to.get(called);
  if (ids) ids.add(id);
  else to.set(called, new Set([id]));
}

function only(ids: ReadonlySet<string> | undefined, inSheet: ReadonlySet<string>): string | undefined {
  if (!ids) return undefined;
  const here = [...ids].filter((id) => inSheet.has(id));
  return here.length === 1 ? here[0] : ids.size === 1 ? [...ids][0] : undefined;
}
