import type { Language } from '../core/index.ts';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The language of help and errors, before anything is parsed: `--lang`, else the locale of the environment. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  return chosen(argv) ?? (/^vi\b|^vi_/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'vi' : 'en');
}

/** Whether a text names a language we speak. */
export function isLanguage(text: string | undefined): text is Language {
  return text === 'en' || text === 'vi';
}

function chosen(argv: readonly string[]): Language | undefined {
  for (const [i, argument] of argv.entries()) {
    if (argument === '--') return undefined;
    const value = argument === '--lang' ? argv[i + 1] : argument.startsWith('--lang=') ? argument.slice(7) : undefined;
    if (isLanguage(value)) return value;
  }
  return undefined;
}
