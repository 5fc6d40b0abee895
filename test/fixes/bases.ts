import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { exampleFiles } from '../../core/rules/example-files.ts';
import { RULES } from '../../core/rules/index.ts';
import { planOfSeed } from '../oracle/generate.ts';
import { toYaml } from '../oracle/to-yaml.ts';
import type { Texts } from './desk.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A plan to break, and the file that is broken. */
export interface Base {
  readonly name: string;
  readonly texts: Texts;
  readonly broken: string;
  /** What is wrong with it is what it is for. */
  readonly isBad?: true;
}

/** The samples, file by file. */
export const SAMPLES: readonly Base[] = readdirSync(join(ROOT, 'samples')).flatMap((sample) => {
  const names = readdirSync(join(ROOT, 'samples', sample)).filter((name) => name.endsWith('.yaml'));
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(join(ROOT, 'samples', sample, name), 'utf8')]));
  return names.map((broken) => ({ name: `${sample}/${broken}`, texts, broken }));
});

const stage = (name: string) => readFileSync(join(ROOT, 'test/stage', name), 'utf8');
const MANIFEST = parse(stage('zoneplan.yaml')) as { plan: object; rules: object };

/** The bad examples of all checks on the stage. */
export const EXAMPLES: readonly Base[] = RULES.filter(({ git }) => !git).flatMap(({ code, bad, severity, offOnStage }): Base[] => {
  const { manifest, plan } = exampleFiles(bad);
  if (manifest !== undefined && plan === undefined) return [];
  const own = parse(manifest ?? '{}') as { plan?: object; rules?: object };
  const rules = { ...MANIFEST.rules, ...(offOnStage ? { [code]: severity } : {}), ...own.rules };
  const texts = {
    'zoneplan.yaml': stringify({ plan: { ...MANIFEST.plan, ...own.plan }, rules }),
    'stage.plan.yaml': stage('stage.plan.yaml'),
    'entry.plan.yaml': plan ?? '',
  };
  return [{ name: code, texts, broken: 'entry.plan.yaml', isBad: true }];
});

/** The stage itself. */
export const STAGE: Base = {
  name: 'stage',
  texts: { 'zoneplan.yaml': stage('zoneplan.yaml'), 'stage.plan.yaml': stage('stage.plan.yaml') },
  broken: 'stage.plan.yaml',
};

/** A plan of the oracle's generator. */
export function generated(seed: number): Base {
  return { name: `oracle ${seed}`, texts: toYaml(planOfSeed(seed)), broken: 'random.plan.yaml' };
}
