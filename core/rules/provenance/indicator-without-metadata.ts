import type { Edit } from '../../syntax/edit.ts';
import { child, withPart } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

/** The six contents that an official indicator states. */
const CONTENTS = ['concept', 'method', 'breakdown', 'publication', 'source', 'responsible'] as const;

/** An indicator that everybody may count in his own way. */
export default rule({
  code: 'indicator-without-metadata',
  category: 'provenance',
  severity: 'info',
  offOnStage: true,
  on: 'indicator',
  says: {
    en: '`{indicator}` lacks {keys}.',
    vi: '`{indicator}` thiếu {keys} trong sáu nội dung của chỉ tiêu thống kê.',
  },
  why: {
    en: 'Concept, method, breakdown, publication, source and who is responsible: with these six two departments count the same thing.',
    vi: 'Khái niệm, phương pháp tính, phân tổ, kỳ công bố, nguồn số liệu và cơ quan chịu trách nhiệm: có đủ sáu nội dung thì các sở mới cùng đếm một thứ.',
  },
  bad: `
indicators: {exports: {name: Xuất khẩu, unit: triệu USD, kind: flow}}
`,
  *check({ name, id, metadata, written, place }) {
    const missing = CONTENTS.filter((key) => !metadata[key]);
    if (missing.length === 0) return;
    const blanks: readonly Edit[] = written.has('metadata')
      ? missing.map((key) => ({ kind: 'insert', place: child(place, 'metadata'), key, text: '' }))
      : [{ kind: 'insert', place, key: 'metadata', text: `{${missing.map((key) => `${key}: `).join(', ')}}` }];
    yield {
      place: withPart(place, 'key'),
      values: { indicator: name || id, keys: { say: 'list', items: missing.map((key) => `\`${key}\``) } },
      fixes: [{ title: { en: 'Add what is missing', vi: 'Thêm các nội dung còn thiếu' }, edits: blanks, blank: true }],
    };
  },
});
