/** Every file of the packed extension, by its path; `*` stands for one name. */
export const CONTENTS: readonly string[] = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'client/language-configuration.json',
  'client/media/icon.png',
  'client/media/icon.svg',
  'client/media/plan-dark.svg',
  'client/media/plan-light.svg',
  'client/media/view.svg',
  'client/snippets.json',
  'client/walkthrough/ask.svg',
  'client/walkthrough/break.svg',
  'client/walkthrough/fix.svg',
  'client/walkthrough/report.svg',
  'client/walkthrough/see.svg',
  'client/zoneplan.tmLanguage.json',
  'dist/client/main.cjs',
  'dist/client/dashboard.js',
  'dist/sample.json',
  'dist/server/main.cjs',
  'l10n/bundle.l10n.vi.json',
  'package.json',
  'package.nls.json',
  'package.nls.vi.json',
  'schemas/*.schema.json',
  'schemas/output/*.schema.json',
];

/** The most the packed extension may take without its pictures, in bytes. */
export const MOST_BYTES = 1_000_000;

/** What of a list of packed files is not allowed, and what is allowed and lacking. */
export function strays(files: readonly string[]): { readonly strange: readonly string[]; readonly lacking: readonly string[] } {
  const patterns = CONTENTS.map((each) => ({ each, pattern: new RegExp(`^${each.replace(/[.]/g, '\\.').replace('*', '[^/]+')}$`) }));
  return {
    strange: files.filter((file) => !patterns.some(({ pattern }) => pattern.test(file))),
    lacking: patterns.filter(({ pattern }) => !files.some((file) => pattern.test(file))).map(({ each }) => each),
  };
}
