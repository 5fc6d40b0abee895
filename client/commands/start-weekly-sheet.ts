import type { BaseLanguageClient } from 'vscode-languageclient';
import { NewWeekRequest } from '../../server/protocol.ts';
import { openBegun, planInFront } from '../begun-file.ts';

/** Begins a file with the count sheets of a day, today unless a date is given. */
export const startWeeklySheet =
  (client: BaseLanguageClient) =>
  async (date?: string): Promise<void> => {
    const uri = planInFront();
    if (uri) await openBegun(await client.sendRequest(NewWeekRequest, { uri, date: typeof date === 'string' ? date : undefined }));
  };
