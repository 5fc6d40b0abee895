import type { Command } from 'commander';
import { BASELINE } from '../baseline/file.ts';
import type { Language } from '../../core/index.ts';
import { FORMAT_NAMES } from '../reporters/names.ts';
import { gathered } from './gathered.ts';
import { describe } from './help.ts';

/** In the current folder; hidden, so that no plan is looked for in it. */
export const CACHE_FOLDER = '.zoneplan-cache';

/** The paths and options of `check` and `watch`. */
export function checkOptions(command: Command, language: Language): Command {
  const say = describe(language);
  return howToJudge(whatToReport(command, language), language)
    .option(
      '--format <name>',
      say(`${FORMATS}; name=path writes to a file; may be repeated`, `${FORMATS}; tên=đường-dẫn để ghi ra tệp; dùng được nhiều lần`),
      gathered,
    )
    .option('--quiet', say('print only what fails the run, and no summary', 'chỉ in những gì làm lệnh thất bại, không in dòng tổng'))
    .option('--timeout <seconds>', say('stop with exit code 3 after this time', 'dừng với mã 3 sau thời gian này'))
    .option('--timing', say('say how long each check took', 'cho biết mỗi phép kiểm tra hết bao lâu'))
    .option(
      '--cache',
      say('remember what was found, and print it while nothing has changed', 'ghi nhớ kết quả và in lại khi chưa có gì thay đổi'),
    )
    .option('--cache-location <folder>', say(`where to remember it (${CACHE_FOLDER})`, `thư mục ghi nhớ kết quả (${CACHE_FOLDER})`));
}

function whatToReport(command: Command, language: Language): Command {
  const say = describe(language);
  return command
    .argument('[paths...]', say('folders, files or globs; - for standard input', 'thư mục, tệp hoặc mẫu tên; - là đầu vào chuẩn'))
    .option('--changed', say('report only files that differ from the last commit', 'chỉ báo cáo tệp khác với lần commit gần nhất'))
    .option('--since <revision>', say('the same, from another revision', 'như trên, so với phiên bản khác'))
    .option('--staged', say('report only files that are about to be committed', 'chỉ báo cáo tệp sắp commit'))
    .option(
      '--baseline [file]',
      say(`report only what is not in the baseline (${BASELINE})`, `chỉ báo vấn đề chưa có trong danh sách đã biết (${BASELINE})`),
    )
    .option('--stdin-filename <path>', say('the plan file that "-" stands for', 'tệp kế hoạch mà "-" thay cho'))
    .option('--pass-on-no-files', say('exit 0 when there is no plan file', 'thoát với mã 0 khi không có tệp kế hoạch'));
}

function howToJudge(command: Command, language: Language): Command {
  const say = describe(language);
  return command
    .option(
      '--fail-on <severity>',
      say('exit 1 from this severity: error, warning or info', 'thoát với mã 1 từ mức này: error, warning hoặc info'),
      'error',
    )
    .option('--max-warnings <n>', say('exit 1 when there are more warnings', 'thoát với mã 1 khi nhiều cảnh báo hơn'))
    .option('--strict', say('the same as --fail-on warning', 'như --fail-on warning'))
    .option('--as-of <date>', say('judge the plan as of this date', 'đánh giá kế hoạch tính đến ngày này'));
}

const FORMATS = ['auto', ...FORMAT_NAMES].join(', ');
