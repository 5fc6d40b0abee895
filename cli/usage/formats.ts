import type { Language } from '../../core/index.ts';
import { isTrouble, type Trouble } from '../outcome.ts';
import type { FormatName } from '../reporters/formats.ts';
import { FORMAT_NAMES } from '../reporters/names.ts';
import type { Terminal } from '../terminal.ts';
import { oneOf } from './values.ts';

/** A format and the file it goes to; standard output without one. */
export interface FormatRequest<T extends string = FormatName> {
  readonly name: T;
  readonly path?: string;
}

/** Reads all `--format name[=path]`; at most one goes to standard output, and none that is no text. */
export function formatsIn<T extends string>(
  written: readonly string[],
  names: readonly T[],
  language: Language,
  isText: (name: T) => boolean = () => true,
): readonly FormatRequest<T>[] | Trouble {
  const formats: FormatRequest<T>[] = [];
  for (const each of written) {
    const [word = '', ...rest] = each.split('=');
    const name = oneOf('--format', word, names, language);
    if (isTrouble(name)) return name;
    const path = rest.length > 0 ? rest.join('=') : undefined;
    if (path === '' || (path === undefined && !isText(name))) return noPath(name, language);
    formats.push(path === undefined ? { name } : { name, path });
  }
  const printed = formats.filter(({ path }) => path === undefined);
  return printed.length > 1 ? twoPrinted(printed[1]!.name, language) : formats;
}

/** The same with a format that standard output gets where none was named for it. */
export function formatsWith<T extends string>(formats: readonly FormatRequest<T>[], usual: T): readonly FormatRequest<T>[] {
  return formats.some(({ path }) => path === undefined) ? formats : [{ name: usual }, ...formats];
}

/** The formats of `check`: what standard output gets is chosen by where it goes, unless it is named. */
export function formatsOf(written: readonly string[], terminal: Terminal): readonly FormatRequest[] | Trouble {
  const formats = formatsIn(written, NAMES, terminal.language);
  if (isTrouble(formats)) return formats;
  const automatically = automatic(terminal);
  const named = formats.map(({ name, ...rest }): FormatRequest => ({ name: name === 'auto' ? automatically : name, ...rest }));
  return formatsWith(named, automatically);
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
        ? `--format ${name} cần tên tệp, ví dụ --format ${name}=bao-cao.${endingOf(name)}.`
        : `--format ${name} needs a file, such as --format ${name}=report.${endingOf(name)}.`,
  };
}

function twoPrinted(name: string, language: Language): Trouble {
  const file = endingOf(name);
  if (language === 'vi')
    return { trouble: `chỉ một --format được in ra màn hình; hãy cho tệp của định dạng kia: --format ${name}=bao-cao.${file}.` };
  return { trouble: `only one --format can go to standard output; name a file for the other: --format ${name}=report.${file}.` };
}

/** How a file of a format is called at its end. */
function endingOf(name: string): string {
  return ENDINGS[name] ?? 'txt';
}

const ENDINGS: Readonly<Record<string, string>> = {
  markdown: 'md',
  html: 'html',
  csv: 'csv',
  xlsx: 'xlsx',
  docx: 'docx',
  json: 'json',
  jsonl: 'jsonl',
  rdjson: 'json',
  gitlab: 'json',
  sarif: 'sarif',
  junit: 'xml',
  checkstyle: 'xml',
  tap: 'tap',
};
