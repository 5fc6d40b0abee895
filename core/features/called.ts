import type { Register } from '../plan/model.ts';
import { type Status, STATUSES, WORDS } from '../plan/words.ts';
import { closest } from '../plan/quantity/closest.ts';
import type { Plan } from '../workspace/plan.ts';
import { closenessOf, plainWords } from './completion/search.ts';

/** What targets can be chosen by. */
export const CHOICES = ['zone', 'policy', 'indicator', 'owner'] as const;
export type Choice = (typeof CHOICES)[number];

/** An entry with all it is called. */
export interface Called {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The entries that targets of a plan can be chosen by, in the order of the plan. */
export function entriesFor(plan: Plan, by: Choice): readonly Called[] {
  return REGISTERS[by].flatMap((register) => plan.all(register) as readonly Called[]);
}

/** The ids a word names: the id itself, else all of that name or alias, without regard to case, accents and the type in front. */
export function idsCalled(plan: Plan, by: Choice, word: string): readonly string[] {
  const all = entriesFor(plan, by);
  if (all.some(({ id }) => id === word)) return [word];
  const wanted = plainWords(word);
  if (wanted === '') return [];
  const called = (form: (text: string) => string) =>
    all.filter((entry) => namesOf(entry).some((name) => form(plainWords(name)) === form(wanted))).map(({ id }) => id);
  const exact = called((text) => text);
  return [...new Set(exact.length > 0 ? exact : called(withoutType))];
}

/** The entry a word that names none most likely meant: the only one that has all its words, else the nearest; undefined when none is near. */
export function nearestCalled(plan: Plan, by: Choice, word: string): Called | undefined {
  const wanted = plainWords(word);
  const all = entriesFor(plan, by).map((entry) => ({
    entry,
    names: [
      ...new Set(
        namesOf(entry)
          .map(plainWords)
          .flatMap((name) => [name, withoutType(name)]),
      ),
    ].filter(Boolean),
  }));
  const having = wanted === '' ? [] : all.filter(({ names }) => closenessOf(names, wanted) !== undefined);
  if (having.length === 1) return having[0]!.entry;
  const near = closest(
    wanted,
    all.flatMap(({ names }) => names),
  );
  return near === undefined ? undefined : all.find(({ names }) => names.includes(near))?.entry;
}

/** The status that a word names: by its id, in either language, or as the plan calls it. */
export function statusCalled({ manifest: { words } }: Plan, word: string): Status | undefined {
  const wanted = plainWords(word);
  return STATUSES.find((status) => [status, ...WORDS.status[status], words[status] ?? ''].some((form) => plainWords(form) === wanted));
}

/** The words of a name without `KCN`, `Khu công nghiệp`, … in front. */
export function withoutType(words: string): string {
  return words.replace(/^(?:kkt|kcn|ccn|khu kinh te|khu cong nghiep|cum cong nghiep|tp|tx|thanh pho|thi xa|huyen|tinh) (?=.)/, '');
}

function namesOf({ id, name, aliases }: Called): readonly string[] {
  return [id, name, ...aliases];
}

const REGISTERS = {
  zone: ['zones', 'localities', 'projects', 'cohorts'],
  policy: ['policies'],
  indicator: ['indicators'],
  owner: ['organisations'],
} as const satisfies Readonly<Record<Choice, readonly Register[]>>;
