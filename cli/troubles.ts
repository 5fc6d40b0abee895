import type { Language } from '../core/index.ts';
import { closest } from './closest.ts';
import type { Loaded } from './disk.ts';
import type { Unasked } from './disk/input.ts';
import { seenFrom } from './disk/path.ts';
import type { Obstacle, ObstacleKind } from './disk/walk.ts';
import type { Bilingual } from './language.ts';
import type { Terminal } from './terminal.ts';

/** Everything that stood in the way of loading, worded; a folder or a glob without plans only where that is wrong. */
export function troublesOf(loaded: Loaded, terminal: Terminal, passOnNoFiles: boolean): string[] {
  const unasked = loaded.unasked.filter(({ problem }) => !(passOnNoFiles && (problem === 'no-match' || problem === 'left-out')));
  return [
    ...new Set([
      ...unasked.map((each) => unaskedText(each, terminal.language)),
      ...loaded.obstacles.map((each) => obstacleText(each, terminal)),
    ]),
  ];
}

/** Why a path asks for nothing, as a sentence. */
export function unaskedText({ typed, problem }: Unasked, language: Language): string {
  if (problem === 'missing') return missing(typed, language);
  return UNASKED[problem][language].replace('{path}', () => typed);
}

function missing(typed: string, language: Language): string {
  const command = /[./\\]/.test(typed) ? undefined : closest(typed, COMMANDS);
  const said = { en: `there is no file or folder "${typed}".`, vi: `không có tệp hay thư mục "${typed}".` }[language];
  if (!command) return said;
  const meant = {
    en: `Did you mean the command "${command}"? It comes first: zoneplan ${command} …`,
    vi: `Có phải là lệnh "${command}"? Lệnh đứng đầu: zoneplan ${command} …`,
  };
  return `${said}\n${meant[language]}`;
}

/** The commands there are. */
export const COMMANDS = [
  'check',
  'watch',
  'status',
  'report',
  'import',
  'export',
  'explain',
  'diff',
  'fix',
  'new',
  'baseline',
  'schema',
  'completion',
  'lsp',
  'mcp',
  'help',
] as const;

const UNASKED: Readonly<Record<Exclude<Unasked['problem'], 'missing'>, Bilingual>> = {
  'not-a-plan': {
    en: '"{path}" is not a plan file; their names end in .plan.yaml or .plan.yml.',
    vi: '"{path}" không phải tệp kế hoạch; tên tệp phải có đuôi .plan.yaml hoặc .plan.yml.',
  },
  'no-match': {
    en: 'no plan file (*.plan.yaml) in "{path}". --pass-on-no-files accepts that.',
    vi: 'không có tệp kế hoạch (*.plan.yaml) nào trong "{path}". Thêm --pass-on-no-files nếu như vậy là đúng.',
  },
  'left-out': {
    en: '"{path}" is left out of its plan, by "files:" in zoneplan.yaml or because its folder is hidden.',
    vi: '"{path}" nằm ngoài kế hoạch, do "files:" trong zoneplan.yaml hoặc do thư mục ẩn.',
  },
  folder: {
    en: '"{path}" is a folder, but it is named like a plan file.',
    vi: '"{path}" là thư mục nhưng lại đặt tên như tệp kế hoạch.',
  },
  'not-a-file': { en: '"{path}" is not an ordinary file.', vi: '"{path}" không phải tệp thông thường.' },
};

function obstacleText({ path, why }: Obstacle, terminal: Terminal): string {
  return OBSTACLES[why][terminal.language].replace('{path}', () => seenFrom(terminal.cwd, path));
}

const OBSTACLES: Readonly<Record<ObstacleKind, Bilingual>> = {
  unreadable: { en: '"{path}" cannot be read.', vi: 'không đọc được "{path}".' },
  folder: UNASKED.folder,
  'not-a-file': UNASKED['not-a-file'],
  missing: { en: '"{path}" does not exist.', vi: '"{path}" không tồn tại.' },
  'leads-outside': {
    en: '"{path}" is a link that leads out of the plan folder; it is not read.',
    vi: '"{path}" là liên kết dẫn ra ngoài thư mục kế hoạch nên không được đọc.',
  },
  'too-large': { en: '"{path}" is larger than 64 MB.', vi: '"{path}" lớn hơn 64 MB.' },
  binary: { en: '"{path}" holds binary data, not text.', vi: '"{path}" chứa dữ liệu nhị phân, không phải văn bản.' },
  'utf-16': { en: '"{path}" is saved as UTF-16; save it as UTF-8.', vi: '"{path}" được lưu ở dạng UTF-16; hãy lưu lại ở dạng UTF-8.' },
  'not-utf-8': { en: '"{path}" is not UTF-8 text; save it as UTF-8.', vi: '"{path}" không phải văn bản UTF-8; hãy lưu lại ở dạng UTF-8.' },
};
