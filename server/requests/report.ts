import { checksOn, planOf, type PlanRoot } from '../../core/index.ts';
import { ReportRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import { membersOf } from '../roots.ts';
import type { Session } from '../session.ts';

/** How the server is and what it has found, by numbers alone. */
export default waitingRequest(ReportRequest, {}, async (session) => {
  await session.ready();
  session.workspace.settle();
  const plans = session.workspace.roots().map((root, index) => planLines(session, root, index + 1));
  const { name, version } = session.initialize.clientInfo ?? {};
  return [
    `- Client: ${[name, version].filter(Boolean).join(' ') || 'unknown'}`,
    `- Language: ${session.settings.language}`,
    `- Trusted: ${session.settings.trusted}`,
    `- Open files: ${session.documents.size}`,
    `- Errors of the server: ${session.failures}`,
    ...plans.flat(),
  ].join('\n');
});

function planLines(session: Session, root: PlanRoot, number: number): readonly string[] {
  const files = membersOf(root);
  const found = files.flatMap((file) => session.diagnostics(file));
  const codes = new Map<string, number>();
  for (const { code, severity } of found) codes.set(`${severity} ${code}`, (codes.get(`${severity} ${code}`) ?? 0) + 1);
  const plan = planOf(session.db, root.root);
  const characters = files.reduce((sum, file) => sum + (session.source(file)?.length ?? 0), 0);
  return [
    '',
    `## Plan ${number}`,
    '',
    `- Files: ${files.length}, ${characters} characters`,
    `- Targets: ${plan.goals.length}, figures: ${plan.all('actuals').length}, zones: ${plan.all('zones').length}`,
    `- Locale: ${plan.manifest.locale}`,
    `- Checks on: ${checksOn(session.db, root.root).length}`,
    `- Findings: ${found.length}`,
    ...[...codes].sort().map(([code, count]) => `  - ${code}: ${count}`),
  ];
}
