import { type Place, withPart } from '../../syntax/place.ts';
import { get } from '../../syntax/value.ts';
import { tree } from '../../workspace/documents.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** An objective that nothing measures. */
export default rule({
  code: 'objective-without-measure',
  category: 'targets',
  severity: 'warning',
  on: 'objective',
  says: {
    en: '`{objective}` has no indicator or target below it.',
    vi: 'Mục tiêu `{objective}` chưa gắn với chỉ tiêu hay chỉ tiêu kế hoạch nào.',
  },
  why: {
    en: 'An objective is reached when something measurable has moved. Name what that is, even before there is a number for it.',
    vi: 'Mục tiêu chỉ kiểm chứng được khi có đại lượng đo được. Hãy nêu chỉ tiêu, kể cả khi chưa có con số.',
  },
  bad: `
objectives: {o1: {name: Hạ tầng đồng bộ}}
`,
  good: `
objectives: {o1: {name: Hạ tầng đồng bộ, targets: [fdi-2024]}}
`,
  *check({ id, name, indicators, targets, place }, plan) {
    // Of an objective that has others below it, these are asked.
    if (indicators.length > 0 || targets.length > 0 || plan.all('objectives').some((each) => each.within === id && each.id !== id)) return;
    if (isUnread(plan, place, 'indicators', 'targets')) return;
    const empty = get(plan.db.get(tree, place.file).valueAt(place.pointer), 'indicators') !== undefined;
    yield {
      place: withPart(place, 'key'),
      values: { objective: name || id },
      fixes: empty ? [] : [addIndicators(place)],
    };
  },
});

function addIndicators(place: Place): Fix {
  return {
    title: { en: 'Add `indicators`', vi: 'Ghi chỉ tiêu (`indicators`)' },
    edits: [{ kind: 'insert', place, key: 'indicators', text: '[]' }],
    blank: true,
  };
}
