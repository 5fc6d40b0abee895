import type { Bilingual } from '../../messages/said.ts';

/** What each refactoring is called. */
export const REFACTOR = {
  create: { en: 'Add `{id}` to `{register}` in {file}', vi: 'Thêm `{id}` vào `{register}` trong {file}' },
  share: { en: 'Write this value once and refer to it ({count} places)', vi: 'Ghi giá trị này một lần rồi dùng lại ({count} chỗ)' },
  phase: { en: 'Make it a phase of {zone}', vi: 'Chuyển thành giai đoạn của {zone}' },
  within: { en: 'Move it under {zone}', vi: 'Chuyển vào {zone}' },
  components: { en: 'Split the total into its components', vi: 'Tách tổng số theo các thành phần' },
  split: { en: 'Split the target by zone', vi: 'Chia chỉ tiêu kế hoạch theo khu' },
  localNumber: { en: 'Write as {text}', vi: 'Ghi thành {text}' },
  bareNumber: { en: 'Write as the bare number {text}', vi: 'Ghi thành số không kèm đơn vị: {text}' },
  sheet: { en: "Add this week's sheet for all zones ({week})", vi: 'Thêm bảng kiểm đếm tuần này cho mọi khu ({week})' },
  reviseNumber: { en: 'Record a revision of the target', vi: 'Ghi điều chỉnh chỉ tiêu kế hoạch' },
  reviseLine: { en: 'Record a revision of the target of {zone}', vi: 'Ghi điều chỉnh chỉ tiêu của {zone}' },
  reviseDeadline: { en: 'Record a revision of the deadline', vi: 'Ghi điều chỉnh thời hạn' },
} as const satisfies Record<string, Bilingual>;
