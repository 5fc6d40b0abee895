import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Database,
  type Diagnostic,
  diagnosticsOf,
  filesOf,
  manifestOf,
  now,
  openSource,
  otherFilesOf,
  rootOf,
  sourceOf,
  tellCommitted,
} from '../../core/index.ts';
import { exampleFiles } from '../../core/rules/example-files.ts';
import { RULES } from '../../core/rules/index.ts';

/** Which checks offer a fix for one of their own bad examples, and whether one is `safe`, else `yes`. */
export function fixesOnStage(root: string): ReadonlyMap<string, string> {
  const stage = (name: string) => readFileSync(join(root, 'test/stage', name), 'utf8');
  const found = RULES.flatMap((rule): [string, string][] => {
    const examples = [rule.bad, ...(rule.further ?? [])];
    const found = examples.flatMap((bad) => onStage(bad, rule.committed, stage('stage.plan.yaml'), stage('zoneplan.yaml')));
    const fixes = found.flatMap((each) => (each.code === rule.code ? each.fixes : []));
    return fixes.length === 0 ? [] : [[rule.code, fixes.some((fix) => fix.safe) ? 'safe' : 'yes']];
  });
  return new Map(found);
}

/** All that is said of an example; every check is on, since only its own findings are looked at. */
function onStage(bad: string, committed: string | undefined, plan: string, manifest: string): readonly Diagnostic[] {
  const files = filesOfExample(bad, plan, manifest);
  const db = new Database();
  db.set(now, '', '2024-11-22T05:00:00Z');
  for (const [file, text] of Object.entries(files)) {
    db.set(rootOf, file, '/plan');
    db.set(sourceOf, file, openSource(text));
  }
  db.set(manifestOf, '/plan', '/plan/zoneplan.yaml');
  db.set(filesOf, '/plan', Object.keys(files).slice(1).sort());
  db.set(otherFilesOf, '/plan', new Set<string>());
  if (committed !== undefined) tellCommitted(db, '/plan', new Map(Object.entries(filesOfExample(committed, plan, manifest))));
  return Object.keys(files).flatMap((file) => diagnosticsOf(db, file, 'en'));
}

function filesOfExample(text: string, plan: string, manifest: string): Readonly<Record<string, string>> {
  const example = exampleFiles(text);
  return {
    '/plan/zoneplan.yaml': example.manifest ?? manifest.replace(/^rules:.*$/m, ''),
    '/plan/stage.plan.yaml': plan,
    ...(example.plan === undefined ? {} : { '/plan/example.plan.yaml': example.plan }),
  };
}
