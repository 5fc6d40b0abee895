import { env, l10n, workspace } from 'vscode';
import vietnamese from '../l10n/bundle.l10n.vi.json' with { type: 'json' };

/** The language of everything Zoneplan says: the setting, else the editor's own. */
export function chosenLanguage(): 'en' | 'vi' {
  const setting = workspace.getConfiguration('zoneplan').get<string>('language', 'auto');
  const language = setting === 'auto' ? env.language : setting;
  return /^vi\b/i.test(language) ? 'vi' : 'en';
}

/** A sentence of the client in the chosen language; `{0}`, `{1}` … stand for the values. */
export function say(english: string, ...values: readonly (string | number)[]): string {
  const sentence = chosenLanguage() === 'vi' ? ((vietnamese as Readonly<Record<string, string>>)[english] ?? l10n.t(english)) : english;
  return sentence.replace(/\{(\d+)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
}
