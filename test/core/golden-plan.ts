import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { planFile } from '../../core/workspace/documents.ts';
import type { Plan } from '../../core/workspace/plan.ts';
import { planOfTexts } from '../plan-of-texts.ts';
import { type Row, rowsOf } from './markdown-tables.ts';

/** A row of a golden table with the plan it speaks of: the fences of its heading, each `$Column` replaced by the row's cell. */
export interface GoldenRow {
  readonly row: Row;
  readonly title: string;
  readonly plan: () => Plan & { readonly file: (name: string) => string };
}

/** The rows under a heading. */
export function goldenRows(file: string, heading: string): readonly GoldenRow[] {
  const fences = fencesOf(file, heading);
  return rowsOf(file, heading).map((row) => ({
    row,
    title: Object.values(row).filter(Boolean).join(' · ').slice(0, 140),
    plan: () => planOf(fences, row),
  }));
}

function planOf(fences: Readonly<Record<string, string>>, row: Row) {
  const texts = Object.fromEntries(Object.entries(fences).map(([name, text]) => [name, filled(text, row)]));
  const plan = planOfTexts(texts);
  for (const name of Object.keys(texts)) assert.deepEqual(plan.db.get(planFile, plan.file(name)).problems, [], name);
  return plan;
}

function filled(text: string, row: Row): string {
  return text.replace(/\$([A-Z][a-z]*)/g, (_, column: string) => row[column] ?? assert.fail(`no column ${column}`));
}

function fencesOf(file: string, heading: string): Readonly<Record<string, string>> {
  const text = readFileSync(new URL(`../specs/golden/${file}`, import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return Object.fromEntries(
    [...section.matchAll(/^```yaml ?(.*)\n([\s\S]*?)^```/gm)].map(([, name, yaml = '']) => [name || 'example.plan.yaml', yaml]),
  );
}
