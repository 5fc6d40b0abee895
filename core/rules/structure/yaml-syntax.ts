import type { Bilingual } from '../../messages/said.ts';
import type { Slip } from '../../syntax/tree.ts';
import { rule } from '../rule.ts';
import { slipFinding } from '../slip-finding.ts';

/** What each slip is called; slips that are checks of their own are not here. */
const SLIPS: Readonly<Partial<Record<Slip, Bilingual>>> = {
  'colon-in-text': {
    en: 'A colon inside a text needs quotes around the text.',
    vi: 'Trong đoạn chữ có dấu hai chấm; hãy đặt cả đoạn trong dấu ngoặc kép.',
  },
  'ends-in-colon': {
    en: 'A text that ends in a colon needs quotes.',
    vi: 'Đoạn chữ kết thúc bằng dấu hai chấm; hãy đặt cả đoạn trong dấu ngoặc kép.',
  },
  'lone-dash': { en: 'A lone dash is not a blank; leave the value empty.', vi: 'Chưa có số thì để trống, không ghi dấu gạch.' },
  'text-after-quote': {
    en: 'Text follows the closing quote; put all of it inside.',
    vi: 'Còn chữ sau dấu ngoặc kép đóng; hãy đưa cả vào trong.',
  },
  'cannot-begin': {
    en: 'A text cannot begin with `{char}`; put it in quotes.',
    vi: 'Đoạn chữ không được bắt đầu bằng `{char}`; hãy đặt cả đoạn trong dấu ngoặc kép.',
  },
  'misaligned-key': {
    en: 'This key is not aligned with the keys of its entry.',
    vi: 'Khóa này thụt lề lệch so với các khóa cùng mục.',
  },
  'no-space-after-colon': {
    en: 'A space is missing after the colon: `{key}: {value}`.',
    vi: 'Thiếu dấu cách sau dấu hai chấm: `{key}: {value}`.',
  },
  tab: { en: 'Indent with spaces; YAML allows no tabs.', vi: 'Thụt lề bằng dấu cách; YAML không nhận phím Tab.' },
  'no-break-space': {
    en: 'The indent holds no-break spaces; use plain ones.',
    vi: 'Thụt lề có dấu cách không ngắt; hãy dùng dấu cách thường.',
  },
  'curly-quotes': {
    en: `Word's curly quotes are no YAML quotes; use \`"\`.`,
    vi: 'Dấu ngoặc kép cong của Word không dùng được; hãy dùng `"`.',
  },
  'unclosed-quote': { en: 'The quote opened here is never closed.', vi: 'Dấu ngoặc kép mở ở đây chưa đóng.' },
  'hash-in-brackets': {
    en: '` #` begins a comment, so the bracket never closes; put the text in quotes.',
    vi: '` #` mở đầu ghi chú nên ngoặc không đóng được; hãy đặt cả đoạn chữ trong dấu ngoặc kép.',
  },
  'no-partner': { en: '`{char}` has no partner.', vi: '`{char}` thiếu dấu ngoặc tương ứng.' },
  'second-document': {
    en: 'A second document begins here; a plan file holds one.',
    vi: 'Ở đây bắt đầu tài liệu thứ hai; mỗi tệp chỉ một tài liệu.',
  },
  'too-many-aliases': {
    en: 'The aliases of this file unfold into too many values; write them out or use fewer.',
    vi: 'Các bí danh (alias) trong tệp này mở ra quá nhiều giá trị; hãy viết thẳng ra hoặc dùng ít hơn.',
  },
  'too-deep': {
    en: 'Maps and lists are nested too deep here to be read.',
    vi: 'Các bảng và danh sách ở đây lồng nhau quá sâu, không đọc được.',
  },
  conflict: {
    en: 'Git has left a conflict here; keep one of the two versions and delete the lines that mark them. The first is read.',
    vi: 'Git để lại xung đột ở đây; hãy giữ một trong hai bản rồi xóa các dòng đánh dấu. Tạm đọc bản đầu.',
  },
  'no-plan': {
    en: 'This file holds no section, such as `targets:` or `plan:`.',
    vi: 'Tệp này không có mục nào, chẳng hạn `targets:` hay `plan:`.',
  },
  unreadable: { en: 'This line cannot be read as YAML.', vi: 'Không đọc được dòng này theo cú pháp YAML.' },
};

const QUOTE: Bilingual = { en: 'Put the text in quotes', vi: 'Đặt cả đoạn chữ trong dấu ngoặc kép' };

/** What the quick fix of a slip does; the others put a text in quotes. */
const MENDING: Readonly<Partial<Record<Slip, Bilingual>>> = {
  'lone-dash': { en: 'Leave it empty', vi: 'Để trống' },
  'text-after-quote': { en: 'Put all of it in the quotes', vi: 'Đưa cả đoạn vào trong dấu ngoặc kép' },
  'no-space-after-colon': { en: 'Add the space', vi: 'Thêm dấu cách' },
  tab: { en: 'Write two spaces for each tab', vi: 'Thay mỗi phím Tab bằng hai dấu cách' },
  'no-break-space': { en: 'Write plain spaces', vi: 'Thay bằng dấu cách thường' },
  'curly-quotes': { en: 'Write straight quotes', vi: 'Thay bằng dấu ngoặc kép thẳng' },
};

export default rule({
  code: 'yaml-syntax',
  category: 'structure',
  severity: 'error',
  on: 'slip',
  says: SLIPS.unreadable!,
  variants: SLIPS as Readonly<Record<string, Bilingual>>,
  why: {
    en: 'What YAML cannot read, nobody can count; the message names the slip of the pen, not the parser’s trouble.',
    vi: 'YAML không đọc được thì không ai tính được; thông báo nêu đúng chỗ viết nhầm chứ không nêu lỗi của bộ đọc.',
  },
  bad: `targets: {fdi: [
`,
  further: [
    `
organisations: {a: {name: >5 người}}
`,
    `
organisations:
  a:
    name: Dự án: giai đoạn 2
`,
    `
organisations: {a: {name: "Khu A" mở rộng}}
`,
    `
organisations: {a: {name: “Khu A, B”}}
`,
    `
organisations: {a: {name: KCN #2, role: quản lý}}
`,
    `
milestones: {a: {name: Xong, due:2025-06}}
`,
  ],
  *check({ file, problem }) {
    if (!(problem.slip in SLIPS)) return;
    yield { ...slipFinding(file, problem, MENDING[problem.slip] ?? QUOTE), variant: problem.slip };
  },
});
