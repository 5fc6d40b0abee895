import { type Setting, settings } from '../../core/settings.ts';

/** docs/settings.md: every setting of the editor in both languages. */
export function generateSettingsPage(): string {
  return [
    '<!-- Generated from core/settings.ts by scripts/generate.ts; do not edit. -->',
    '# Settings of the editor',
    'What belongs to the plan (severities, locale, as-of date, thresholds) stands in its `zoneplan.yaml`, so that editor and command line always agree. What is left to the editor is how things are shown.',
    ['| Setting | Values | Default | Meaning | Tiếng Việt |', '|---|---|---|---|---|', ...settings.map(row)].join('\n'),
    '',
  ].join('\n\n');
}

function row(setting: Setting): string {
  const choices = setting.choices ?? [];
  const values = choices.length > 0 ? choices.map(({ value }) => `\`${value}\``).join(', ') : '`true`, `false`';
  const meaning = (language: 'en' | 'vi') =>
    [setting.says[language], ...choices.map(({ value, says }) => `\`${value}\`: ${says[language]}`)].join(' ').replaceAll('|', '\\|');
  return `| \`zoneplan.${setting.key}\` | ${values} | \`${setting.default}\` | ${meaning('en')} | ${meaning('vi')} |`;
}
