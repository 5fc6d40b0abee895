import {
  type Choice,
  CHOICES,
  type Chosen,
  idsCalled,
  type Language,
  nearestCalled,
  type Plan,
  planOf,
  type Status,
  statusCalled,
} from '../core/index.ts';
import type { Loaded } from './disk.ts';
import { isTrouble, type Trouble } from './outcome.ts';
import { STATUS_NAMES } from './status/names.ts';
import type { Terminal } from './terminal.ts';
import { oneOf } from './usage/values.ts';

/** What targets are to be chosen by, as it was typed: ids, names or aliases, several in one word between commas. */
export type ChoicesTyped = Readonly<Partial<Record<Choice, readonly string[]>>>;

/** The ids that are meant by what was typed; a trouble names the first word that no plan knows, with the nearest. */
export function chosenIn({ db, plans }: Loaded, typed: ChoicesTyped, { language }: Terminal): Chosen | Trouble {
  const all = plans.map((plan) => planOf(db, plan.root));
  const chosen: Partial<Record<Choice, ReadonlySet<string>>> = {};
  for (const by of CHOICES) {
    const words = typed[by]?.flatMap((each) => partsOf(all, by, each));
    const found = words?.map((word) => idsOf(all, by, word, language));
    const trouble = found?.find(isTrouble);
    if (trouble) return trouble;
    if (found) chosen[by] = new Set(found.flatMap((ids) => (isTrouble(ids) ? [] : ids)));
  }
  return chosen;
}

/** The statuses that are meant by what was typed: by id, or as the plans call them. */
export function standingIn(
  { db, plans }: Loaded,
  typed: readonly string[],
  { language }: Terminal,
): { readonly status?: ReadonlySet<Status> } | Trouble {
  if (typed.length === 0) return {};
  const found = new Set<Status>();
  for (const word of typed.flatMap((each) => each.split(',')).map((each) => each.trim())) {
    const meant = plans.flatMap(({ root }) => statusCalled(planOf(db, root), word) ?? []);
    const named = meant.length > 0 ? meant : oneOf('--status', word, STATUS_NAMES, language);
    if (isTrouble(named)) return named;
    for (const status of [named].flat()) found.add(status);
  }
  return { status: found };
}

/** A name may have a comma in it. */
function partsOf(plans: readonly Plan[], by: Choice, word: string): readonly string[] {
  return plans.some((plan) => idsCalled(plan, by, word).length > 0) ? [word] : word.split(',').map((part) => part.trim());
}

function idsOf(plans: readonly Plan[], by: Choice, word: string, language: Language): readonly string[] | Trouble {
  const option = `--${by}`;
  const found = plans.map((plan) => idsCalled(plan, by, word));
  const several = found.find((ids) => ids.length > 1);
  if (several) return { trouble: SAYS.several[language](option, word, several.join(', ')) };
  if (found.flat().length > 0) return found.flat();
  const meant = plans.flatMap((plan) => nearestCalled(plan, by, word) ?? [])[0];
  return { trouble: SAYS.unknown[language](option, word, meant && (meant.name ? `"${meant.id}" (${meant.name})` : `"${meant.id}"`)) };
}

const SAYS = {
  unknown: {
    en: (option: string, word: string, meant?: string) => `${option}: the plan has no "${word}"${meant ? `; did you mean ${meant}?` : '.'}`,
    vi: (option: string, word: string, meant?: string) => `${option}: kế hoạch không có "${word}"${meant ? `; có phải là ${meant}?` : '.'}`,
  },
  several: {
    en: (option: string, word: string, ids: string) => `${option}: several are called "${word}"; name one by its id: ${ids}.`,
    vi: (option: string, word: string, ids: string) => `${option}: có nhiều mục tên "${word}"; hãy ghi mã: ${ids}.`,
  },
} as const;
