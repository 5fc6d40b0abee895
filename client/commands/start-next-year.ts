import type { BaseLanguageClient } from 'vscode-languageclient';
import { NewYearRequest } from '../../server/protocol.ts';
import { openBegun, planInFront } from '../begun-file.ts';

/** Begins a file with the targets of the next year, or of one that is given, rolled forward from the last that has any. */
export const startNextYear =
  (client: BaseLanguageClient) =>
  async (year?: number): Promise<void> => {
    const uri = planInFront();
    if (uri) await openBegun(await client.sendRequest(NewYearRequest, { uri, year: typeof year === 'number' ? year : undefined }));
  };
