import { statusPage } from '../../core/index.ts';
import type { PlanStatus } from '../commands/status.ts';
import { printReports } from '../../office/report/formats.ts';
import type { Terminal } from '../terminal.ts';
import { statusCsv } from './csv.ts';
import { statusJson } from './json.ts';
import type { StatusFormat } from './names.ts';
import { statusTable } from './table.ts';

/** The status of some plans in one format; into a file without colours and as wide as it likes. */
export async function printStatus(
  plans: readonly PlanStatus[],
  format: StatusFormat,
  terminal: Terminal,
  intoFile: boolean,
): Promise<Iterable<string>> {
  const shown = toBeShown(plans);
  switch (format) {
    case 'table':
      return statusTable(shown, intoFile ? { ...terminal, color: false, width: undefined } : terminal);
    case 'json':
      return statusJson(plans, terminal.cwd);
    case 'csv':
      return statusCsv(plans);
    default: {
      const reports = shown.map(({ report, language }) => statusPage(report, language));
      return [String(await printReports(reports, format, plans[0]?.language ?? terminal.language))];
    }
  }
}

/** Where some targets were asked for, people are shown the plans that have such; where none has, all say so. */
function toBeShown(plans: readonly PlanStatus[]): readonly PlanStatus[] {
  const having = plans.filter(({ report, isNarrowed }) => !isNarrowed || report.targets.length > 0);
  return having.length > 0 ? having : plans;
}
