import { withPart } from '../../syntax/place.ts';
import { closest } from '../closest.ts';
import { CODES } from '../codes.ts';
import { rule } from '../rule.ts';

/** A setting for a check that does not exist. */
export default rule({
  code: 'unknown-rule',
  category: 'structure',
  severity: 'error',
  on: 'manifest',
  says: {
    en: '`{code}` is not a check; closest `{closest}`.',
    vi: 'Không có kiểm tra nào mang mã `{code}`; gần nhất là `{closest}`.',
  },
  why: {
    en: 'A mistyped code changes nothing: what was meant to be off stays on, what was meant to fail the build passes.',
    vi: 'Gõ sai mã thì không có gì thay đổi: kiểm tra định tắt vẫn chạy, kiểm tra định coi là lỗi vẫn bị bỏ qua.',
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
        fixes:
          near === undefined
            ? []
            : [{ title: { en: `Change to \`${near}\``, vi: `Đổi thành \`${near}\`` }, edits: [{ kind: 'rename', place: key, key: near }] }],
      };
    }
  },
});
