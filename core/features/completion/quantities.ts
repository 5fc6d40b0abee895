import type { Candidate } from './candidate.ts';
import { COMPLETION } from './completion-words.ts';
import type { Slot } from './slot.ts';
import { unitsFor } from './units.ts';

/** The number being typed with each unit that fits; without a number the units, with a stop before them. */
export function quantityCandidates(slot: Slot): readonly Candidate[] {
  const number = numberIn(slot.typing.typed);
  if (number === undefined) return [];
  return unitsFor(slot).map((unit, rank): Candidate => {
    const detail = COMPLETION('unit', slot.how);
    if (number !== '') return { label: `${number} ${unit}`, kind: 'quantity', detail, also: [unit], rank };
    return { label: unit, kind: 'quantity', detail, rank, text: { as: 'value', text: unit, stop: true } };
  });
}

/** The number being typed as days, weeks, months and years. */
export function durationCandidates({ typing, how }: Slot): readonly Candidate[] {
  const number = /^\d+/.exec(typing.typed)?.[0];
  const counts = number ? UNITS.map((unit) => [number, unit] as const) : USUAL;
  return counts.map(([count, unit], rank) => ({ label: said(count, unit, how.locale === 'vi-VN'), kind: 'quantity', detail: '', rank }));
}

const UNITS = ['day', 'week', 'month', 'year'] as const;
const USUAL = [
  ['9', 'day'],
  ['16', 'day'],
  ['2', 'week'],
  ['1', 'month'],
  ['3', 'month'],
] as const;
const VIETNAMESE = { day: 'ngày', week: 'tuần', month: 'tháng', year: 'năm' } as const;

function said(count: string, unit: (typeof UNITS)[number], vi: boolean): string {
  return `${count} ${vi ? VIETNAMESE[unit] : Number(count) === 1 ? unit : `${unit}s`}`;
}

/** No number is longer. */
const LONGEST = 100;

/** What of the typed text is a number with what stands before it; `''` for no text; undefined where units do not follow. */
function numberIn(typed: string): string | undefined {
  if (typed.trim() === '') return '';
  if (typed.length > LONGEST) return undefined;
  return /^(?:\D*[^\w\s]|\p{L}[\p{L}\s]*)?\s*[-+−]?\d[\d.,]*(?:\s*[–-]\s*\d[\d.,]*)?(?=\s|$|\p{L}|%)/u.exec(typed)?.[0].trimEnd();
}
