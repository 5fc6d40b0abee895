import type { Bilingual } from './messages/said.ts';

/** A setting of the editor; package.json's `configuration` block and its sentences are made from this list. */
export interface Setting {
  /** Without the leading `zoneplan.`. */
  readonly key: string;
  readonly type: 'boolean' | 'string';
  readonly default: boolean | string;
  readonly choices?: readonly Choice[];
  readonly scope: 'window' | 'resource' | 'machine-overridable';
  /** What it does, in Markdown. */
  readonly says: Bilingual;
}

/** A value a setting may have, and what it means. */
export interface Choice {
  readonly value: string;
  readonly says: Bilingual;
}

/** Every setting, in the order the settings page shows them. */
export const settings: readonly Setting[] = [
  {
    key: 'language',
    type: 'string',
    default: 'auto',
    scope: 'window',
    choices: [
      { value: 'auto', says: { en: 'The language the editor is shown in.', vi: 'Theo ngôn ngữ hiển thị của trình soạn thảo.' } },
      { value: 'en', says: { en: 'English.', vi: 'Tiếng Anh.' } },
      { value: 'vi', says: { en: 'Vietnamese.', vi: 'Tiếng Việt.' } },
    ],
    says: {
      en: 'Language of messages, hovers and lenses. Figures and dates are always shown the way the plan writes them.',
      vi: 'Ngôn ngữ của thông báo, thẻ giải thích và dòng tóm tắt. Số liệu và ngày tháng luôn hiển thị theo cách viết của kế hoạch.',
    },
  },
  hint('enabled', {
    en: 'Shows figures at the end of the line: share of the target, pace, computed totals, conversions, names and dates.',
    vi: 'Hiển thị số liệu ở cuối dòng: tỷ lệ đạt kế hoạch, tiến độ, tổng tính được, quy đổi, tên và ngày.',
  }),
  hint('share', { en: 'After a figure: how much of its target it is.', vi: 'Sau một số liệu: đạt bao nhiêu phần trăm kế hoạch.' }),
  hint('pace', {
    en: 'After a figure: its share of the target compared with the share of time gone by.',
    vi: 'Sau một số liệu: tỷ lệ đạt so với tỷ lệ thời gian đã qua.',
  }),
  hint('total', {
    en: 'After a stated total: the computed one, where they differ.',
    vi: 'Sau một tổng số đã ghi: tổng tính được, khi hai số khác nhau.',
  }),
  hint('conversion', {
    en: 'After an amount: the same in the currency of the report.',
    vi: 'Sau một khoản tiền: giá trị quy đổi sang đồng tiền báo cáo.',
  }),
  hint('name', { en: 'After an id: the name it stands for.', vi: 'Sau một mã: tên của mục mang mã đó.' }),
  hint('date', { en: 'After a period or date: the days it means.', vi: 'Sau một kỳ hoặc ngày: những ngày cụ thể.' }),
  lens('target', true, {
    en: 'Above a target: achieved and planned, share, pace, status.',
    vi: 'Phía trên chỉ tiêu kế hoạch: số thực hiện và kế hoạch, tỷ lệ đạt, tiến độ, đánh giá.',
  }),
  lens('zone', false, {
    en: 'Above a zone: its figures added up, its last report, the milestones of its projects.',
    vi: 'Phía trên khu: số liệu tổng hợp, lần báo cáo gần nhất, các mốc của dự án trong khu.',
  }),
  lens('indicator', false, {
    en: 'Above an indicator: its latest figure and where it has gone.',
    vi: 'Phía trên chỉ tiêu: số liệu mới nhất và mức tăng giảm.',
  }),
  lens('policy', false, {
    en: 'Above a policy: how many of its targets are achieved.',
    vi: 'Phía trên văn bản: đã đạt bao nhiêu chỉ tiêu kế hoạch.',
  }),
  lens('references', false, {
    en: 'Above an entry: how many places refer to it.',
    vi: 'Phía trên mỗi mục: có bao nhiêu chỗ dùng đến.',
  }),
  {
    key: 'workspaceDiagnostics',
    type: 'string',
    default: 'plan',
    scope: 'window',
    choices: [
      { value: 'plan', says: { en: 'Every file of every plan in the folder.', vi: 'Mọi tệp của mọi kế hoạch trong thư mục.' } },
      { value: 'open files', says: { en: 'Only files that are open.', vi: 'Chỉ các tệp đang mở.' } },
    ],
    says: {
      en: 'Which files have their findings listed. A file is always checked against its whole plan.',
      vi: 'Liệt kê vấn đề của những tệp nào. Mỗi tệp luôn được kiểm tra cùng toàn bộ kế hoạch.',
    },
  },
  {
    key: 'trace.server',
    type: 'string',
    default: 'off',
    scope: 'window',
    choices: [
      { value: 'off', says: { en: 'Nothing.', vi: 'Không ghi.' } },
      { value: 'messages', says: { en: 'One line for each message.', vi: 'Mỗi thông điệp một dòng.' } },
      { value: 'verbose', says: { en: 'Messages and what they carry.', vi: 'Thông điệp và nội dung.' } },
    ],
    says: {
      en: 'What is written to the server log about messages between the editor and the language server.',
      vi: 'Nội dung ghi vào nhật ký về thông điệp giữa trình soạn thảo và máy chủ ngôn ngữ.',
    },
  },
];

function hint(kind: string, says: Bilingual): Setting {
  return { key: `inlayHints.${kind}`, type: 'boolean', default: true, scope: 'resource', says };
}

function lens(kind: string, on: boolean, says: Bilingual): Setting {
  return { key: `codeLens.${kind}`, type: 'boolean', default: on, scope: 'resource', says };
}
