import { rule } from '../rule.ts';
import { holdsText } from '../holds-text.ts';
import { slipFinding } from '../slip-finding.ts';

export default rule({
  code: 'text-cut-by-hash',
  category: 'structure',
  severity: 'warning',
  on: 'slip',
  says: {
    en: 'Text after ` #` is a comment: only "{read}" was read. Put "{whole}" in quotes.',
    vi: 'YAML coi phần sau ` #` là ghi chú, chỉ đọc được "{read}". Hãy đặt "{whole}" trong dấu ngoặc kép.',
  },
  why: {
    en: 'A name with a number sign loses everything behind it, and nothing else in the file shows it.',
    vi: 'Tên có dấu # bị mất phần phía sau mà không chỗ nào khác trong tệp cho thấy điều đó.',
  },
  bad: `organisations:
  ban-2:
    name: Ban quản lý KCN #2
`,
  good: `organisations:
  ban-2:
    name: "Ban quản lý KCN #2"
`,
  *check({ file, problem }) {
    if (problem.slip !== 'hash-cut' || !holdsText(problem.pointer)) return;
    yield slipFinding(file, problem, { en: 'Put the text in quotes', vi: 'Đặt trong dấu ngoặc kép' });
  },
});
