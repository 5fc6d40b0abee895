import type { UnknownKey } from '../../schema/violation.ts';
import { child, withPart } from '../../syntax/place.ts';
import { CODES, OPTIONS } from '../codes.ts';
import type { Finding } from '../finding.ts';
import { meantKey } from '../meant-key.ts';
import { rule } from '../rule.ts';

/** A key that the language does not know, with the one that was probably meant. */
export default rule({
  code: 'unknown-key',
  category: 'structure',
  severity: 'error',
  on: 'violation',
  says: {
    en: 'Unknown key `{key}`; did you mean `{closest}`?',
    vi: 'Không có khóa `{key}`; có phải là `{closest}`?',
  },
  variants: {
    'nothing-close': {
      en: 'Unknown key `{key}`. Keys here: {keys}.',
      vi: 'Không có khóa `{key}`. Ở đây dùng: {keys}.',
    },
  },
  why: {
    en: 'A mistyped key would be ignored in silence, and with it the figure or the deadline behind it. Keys that begin with `x-` are free for your own use.',
    vi: 'Khóa gõ sai sẽ bị bỏ qua mà không ai biết, kéo theo cả con số hay thời hạn ghi ở đó. Các khóa bắt đầu bằng `x-` được dùng tự do.',
  },
  bad: `
milestones: {m1: {name: Xong, due: 2025-06, ownr: ubnd}}
`,
  good: `
milestones: {m1: {name: Xong, due: 2025-06, owner: ubnd}}
`,
  *check(violation) {
    if (violation.kind === 'unknown-key') yield finding(violation);
  },
  also: {
    /** Options that a check does not have. */
    *manifest({ rules }) {
      for (const { code, place, options } of rules) {
        if (!CODES.includes(code)) continue;
        const keys = ['severity', ...Object.keys(OPTIONS[code] ?? {})];
        const has = Object.keys(options);
        for (const key of has)
          if (!keys.includes(key))
            yield finding({ kind: 'unknown-key', place: withPart(child(place, key), 'key'), section: 'rules', key, keys, has });
      }
    },
  },
});

function finding(unknown: UnknownKey): Finding {
  const { place, key, keys } = unknown;
  const meant = meantKey(unknown);
  if (!meant) return { place, variant: 'nothing-close', values: { key, keys: { say: 'list', items: keys } } };
  const fix = {
    title: { en: `Rename to \`${meant.key}\``, vi: `Đổi thành \`${meant.key}\`` },
    edits: [{ kind: 'rename' as const, place, key: meant.key }],
    safe: meant.sure,
  };
  return { place, values: { key, closest: meant.key }, fixes: [fix] };
}
