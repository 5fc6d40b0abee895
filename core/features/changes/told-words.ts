import type { Bilingual } from '../../messages/said.ts';
import type { ChangeKind } from './change.ts';

/** The headings under which changes stand, each with its kinds. */
export const CHANGE_GROUPS: readonly { readonly title: Bilingual; readonly kinds: readonly ChangeKind[] }[] = [
  {
    title: { en: 'Targets', vi: 'Chỉ tiêu kế hoạch' },
    kinds: ['target-added', 'target-dropped', 'target-lowered', 'target-raised', 'target-changed'],
  },
  { title: { en: 'Deadlines', vi: 'Thời hạn' }, kinds: ['deadline-extended', 'deadline-advanced', 'deadline-changed'] },
  { title: { en: 'Status', vi: 'Đánh giá' }, kinds: ['status-changed'] },
  { title: { en: 'Achieved', vi: 'Thực hiện' }, kinds: ['total-changed'] },
  { title: { en: 'Forecast', vi: 'Ước cả kỳ' }, kinds: ['forecast-changed'] },
  { title: { en: 'Figures', vi: 'Số liệu' }, kinds: ['figure-new', 'figure-restated', 'figure-withdrawn'] },
  { title: { en: 'Names', vi: 'Tên và mã' }, kinds: ['name-changed', 'id-changed'] },
];

/** Sentences and words around the changes. */
export const CHANGE_WORDS = {
  none: { en: 'Nothing of the plan has changed.', vi: 'Kế hoạch không có gì thay đổi.' },
  onlyAfter: { en: 'The plan is new.', vi: 'Kế hoạch mới có.' },
  onlyBefore: { en: 'The plan is no longer there.', vi: 'Kế hoạch không còn.' },
  noPlan: { en: 'No plan on either side.', vi: 'Cả hai bên đều không có kế hoạch nào.' },
  plan: { en: 'Plan', vi: 'Kế hoạch' },
  asOf: { en: 'as of', vi: 'tính đến' },
  what: { en: 'What', vi: 'Nội dung' },
  before: { en: 'Before', vi: 'Trước' },
  after: { en: 'After', vi: 'Sau' },
  note: { en: 'Note', vi: 'Ghi chú' },
} as const satisfies Record<string, Bilingual>;

/** A number of changes: `3 changes`. */
export function sayChanges(count: number, language: 'en' | 'vi'): string {
  return language === 'vi' ? `${count} thay đổi` : `${count} ${count === 1 ? 'change' : 'changes'}`;
}
