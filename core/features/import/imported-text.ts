import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import type { ImportedSheet } from './import-figures.ts';

/** Sheets as a plan file: entries of `actuals`, blanks where nothing was reported. */
export function importedText(sheets: readonly ImportedSheet[], source?: string): string {
  return `actuals:\n${sheets.map((sheet) => entryOf(sheet, source)).join('')}`;
}

function entryOf({ indicator, period, asOf, values }: ImportedSheet, source: string | undefined): string {
  const lines = [...values].map(([scope, text]) => `      ${scope}:${text === '' ? '' : ` ${yamlSource(text)}`}\n`);
  return [
    `  - indicator: ${indicator}\n`,
    `    period: ${period}\n`,
    asOf === undefined ? '' : `    as-of: ${asOf}\n`,
    source === undefined ? '' : `    source: ${source}\n`,
    '    values:\n',
    ...lines,
  ].join('');
}
