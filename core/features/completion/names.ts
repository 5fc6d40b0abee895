import { RULES } from '../../rules/index.ts';
import type { Candidate } from './candidate.ts';
import { COMPLETION } from './completion-words.ts';
import { idKeys } from './ids.ts';
import { keyText } from './keys.ts';
import { stepCandidates } from './periods.ts';
import type { Slot } from './slot.ts';
import { keysWritten } from './slot.ts';
import { wordKeys } from './words.ts';

/** The keys of a map whose keys the planner chooses: ids, words of a list, periods, checks. */
export function* nameCandidates(slot: Slot): Iterable<Candidate> {
  const { names, values } = slot.info;
  if (!names) return;
  const found = [
    ...(names.words ? wordKeys(slot, names.words) : []),
    ...(names.ref && names.ref !== 'zone-types' ? idKeys(slot, names.ref) : []),
    ...(names.type === 'period' ? stepCandidates(slot) : []),
    ...(names.rule ? checks(slot) : []),
  ];
  for (const each of found) yield { ...each, text: keyText(slot, each.label, values) };
}

function checks(slot: Slot): readonly Candidate[] {
  const written = new Set(keysWritten(slot));
  return RULES.filter(({ code }) => !written.has(code)).map(({ code }, rank) => ({
    label: code,
    kind: 'word',
    detail: COMPLETION('check', slot.how),
    rank,
    about: { of: 'check', code },
  }));
}
