import { safeJson } from '../safe.ts';
import { version } from '../version.ts';
import { fingerprinted } from './fingerprinted.ts';
import type { CheckReport, Page } from './reporter.ts';
import { resultOf } from './sarif/result.ts';
import { rulesOf } from './sarif/rules.ts';
import { SEVERITIES } from './summary.ts';

/** GitHub takes no more results a run, and refuses the whole file. */
const MOST = 25_000;

/** SARIF 2.1.0 for code scanning: the checks that spoke with their pages, and their findings with fingerprints and fixes. */
export function* sarif(report: CheckReport, page: Page): Iterable<string> {
  const all = fingerprinted(report, page);
  const kept =
    all.length <= MOST ? all : SEVERITIES.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity)).slice(0, MOST);
  const codes = [...new Set(kept.map(({ finding }) => finding.code))].sort();
  const run = {
    tool: {
      driver: {
        name: 'zoneplan',
        version: version(),
        semanticVersion: version(),
        language: report.language,
        rules: rulesOf(codes, report.language),
      },
    },
    language: report.language,
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        ...(kept.length < all.length ? { toolExecutionNotifications: [leftOut(all.length - kept.length)] } : {}),
      },
    ],
    results: kept.map((each) => resultOf(each, codes.indexOf(each.finding.code), page)),
  };
  yield `${safeJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
}

function leftOut(count: number): object {
  return { level: 'warning', message: { text: `${count} findings of the least severity are left out; a run holds ${MOST}.` } };
}
