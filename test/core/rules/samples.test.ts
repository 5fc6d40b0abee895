import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { explain, type ExplainNode } from '../../../core/index.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { ToldPage, toldOf } from '../../told.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const findings = new ToldPage('samples/findings', 'Samples, told');
const targets = new ToldPage('samples/targets', 'Targets of the samples, explained');

const folders = readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === 'zoneplan.yaml' || entry.name.endsWith('.plan.yaml'))
  .map((entry) => relative(SAMPLES, entry.parentPath));

describe('the samples', () => {
  for (const name of [...new Set(folders)].sort()) {
    const files = readdirSync(join(SAMPLES, name)).filter((file) => file.endsWith('.yaml'));
    const texts = Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(SAMPLES, name, file), 'utf8')]));

    it(`${name}: findings`, () => findings.expect(name, toldOf(planOfTexts(texts), texts)));
    it(`${name}: targets`, () => {
      const plan = planOfTexts(texts);
      const trees = plan.all('targets').map(({ id }) => explain(plan.db, plan.root, id, 'en'));
      targets.expect(name, trees.map((tree) => (tree ? said(tree, '') : 'nothing')).join('\n'));
    });
  }
});

function said({ title, value, note, children }: ExplainNode, indent: string): string {
  const own = `${indent}- ${[title, value, note].filter(Boolean).join(' · ')}`;
  return [own, ...children.map((child) => said(child, `${indent}  `))].join('\n');
}
