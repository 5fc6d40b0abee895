import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../core/rules/index.ts';
import { categoryName, checkPage } from '../../core/rules/page.ts';
import type { Category, Rule } from '../../core/rules/rule.ts';
import { fixesOnStage } from './fixes-on-stage.ts';
import type { Generated } from './generated.ts';

const FOLDER = 'docs/rules';

/** docs/rules: a page a check, and the table of them all; pages of checks that are no more go away. */
export function generateRulePages(root: string): Generated {
  const pages = new Map<string, string | undefined>([[`${FOLDER}/README.md`, table(root)]]);
  for (const { code } of RULES) pages.set(`${FOLDER}/${code}.md`, page(code));
  const present = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)) : [];
  for (const name of present) if (!pages.has(`${FOLDER}/${name}`)) pages.set(`${FOLDER}/${name}`, undefined);
  return pages;
}

const NOTICE = '<!-- Generated from core/rules by scripts/generate.ts; do not edit. -->';

function page(code: string): string {
  const vietnamese = checkPage(code, 'vi')!
    .replace(/^#+ /gm, (marks) => `#${marks}`)
    .replace(/^## .*/, '## Tiếng Việt');
  return [NOTICE, checkPage(code, 'en')!.trim(), '---', vietnamese.trim(), '[All checks](README.md)', ''].join('\n\n');
}

function table(root: string): string {
  const categories = [...new Set(RULES.map((rule) => rule.category))];
  const fixes = fixesOnStage(root);
  return [
    NOTICE,
    '# All checks',
    `${RULES.length} checks. Each row links to the page of the check, with its reason and an example. A fix is offered in the editor as a quick fix, here *yes*; a *safe* one never changes what was meant. Checks that depend on the as-of date may change their mind as time goes by. \`zoneplan.yaml\` sets the severity of each, or turns it off; a comment silences one place, with a reason.`,
    ...categories.flatMap((category) => [
      `## ${heading(category)}`,
      tableOf(
        RULES.filter((rule) => rule.category === category),
        fixes,
      ),
    ]),
    '',
  ].join('\n\n');
}

function heading(category: Category): string {
  const name = categoryName(category, 'en');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function tableOf(rules: readonly Rule[], fixes: ReadonlyMap<string, string>): string {
  const rows = rules.map(
    ({ code, severity, asOf, says }) =>
      `| [\`${code}\`](${code}.md) | ${severity} | ${says.en.replaceAll('|', '\\|')} | ${fixes.get(code) ?? 'no'} | ${asOf ? 'yes' : ''} |`,
  );
  return ['| Check, page | Severity | Says | Fix | By date |', '|---|---|---|---|---|', ...rows].join('\n');
}
