import type { Bilingual } from '../../messages/said.ts';

/** Words of the lines above entries. */
export const LENS = {
  elapsed: { en: '{share} of the time', vi: '{share} thời gian' },
  pace: { en: 'pace {pace}', vi: 'tiến độ {pace}' },
  met: { en: '{met} of {all} achieved', vi: 'đạt {met}/{all} chỉ tiêu kế hoạch' },
  noTargets: { en: 'no targets', vi: 'chưa có chỉ tiêu kế hoạch' },
  noFigures: { en: 'no figures yet', vi: 'chưa có số liệu' },
  more: { en: '{count} more', vi: 'và {count} mục khác' },
  report: { en: 'last report {date}', vi: 'báo cáo gần nhất {date}' },
  open: { en: 'open milestones: {count}', vi: 'mốc chưa đến hạn: {count}' },
  overdue: { en: 'overdue milestones: {count}', vi: 'mốc quá hạn: {count}' },
  since: { en: '{change} since {date}', vi: '{change} so với {date}' },
  yearOnYear: { en: '{change} on the same period last year', vi: '{change} so với cùng kỳ' },
  references: { en: '{count} references', vi: '{count} chỗ dùng' },
  reference: { en: '1 reference', vi: '1 chỗ dùng' },
} as const satisfies Readonly<Record<string, Bilingual>>;
