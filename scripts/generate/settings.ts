import type { Language } from '../../core/messages/said.ts';
import { type Choice, type Setting, settings } from '../../core/settings.ts';

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

/** package.json and its sentence files with the generated parts in place, by path; `read` gives the present text of each. */
export function settingsFiles(read: (path: string) => string): Readonly<Record<string, string>> {
  const { configuration, sentences } = generateSettings();
  const manifest = JSON.parse(read('package.json'));
  manifest.contributes.configuration = configuration;
  const withSentences = (path: string, language: Language) => {
    const own = Object.entries(JSON.parse(read(path))).filter(([key]) => !key.startsWith('setting.'));
    return text({ ...Object.fromEntries(own), ...sentences[language] });
  };
  return {
    'package.json': text(manifest),
    'package.nls.json': withSentences('package.nls.json', 'en'),
    'package.nls.vi.json': withSentences('package.nls.vi.json', 'vi'),
  };
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
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
  return ['setting', setting.key, choice?.value.replaceAll(' ', '-')].filter((part) => part !== undefined).join('.');
}
