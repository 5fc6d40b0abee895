import { type Choice, type Setting, settings } from '../../core/settings.ts';
import type { Language } from '../../core/messages/said.ts';

/** What the manifest and its two files of sentences hold about settings. */
export interface GeneratedSettings {
  /** package.json's `contributes.configuration`. */
  readonly configuration: Readonly<Record<string, unknown>>;
  /** The sentences the block refers to, for package.nls.json and package.nls.vi.json. */
  readonly sentences: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** The settings block of package.json with its sentences in both languages, made from the one list of settings. */
export function generateSettings(): GeneratedSettings {
  const properties = settings.map((setting, order) => [`zoneplan.${setting.key}`, property(setting, order)]);
  return {
    configuration: { title: 'Zoneplan', properties: Object.fromEntries(properties) },
    sentences: { en: sentences('en'), vi: sentences('vi') },
  };
}

function property(setting: Setting, order: number) {
  return {
    type: setting.type,
    ...(setting.choices && {
      enum: setting.choices.map((choice) => choice.value),
      markdownEnumDescriptions: setting.choices.map((choice) => `%${sentenceKey(setting, choice)}%`),
    }),
    default: setting.default,
    scope: setting.scope,
    order,
    markdownDescription: `%${sentenceKey(setting)}%`,
  };
}

function sentences(language: Language): Record<string, string> {
  const entries = settings.flatMap((setting) => [
    [sentenceKey(setting), setting.says[language]],
    ...(setting.choices ?? []).map((choice) => [sentenceKey(setting, choice), choice.says[language]]),
  ]);
  return Object.fromEntries(entries);
}

function sentenceKey(setting: Setting, choice?: Choice): string {
  return ['setting', setting.key, choice?.value].filter((part) => part !== undefined).join('.');
}
