import { rational } from '../../plan/quantity/rational.ts';
import { placeOf } from '../../syntax/place.ts';
import { tree } from '../../workspace/documents.ts';
import { rule } from '../rule.ts';

/** Stands behind the last finding of a file that has more of them than anyone reads. */
export default rule({
  code: 'too-many-findings',
  category: 'structure',
  severity: 'error',
  on: 'excess',
  says: {
    en: '{count} more in this file not shown; mend those listed first.',
    vi: 'Còn {count} vấn đề nữa trong tệp này chưa nêu ra; hãy xử lý những vấn đề đã nêu trước.',
  },
  why: {
    en: 'A file with thousands of findings has few causes; once the first are mended, most of the others are gone. It is as severe as the worst it leaves out.',
    vi: 'Một tệp có hàng nghìn vấn đề thường chỉ do vài nguyên nhân; xử lý những vấn đề đầu thì phần lớn vấn đề sau cũng hết. Mức độ là mức nặng nhất trong số chưa nêu.',
  },
  options: { most: '1000' },
  bad: `# zoneplan.yaml
rules: {too-many-findings: {most: 0}}
# example.plan.yaml
milestones: {m1: {name: Xong, due: 2025-06, ownr: ubnd}}
`,
  good: `# zoneplan.yaml
rules: {too-many-findings: {most: 0}}
# example.plan.yaml
milestones: {m1: {name: Xong, due: 2025-06, owner: ubnd}}
`,
  *check({ file, left, worst }, plan) {
    const end = plan.db.get(tree, file).source.length;
    yield {
      place: placeOf(file, ''),
      range: { start: end, end },
      severity: worst,
      values: { count: { say: 'plain', value: rational(left) } },
    };
  },
});
