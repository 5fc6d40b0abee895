import type { Language } from '../../core/index.ts';
import { isTrouble, type Trouble } from '../outcome.ts';
import type { FormatName } from '../reporters/formats.ts';
import { FORMAT_NAMES } from '../reporters/names.ts';
import type { Terminal } from '../terminal.ts';
import { oneOf } from './values.ts';

/** A format and the file it goes to; standard output without one. */
export interface FormatRequest {
  readonly name: FormatName;
  readonly path?: string;
}

/** Reads all `--format name[=path]`; standard output always gets exactly one. */
export function formatsOf(written: readonly string[], terminal: Terminal): readonly FormatRequest[] | Trouble {
  const formats: FormatRequest[] = [];
  for (const each of written) {
    const [name = '', ...rest] = each.split('=');
    const found = oneOf('--format', name, NAMES, terminal.language);
    if (isTrouble(found)) return found;
    const path = rest.length > 0 ? rest.join('=') : undefined;
    if (path === '') return noPath(name, terminal.language);
    formats.push({ name: found === 'auto' ? automatic(terminal) : found, path });
  }
  const printed = formats.filter(({ path }) => path === undefined);
  if (printed.length > 1) return twoPrinted(printed[1]!.name, terminal.language);
  return printed.length === 1 ? formats : [{ name: automatic(terminal) }, ...formats];
}

const NAMES = [...FORMAT_NAMES, 'auto'] as const;

/** `pretty` on a terminal, what GitHub Actions and Azure Pipelines make annotations of, else one line a finding. */
function automatic({ interactive, env }: Terminal): FormatName {
  if (interactive) return 'pretty';
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  return env['TF_BUILD']?.toLowerCase() === 'true' ? 'azure' : 'concise';
}

function noPath(name: string, language: Language): Trouble {
  return {
    trouble:
      language === 'vi'
        ? `--format ${name}= thiếu tên tệp, ví dụ ${name}=bao-cao.txt.`
        : `--format ${name}= needs a file, such as ${name}=report.txt.`,
  };
}

function twoPrinted(name: string, language: Language): Trouble {
  if (language === 'vi')
    return { trouble: `chỉ một --format được in ra màn hình; hãy cho tệp của định dạng kia: --format ${name}=bao-cao.txt.` };
  return { trouble: `only one --format can go to standard output; name a file for the other: --format ${name}=report.txt.` };
}
