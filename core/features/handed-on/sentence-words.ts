import type { Bilingual } from '../../messages/said.ts';

/** The parts of a sentence of a report. */
export const SENTENCE = {
  soFar: { en: 'As of {when}, {name}{scope} {verb} {value}', vi: 'Tính đến {when}, {name}{scope} {verb} {value}' },
  over: { en: 'In {when}, {name}{scope} {verb} {value}', vi: '{when}, {name}{scope} {verb} {value}' },
  of: { en: ' of {scope}', vi: ' của {scope}' },
  reached: { en: 'reached', vi: 'đạt' },
  estimated: { en: 'reached an estimated', vi: 'ước đạt' },
  provisional: { en: 'provisionally reached', vi: 'sơ bộ đạt' },
  ranked: { en: 'ranked', vi: 'xếp' },
  equals: { en: '{text}', vi: 'bằng {text}' },
  ofPlan: { en: '{share} of the plan for {period}', vi: '{share} kế hoạch {period}' },
  ofCeiling: { en: '{share} of the ceiling for {period}', vi: '{share} mức trần {period}' },
  plan: { en: 'the plan being {bound}', vi: 'kế hoạch {bound}' },
  ofPlanBy: { en: '{share} of the plan by {period}', vi: '{share} kế hoạch đến {period}' },
  ofCeilingBy: { en: '{share} of the ceiling by {period}', vi: '{share} mức trần đến {period}' },
  up: { en: 'up {change} on {then}', vi: 'tăng {change} so với {then}' },
  down: { en: 'down {change} on {then}', vi: 'giảm {change} so với {then}' },
  moved: { en: '{change} on {then}', vi: '{change} so với {then}' },
  unchanged: { en: 'the same as in {then}', vi: 'bằng {then}' },
  samePeriod: { en: 'the same period of last year', vi: 'cùng kỳ' },
  yearBefore: { en: 'the year before', vi: 'năm trước' },
  noFigure: { en: 'As of {date}, there is no figure yet for: {name}.', vi: 'Tính đến {date}, chưa có số liệu về: {name}.' },
} as const satisfies Record<string, Bilingual>;
