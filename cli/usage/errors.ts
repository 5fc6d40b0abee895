import type { CommanderError } from 'commander';
import type { Language } from '../../core/index.ts';

/** A usage error as commander words it, in the reader's language. */
export function usageError(error: CommanderError, language: Language): string {
  const said = error.message.replace(/^error: /, '');
  if (language === 'en')
    return said
      .replaceAll("'", '"')
      .replace(/\n\(Did you mean (.*?)\?\)/, '; did you mean $1?')
      .replace(/([^?.])$/, '$1.');
  const quoted = [...said.matchAll(/'([^']*)'/g)].map((match) => match[1]!.replace(/ <.*/, ''));
  const meant = /\(Did you mean (.*?)\?\)/.exec(said)?.[1]?.replace('one of ', '');
  return `${(VI[error.code] ?? VI_ELSE)(quoted[0] ?? '')}${meant ? `; có phải là ${meant}?` : '.'}`;
}

const VI: Readonly<Record<string, (name: string) => string>> = {
  'commander.unknownOption': (name) => `không có tùy chọn "${name}"`,
  'commander.unknownCommand': (name) => `không có lệnh "${name}"`,
  'commander.optionMissingArgument': (name) => `tùy chọn "${name}" thiếu giá trị`,
  'commander.missingArgument': (name) => `thiếu đối số "${name}"`,
  'commander.excessArguments': (name) => `quá nhiều đối số cho lệnh "${name}"`,
};
const VI_ELSE = (): string => 'dòng lệnh chưa đúng';
