import { placeOf } from '../../syntax/place.ts';
import { tree } from '../../workspace/documents.ts';
import type { Fix } from '../finding.ts';
import type { Ignore } from '../ignore.ts';
import { rule } from '../rule.ts';

export default rule({
  code: 'ignore-without-reason',
  category: 'structure',
  severity: 'error',
  on: 'ignore',
  says: {
    en: "`zoneplan-ignore` needs the check's code and a reason.",
    vi: '`zoneplan-ignore` phải ghi mã phép kiểm tra và lý do.',
  },
  why: {
    en: 'A silenced check without a reason cannot be reviewed later, so nothing is silenced.',
    vi: 'Bỏ qua một lỗi mà không nêu lý do thì sau này không ai rà soát lại được, nên lỗi vẫn được báo.',
  },
  bad: `milestones:
  m1: {name: Xong, due: 2025-06}  # zoneplan-ignore undated-promise
`,
  *check(ignore, plan) {
    if (ignore.code !== undefined && ignore.reason !== undefined) return;
    const { file, range } = ignore;
    const text = plan.db.get(tree, file).source.slice(range.start, range.end);
    yield { place: placeOf(file, ''), range, fixes: fixesFor(ignore, text) };
  },
});

/** Everything up to the code, the colon, and what stands behind it. */
const FORM = /^(.*?zoneplan-ignore(?:\s+[^\s:]+)?)(\s*:?\s*)(.*?)\s*$/su;

/** Adds what is not there: the code, the colon behind it, or the reason. */
function fixesFor({ file, range, code }: Ignore, comment: string): readonly Fix[] {
  const [, word, colon, behind] = FORM.exec(comment) as unknown as readonly [string, string, string, string];
  const put = (at: number, text: string) => [{ kind: 'text' as const, file, start: range.start + at, end: range.start + at, text }];
  if (code === undefined) {
    const added = behind === '' ? ' <code>: <reason>' : ' <code>';
    return [{ title: { en: 'Add the code', vi: 'Ghi mã kiểm tra' }, edits: put(word.length, added), blank: true }];
  }
  if (behind === '' || /^until\s/u.test(behind)) {
    const added = colon.includes(':') ? ' <reason>' : ': <reason>';
    return [{ title: { en: 'Add a reason', vi: 'Thêm lý do' }, edits: put(word.length + colon.trimEnd().length, added), blank: true }];
  }
  if (!/^[\p{L}\p{N}]/u.test(behind)) return [];
  return [{ title: { en: 'Put a colon before the reason', vi: 'Thêm dấu hai chấm trước lý do' }, edits: put(word.length, ':') }];
}
