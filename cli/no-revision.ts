import type { Bilingual } from './language.ts';
import type { NoRevision } from './disk/revision.ts';

/** Why there is nothing to compare with, as a sentence for whoever named a revision. */
export function whyNoRevision(why: NoRevision, name: string, language: 'en' | 'vi'): string {
  return WHY[why][language].replaceAll('{name}', () => name);
}

const WHY: Readonly<Record<NoRevision, Bilingual>> = {
  'no-repository': {
    en: 'there is no history to compare with: the plan is in no git repository.',
    vi: 'không có lịch sử để so sánh: kế hoạch không nằm trong kho git nào.',
  },
  'no-git': {
    en: 'there is no history to compare with: git is not installed.',
    vi: 'không có lịch sử để so sánh: máy chưa cài git.',
  },
  'no-commit': {
    en: 'there is no history to compare with: nothing has been committed yet.',
    vi: 'không có lịch sử để so sánh: kho git chưa có commit nào.',
  },
  refused: {
    en: 'git cannot read this repository; "git status" says why.',
    vi: 'git không đọc được kho này; chạy "git status" để biết lý do.',
  },
  untrusted: { en: 'this folder is not trusted.', vi: 'thư mục này chưa được tin cậy.' },
  'no-disk': { en: 'there is no git here.', vi: 'ở đây không có git.' },
  unknown: {
    en: 'git knows no revision "{name}" here. A shallow clone holds only the latest: fetch more of the history first.',
    vi: 'git không biết phiên bản "{name}" ở đây. Bản sao nông chỉ có commit mới nhất: hãy tải thêm lịch sử.',
  },
  unrelated: {
    en: '"{name}" has no commit in common with the other revision.',
    vi: '"{name}" không có commit chung với phiên bản kia.',
  },
};
