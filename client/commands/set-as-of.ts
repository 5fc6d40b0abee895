import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { AsOfRequest } from '../../server/protocol.ts';
import { say } from '../language.ts';

/** Looks at the plan in front as of another day; an empty answer goes back to the plan's own date. */
export const setAsOf =
  (client: BaseLanguageClient) =>
  async (given?: string): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri;
    if (!uri) return;
    const answer = given ?? (await askForDate());
    if (answer === undefined) return;
    const date = isoDate(answer);
    const understood = await client.sendRequest(AsOfRequest, { uri: uri.toString(), date });
    if (!understood) void window.showWarningMessage(say('{0} is not a date.', answer));
  };

async function askForDate(): Promise<string | undefined> {
  return window.showInputBox({
    title: say('As-of date'),
    prompt: say('Figures up to this day count. Leave empty for the date of the plan.'),
    placeHolder: '2024-12-31',
    validateInput: (text) => (text.trim() === '' || isDate(isoDate(text)) ? undefined : say('Write a date as 2024-12-31 or 31/12/2024.')),
  });
}

/** A date as ISO writes it, from ISO or day/month/year; null for nothing. */
function isoDate(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim() || null;
}

function isDate(text: string | null): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text!);
}
