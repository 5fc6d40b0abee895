import { dashboard, reportOf } from '../../core/index.ts';
import { boardPage } from '../../office/report/board-page.ts';
import { printReports } from '../../office/report/formats.ts';
import { base64Of } from '../base64.ts';
import { nameOf } from '../names.ts';
import { ExportReportRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** A report of the plan in front as a file. */
export default waitingRequest(ExportReportRequest, {}, async (session, { uri, view, format }) => {
  const root = session.rootOf(uri);
  const { language } = session.settings;
  const { db } = session;
  if (view === 'dashboard')
    return { content: base64Of(await boardPage([await onceRead(session, nameOf(uri), () => dashboard(db, root, language))])) };
  const made = await onceRead(session, nameOf(uri), () => reportOf(db, root, { kind: view, language }));
  return { content: base64Of(await printReports([made], format, language)) };
});
