import type { Bilingual, Language } from '../messages/said.ts';

/** A text in the reader's language, its `{placeholders}` filled with texts that are worded already. */
export function worded(text: Bilingual, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (written, key: string) => values[key] ?? written);
}
