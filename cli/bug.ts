import { safe, safeLines } from './safe.ts';
import { version } from './version.ts';

/** What is printed when we are wrong: one line to report, and the stack when `ZONEPLAN_DEBUG` is set. */
export function bugReport(error: unknown, argv: readonly string[], env: Readonly<Record<string, string | undefined>>): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const command = ['zoneplan', ...argv].join(' ');
  const lines = [
    `zoneplan: this is a bug in zoneplan, not in your plan. Please report this line:`,
    `  zoneplan ${version()} · node ${process.versions.node} · ${process.platform} · ${safe(command)} · ${safe(said)}`,
  ];
  if (env['ZONEPLAN_DEBUG'] && error instanceof Error && error.stack) lines.push(safeLines(error.stack));
  else lines.push('  ZONEPLAN_DEBUG=1 adds the stack.');
  return `${lines.join('\n')}\n`;
}
