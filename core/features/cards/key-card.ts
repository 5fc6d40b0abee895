import type { Language } from '../../messages/said.ts';
import { sayWord, WORDS, type WordList } from '../../plan/words.ts';
import type { KeyInfo } from '../../schema/key-info.ts';
import type { Rule } from '../../rules/rule.ts';
import { CARD } from './card-words.ts';

/** A key of the language: title, meaning, the words or examples it takes. The text is the schema's own. */
export function keyCard(info: KeyInfo, language: Language): string {
  const needed = info.required ? ` _(${CARD('required', { language })})_` : '';
  const words =
    info.words !== undefined && info.words in WORDS
      ? Object.keys(WORDS[info.words as WordList]).map((word) => wordText(info.words as WordList, word, language))
      : [];
  const examples = (info.examples ?? [])
    .slice(0, 3)
    .map((example) => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``);
  return [
    info.title[language] && `**${info.title[language]}**${needed}`,
    info.description[language],
    words.length > 0 ? `${CARD('words', { language })}: ${words.join(', ')}` : '',
    examples.length > 0 ? `${CARD('examples', { language })}: ${examples.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A check in `rules:`: its code, why it is there, and the severities it may be given. */
export function ruleCard({ code, why }: Pick<Rule, 'code' | 'why'>, info: KeyInfo, language: Language): string {
  return [`**\`${code}\`**`, why[language], keyCard(info, language)].filter(Boolean).join('\n\n');
}

function wordText(list: WordList, word: string, language: Language): string {
  return language === 'vi' ? `\`${word}\` (${sayWord(list, word, 'vi')})` : `\`${word}\``;
}
