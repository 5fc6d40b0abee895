/** Why there is no last commit to compare with. */
export type NoHistory = keyof typeof NO_HISTORY;

/** The same for the reader, once. */
export const NO_HISTORY = {
  'no-repository': {
    en: 'changes since the last commit are not checked: the plan is in no git repository.',
    vi: 'không đối chiếu với lần commit gần nhất: kế hoạch không nằm trong kho git nào.',
  },
  'no-git': {
    en: 'changes since the last commit are not checked: git is not installed.',
    vi: 'không đối chiếu với lần commit gần nhất: máy chưa cài git.',
  },
  'no-commit': {
    en: 'changes since the last commit are not checked: nothing has been committed yet.',
    vi: 'không đối chiếu với lần commit gần nhất: kho git chưa có commit nào.',
  },
  refused: {
    en: 'changes since the last commit are not checked: git cannot read this repository; "git status" says why.',
    vi: 'không đối chiếu với lần commit gần nhất: git không đọc được kho này; chạy "git status" để biết lý do.',
  },
  untrusted: {
    en: 'changes since the last commit are not checked until this folder is trusted.',
    vi: 'chưa đối chiếu với lần commit gần nhất vì thư mục này chưa được tin cậy.',
  },
  'no-disk': {
    en: 'changes since the last commit are not checked: there is no git here.',
    vi: 'không đối chiếu với lần commit gần nhất: ở đây không có git.',
  },
} as const;
