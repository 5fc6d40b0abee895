import type { Said } from '../../messages/said.ts';
import { child, withPart } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** A document without a day. */
export default rule({
  code: 'source-without-dates',
  category: 'provenance',
  severity: 'warning',
  on: 'source',
  says: {
    en: '`{source}` does not say when it was {missing}.',
    vi: '`{source}` chưa ghi ngày {missing}.',
  },
  variants: {
    asOf: {
      en: '`{source}` does not say the day its figures run to (`as-of`).',
      vi: '`{source}` chưa ghi số liệu tính đến ngày nào (`as-of`).',
    },
    both: {
      en: '`{source}` says neither when it was published nor the day its figures run to (`as-of`).',
      vi: '`{source}` chưa ghi ngày công bố và ngày số liệu tính đến (`as-of`).',
    },
  },
  why: {
    en: 'Without its day a document cannot be put in order with the others, and its "now" means nothing.',
    vi: 'Không có ngày thì không xếp được thứ tự với văn bản khác, và chữ "hiện nay" trong đó không rõ là khi nào.',
  },
  bad: `
sources: {bai-bao: {name: Bài báo, as-of: 2024-11-15}}
`,
  good: `
sources: {bai-bao: {name: Bài báo, as-of: 2024-11-15, published: 2024-11-16}}
`,
  *check({ name, id, published, asOf, place }, plan) {
    const dates = [
      { key: 'published', day: published },
      { key: 'as-of', day: asOf },
    ];
    const missing = dates.filter(({ key, day }) => day === undefined && !isUnread(plan, child(place, key))).map(({ key }) => key);
    if (missing.length === 0) return;
    const words = missing.map((word): Said => ({ say: 'word', list: 'missingDate', word }));
    yield {
      place: withPart(place, 'key'),
      variant: missing.length > 1 ? 'both' : missing[0] === 'as-of' ? 'asOf' : undefined,
      values: { source: name || id, missing: { say: 'list', joined: 'and', items: words } },
      fixes: [
        {
          title: { en: `Add \`${missing.join('`, `')}\``, vi: `Ghi ngày (\`${missing.join('`, `')}\`)` },
          edits: missing.map((key) => ({ kind: 'insert', place, key, text: '' })),
          blank: true,
        },
      ],
    };
  },
});
