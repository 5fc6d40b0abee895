import type { Edit } from '../../syntax/edit.ts';
import { placeOf, withPart } from '../../syntax/place.ts';
import { tree } from '../../workspace/documents.ts';
import { closest } from '../closest.ts';
import { CODES } from '../codes.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';

/** A setting, or an exception, for a check that does not exist. */
export default rule({
  code: 'unknown-rule',
  category: 'structure',
  severity: 'error',
  on: 'manifest',
  says: {
    en: '`{code}` is not a check; the closest is `{closest}`.',
    vi: 'Không có phép kiểm tra nào mang mã `{code}`; gần nhất là `{closest}`.',
  },
  why: {
    en: 'A mistyped code changes nothing: what was meant to be off stays on, what was meant to fail the build passes.',
    vi: 'Gõ sai mã thì không có gì thay đổi: phép kiểm tra định tắt vẫn chạy, phép định coi là lỗi vẫn bị bỏ qua.',
  },
  bad: `
# zoneplan.yaml
rules: {stale-figur: warning}
`,
  good: `
# zoneplan.yaml
rules: {stale-figure: warning}
`,
  *check({ rules }) {
    for (const { code, place } of rules) {
      if (CODES.includes(code)) continue;
      const near = closest(code, CODES);
      const key = withPart(place, 'key');
      yield {
        place: key,
        values: { code, closest: near },
        fixes: near === undefined ? [] : [changeTo(near, { kind: 'rename', place: key, key: near })],
      };
    }
  },
  also: {
    /** A comment that silences a check which does not exist. */
    *ignore({ file, range, code }, plan) {
      if (code === undefined || CODES.includes(code)) return;
      const near = closest(code, CODES);
      const start = range.start + plan.db.get(tree, file).source.slice(range.start, range.end).indexOf(code);
      const at = { start, end: start + code.length };
      yield {
        place: placeOf(file, ''),
        range: at,
        values: { code, closest: near },
        fixes: near === undefined ? [] : [changeTo(near, { kind: 'text', file, ...at, text: near })],
      };
    },
  },
});

function changeTo(code: string, edit: Edit): Fix {
  return { title: { en: `Change to \`${code}\``, vi: `Đổi thành \`${code}\`` }, edits: [edit] };
}
