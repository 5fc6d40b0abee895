import type { Command } from 'commander';
import type { Language } from '../../core/index.ts';
import { gathered } from './gathered.ts';
import { describe } from './help.ts';

/** The options that choose among targets, by id, name or alias. */
export function choiceOptions(command: Command, language: Language): Command {
  const say = describe(language);
  return command
    .option(
      '--zone <name>',
      say('only targets of this zone or place, and within it', 'chỉ các chỉ tiêu của khu, địa bàn này và trong đó'),
      gathered,
    )
    .option('--policy <name>', say('only targets of this policy', 'chỉ các chỉ tiêu của chính sách này'), gathered)
    .option('--indicator <name>', say('only targets of this indicator', 'chỉ các chỉ tiêu dùng chỉ số này'), gathered)
    .option('--owner <name>', say('only targets this organisation answers for', 'chỉ các chỉ tiêu do cơ quan này chủ trì'), gathered);
}
