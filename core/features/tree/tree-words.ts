import type { Bilingual } from '../../messages/said.ts';

/** Words of the overview. */
export const TREE = {
  policies: { en: 'Targets by policy', vi: 'Theo văn bản' },
  status: { en: 'Targets by status', vi: 'Theo đánh giá' },
  owners: { en: 'Targets by owner', vi: 'Theo cơ quan chủ trì' },
  zones: { en: 'Zones', vi: 'Các khu' },
  groups: { en: 'Groups', vi: 'Nhóm khu' },
  localities: { en: 'Zones by locality', vi: 'Các khu theo địa bàn' },
  milestones: { en: 'Milestones due', vi: 'Mốc đến hạn' },
  silent: { en: 'Not reported', vi: 'Chưa báo cáo' },
  silentScopes: { en: 'Zones and localities', vi: 'Khu và địa bàn' },
  silentOwners: { en: 'Agencies', vi: 'Cơ quan' },
  noPolicy: { en: 'Without a policy', vi: 'Chưa ghi văn bản' },
  noOwner: { en: 'Without an owner', vi: 'Chưa ghi cơ quan chủ trì' },
  overdue: { en: '{count} overdue', vi: '{count} quá hạn' },
  open: { en: '{count} open', vi: '{count} chưa đến hạn' },
  undated: { en: '{count} undated', vi: '{count} chưa có thời hạn' },
  since: { en: 'since {date} ({days})', vi: 'từ {date} ({days})' },
  asOf: { en: 'as of {date}', vi: 'tính đến {date}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
