import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRulesIndex } from './rules-index.ts';

writeFileSync(join(import.meta.dirname, '../../core/rules/index.ts'), generateRulesIndex());
