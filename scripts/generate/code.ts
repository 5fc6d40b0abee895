import type { Generated } from './generated.ts';
import { generateRuleCodes, generateRulesIndex } from './rules-index.ts';
import { generateSchemas } from './schema.ts';

/** The generated parts of core: the list of checks, the validators, the catalogue of keys. */
export function generatedCode(root: string): Generated {
  return new Map([
    ['core/rules/index.ts', generateRulesIndex(root)],
    ['core/rules/codes.ts', generateRuleCodes(root)],
    ...generateSchemas(root),
  ]);
}
