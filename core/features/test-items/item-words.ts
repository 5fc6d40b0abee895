import type { Bilingual } from '../../messages/said.ts';

/** Words of what is tested. */
export const ITEM = {
  ratio: { en: '{share} of {target}', vi: '{share} của {target}' },
  sum: { en: 'adds up to {sum}', vi: 'cộng lại là {sum}' },
  claim: { en: '{target}: {status}', vi: '{target}: {status}' },
  asOf: { en: '{label} (as of {date})', vi: '{label} (tính đến {date})' },
  short: {
    en: '{status}: {actual} of {target}; by now {expected}',
    vi: '{status}: {actual} trên {target}; theo tiến độ phải đạt {expected}',
  },
  difference: { en: 'stated {stated}, computed {computed}', vi: 'ghi {stated}, tính được {computed}' },
  unknown: { en: 'not enough is known', vi: 'chưa đủ số liệu' },
} as const satisfies Readonly<Record<string, Bilingual>>;
