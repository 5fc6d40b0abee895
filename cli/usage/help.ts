import { Help, type Command } from 'commander';
import type { Language } from '../../core/index.ts';
import type { Outcome } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { widthOf } from '../width.ts';

/** What each command's declaration is given. */
export interface Wiring {
  readonly language: Language;
  /** Runs the command in its terminal and keeps the outcome. */
  readonly run: (command: (terminal: Terminal) => Outcome | Promise<Outcome>) => Promise<void>;
}

/** Picks the language of a text. */
export function describe(language: Language): (en: string, vi: string) => string {
  return (en, vi) => (language === 'vi' ? vi : en);
}

/** Help in the reader's language, with the options that every command has. */
export function helpIn(language: Language): Partial<Help> {
  return {
    showGlobalOptions: true,
    minWidthToWrap: 20,
    displayWidth: widthOf,
    styleTitle: (title) => (language === 'vi' ? (TITLES[title] ?? title) : title),
    styleUsage: (usage) => (language === 'vi' ? usage.replace('[options]', '[tùy chọn]') : usage),
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`))].join(' '),
    visibleGlobalOptions: (command) =>
      Object.assign(new Help(), { showGlobalOptions: true })
        .visibleGlobalOptions(command)
        .filter(({ long }) => long !== '--version'),
    optionDescription: (option) => option.description,
  };
}

/** The usage line and where to read on, behind a usage error. */
export function usageHint(command: Command | undefined, language: Language): string {
  const call = command?.parent
    ? `zoneplan ${command.parent.parent ? `${command.parent.name()} ` : ''}${command.name()} --help`
    : 'zoneplan --help';
  return language === 'vi' ? `Xem ${call}.` : `See ${call}.`;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Lệnh:',
};
