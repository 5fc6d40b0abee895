import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generated } from './generated.ts';
import { generateLanguageReference } from './language-reference.ts';
import { generateModuleMap } from './module-map.ts';
import { generateProtocolPage } from './protocol-page.ts';
import { generateRulePages } from './rule-pages.ts';
import { settingsFiles } from './settings.ts';
import { generateSettingsPage } from './settings-page.ts';

/** The generated pages of docs/, and the settings of the extension's manifest with their sentences. */
export function generatedPages(root: string): Generated {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return new Map<string, string | undefined>([
    ...generateRulePages(root),
    ...Object.entries(settingsFiles(read)),
    ['docs/language.md', generateLanguageReference(root)],
    ['docs/settings.md', generateSettingsPage()],
    ['docs/protocol.md', generateProtocolPage(read('server/protocol.ts'))],
    ['docs/architecture.md', withMap(read('docs/architecture.md'), generateModuleMap(root))],
  ]);
}

function withMap(page: string, map: string): string {
  return page.replace(/(<!-- map -->\n)[\s\S]*(<!-- \/map -->)/, (_, open: string, close: string) => `${open}${map}${close}`);
}
