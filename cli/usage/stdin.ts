import type { Language } from '../../core/index.ts';
import { isPlanName } from '../disk/path.ts';
import { decode, LARGEST } from '../disk/text.ts';
import type { Trouble } from '../outcome.ts';

/** What `-` stands for: the text of standard input under the name of `--stdin-filename`; undefined when neither is given. */
export async function typedIn(
  paths: readonly string[],
  name: string | undefined,
  language: Language,
): Promise<{ readonly name: string; readonly text: string } | undefined | Trouble> {
  const dash = paths.includes('-');
  if (!dash && name === undefined) return undefined;
  if (!dash) return { trouble: SAYS.noDash[language] };
  if (name === undefined) return { trouble: SAYS.noName[language] };
  if (!isPlanName(name)) return { trouble: SAYS.notAPlan[language].replace('{name}', () => name) };
  const read = decode(await standardInput());
  return 'text' in read ? { name, text: read.text } : { trouble: SAYS.notText[language] };
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST) break;
  }
  return Buffer.concat(chunks);
}

const SAYS = {
  noDash: {
    en: '--stdin-filename goes with the path "-", which reads standard input.',
    vi: '--stdin-filename đi cùng đường dẫn "-", nghĩa là đọc từ đầu vào chuẩn.',
  },
  noName: {
    en: 'reading from "-" needs --stdin-filename, so that it is known which file of the plan this is.',
    vi: 'đọc từ "-" cần --stdin-filename để biết đây là tệp nào của kế hoạch.',
  },
  notAPlan: {
    en: '--stdin-filename "{name}" is not a plan file; their names end in .plan.yaml or .plan.yml.',
    vi: '--stdin-filename "{name}" không phải tệp kế hoạch; tên tệp phải có đuôi .plan.yaml hoặc .plan.yml.',
  },
  notText: {
    en: 'standard input is not UTF-8 text of at most 64 MB.',
    vi: 'đầu vào chuẩn không phải văn bản UTF-8 không quá 64 MB.',
  },
} as const;
