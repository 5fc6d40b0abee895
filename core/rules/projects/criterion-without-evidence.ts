import { withPart } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

/** "High technology", says who? */
export default rule({
  code: 'criterion-without-evidence',
  category: 'projects',
  severity: 'warning',
  on: 'project',
  says: {
    en: '`{project}` claims "{criterion}" without evidence.',
    vi: '`{project}` nêu đạt tiêu chí "{criterion}" nhưng chưa có minh chứng.',
  },
  why: {
    en: 'Criteria open incentives and good headlines. A certificate, a licence or a share of research spending makes the claim one that can be checked.',
    vi: 'Tiêu chí gắn với ưu đãi và với thành tích. Có giấy chứng nhận, giấy phép hay tỷ lệ chi cho nghiên cứu thì mới kiểm chứng được.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, criteria: {cong-nghe-cao: }}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, criteria: {cong-nghe-cao: Giấy chứng nhận hoạt động công nghệ cao số 12/2024}}}
`,
  *check({ name, id, criteria }, { manifest }) {
    for (const { id: criterion, evidence, place } of criteria) {
      const known = manifest.criteria.find((each) => each.id === criterion);
      if (!known || (evidence !== undefined && evidence.trim() !== '')) continue;
      yield { place: withPart(place, 'key'), values: { project: name || id, criterion: known.name || criterion } };
    }
  },
});
