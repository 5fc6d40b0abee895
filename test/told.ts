import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnosticsOf, type Diagnostic } from '../core/diagnostics.ts';
import { applyEdits } from '../core/text/apply-edits.ts';
import type { planOfTexts } from './plan-of-texts.ts';

/** `npm test -- --update` writes the pages anew. */
const UPDATE = process.argv.includes('--update') || process.env.UPDATE !== undefined;

/** A page of `test/core/rules/told/`: under the heading of each case what is told of it, to be read by people before it is believed. */
export class ToldPage {
  readonly #file: string;
  readonly #title: string;
  readonly #written: ReadonlyMap<string, string>;
  readonly #told = new Map<string, string>();

  constructor(name: string, title: string) {
    this.#file = fileURLToPath(new URL(`core/rules/told/${name}.md`, import.meta.url));
    this.#title = title;
    const text = existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : '';
    this.#written = new Map(
      text
        .split(/^## /m)
        .slice(1)
        .map((section) => headed(section)),
    );
    after(() => UPDATE && this.#write());
  }

  /** Compares what is told of a case with the page. */
  expect(heading: string, told: string): void {
    if (!UPDATE) {
      const page = `told otherwise than in ${this.#file}; if rightly so, run npm run told and read the difference`;
      return assert.equal(told, this.#written.get(heading) ?? '', page);
    }
    assert.equal(told, this.#told.get(heading) ?? told, `two cases are called: ${heading}`);
    this.#told.set(heading, told);
  }

  #write(): void {
    const sections = [...this.#told].filter(([, told]) => told !== '').map(([heading, told]) => `## ${heading}\n\n${told}\n`);
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, [`# ${this.#title}\n`, ...sections].join('\n'));
  }
}

/** Everything told of some files of a plan: message in both languages, what it is related to, each fix with the lines it changes. */
export function toldOf(plan: ReturnType<typeof planOfTexts>, texts: Readonly<Record<string, string>>, codes?: readonly string[]): string {
  const lines = Object.keys(texts).flatMap((name) => {
    const vietnamese = diagnosticsOf(plan.db, plan.file(name), 'vi');
    return diagnosticsOf(plan.db, plan.file(name), 'en').flatMap((each, i) =>
      codes && !codes.includes(each.code) ? [] : linesOf(each, vietnamese[i]!, texts),
    );
  });
  return lines.join('\n');
}

function linesOf(english: Diagnostic, vietnamese: Diagnostic, texts: Readonly<Record<string, string>>): readonly string[] {
  const related = english.related.map((each, i) => `  - ${where(each)}: ${each.message} | ${vietnamese.related[i]!.message}`);
  const fixes = english.fixes.flatMap((fix, i) => {
    assert.ok(fix.edits.length > 0, `${english.code}: "${fix.title}" changes nothing`);
    const kind = fix.safe ? ' (safe)' : fix.blank ? ' (blank)' : '';
    return [`  - fix${kind}: ${fix.title} | ${vietnamese.fixes[i]!.title}`, ...changesOf(fix.edits, texts).map((line) => `    ${line}`)];
  });
  return [
    `- ${english.code} (${english.severity}) ${where(english)}`,
    `  - ${english.message}`,
    `  - ${vietnamese.message}`,
    ...related,
    ...fixes,
  ];
}

function where({ file, pointer, start, end }: Pick<Diagnostic, 'file' | 'pointer' | 'start' | 'end'>): string {
  const to = end.line === start.line ? `${end.character}` : `${end.line + 1}:${end.character}`;
  return `${file.replace('/plan/', '')}#${pointer} ${start.line + 1}:${start.character}-${to}`;
}

function changesOf(edits: Diagnostic['fixes'][number]['edits'], texts: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set(edits.map(({ file }) => file))].flatMap((file) => {
    const before = texts[file.replace('/plan/', '')] ?? '';
    const own = edits.filter((edit) => edit.file === file).sort((a, b) => a.start - b.start);
    return changed(before.split('\n'), applyEdits(before, own).split('\n'));
  });
}

/** The lines that differ, of the old text and of the new one. */
function changed(old: readonly string[], fresh: readonly string[]): readonly string[] {
  let start = 0;
  while (start < old.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const part = (lines: readonly string[], mark: string) =>
    lines.slice(start, lines.length - end).map((line) => `${mark} ${line}`.trimEnd());
  return [...part(old, '−'), ...part(fresh, '+')];
}

function headed(section: string): [string, string] {
  const end = section.indexOf('\n');
  return [section.slice(0, end), section.slice(end).trim()];
}
