import type { Bilingual, Language } from '../messages/said.ts';

/** Why something cannot be renamed, for the planner to read. */
export interface Refusal {
  readonly refused: string;
}

type Why = keyof typeof WHY;

/** A refusal in the reader's language. */
export function refuse(why: Why, language: Language, values: { readonly id?: string; readonly kebab?: string } = {}): Refusal {
  const { id = '', kebab = '' } = values;
  return { refused: WHY[why][language].replaceAll('{id}', () => id).replaceAll('{kebab}', () => kebab) };
}

const WHY = {
  'no-id': {
    en: 'Only ids can be renamed: point at the id of an entry, or at a place that names one. Names and figures are changed where they stand.',
    vi: 'Chỉ đổi được mã: hãy trỏ vào mã của một mục hoặc chỗ nhắc đến mã đó. Tên gọi và số liệu thì sửa ngay tại chỗ.',
  },
  'undefined-id': {
    en: '`{id}` is not defined in this plan, so there is nothing to rename; correct it here, or define it first.',
    vi: '`{id}` chưa được khai báo trong kế hoạch nên không có gì để đổi; hãy sửa ngay tại đây hoặc khai báo mã này trước.',
  },
  unit: {
    en: '`{id}` is a unit and stands inside figures; declare the new unit with `equals` and change the figures one by one.',
    vi: '`{id}` là đơn vị, nằm ngay trong các số liệu; hãy khai báo đơn vị mới bằng `equals` rồi sửa từng số liệu.',
  },
  base: {
    en: '`base` is the scenario of every forecast that names none; it keeps its id. Change its `name` instead.',
    vi: '`base` là kịch bản của mọi dự báo không ghi kịch bản, nên phải giữ nguyên mã. Hãy đổi `name` của kịch bản.',
  },
  'bad-id': {
    en: '`{id}` is not a valid id: lower-case letters without accents, digits and single hyphens, a letter first, at most 63 characters. `{kebab}` would be.',
    vi: '`{id}` không phải mã hợp lệ: chỉ dùng chữ thường không dấu, chữ số và gạch nối đơn, bắt đầu bằng chữ cái, dài nhất 63 ký tự. Có thể dùng `{kebab}`.',
  },
  reserved: {
    en: '`{id}` already means something in the language of plans where this id stands; choose another one.',
    vi: '`{id}` đã có nghĩa riêng trong ngôn ngữ kế hoạch ở những chỗ dùng mã này; hãy chọn mã khác.',
  },
  taken: {
    en: '`{id}` is taken by another entry of the plan; choose another id.',
    vi: '`{id}` đã là mã của một mục khác trong kế hoạch; hãy chọn mã khác.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
