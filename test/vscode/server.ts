import { commands, type TextDocument } from 'vscode';
import { killServer } from './kill.ts';
import { planFile, replace, revert, show } from './plan-folder.ts';
import { codeOf, findings } from './until.ts';

describe('The language server', () => {
  it('is started anew by the command, unsaved text included', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    await unsavedSlip(document);
    await commands.executeCommand('zoneplan.restartServer');
    await afterwards(document);
  });

  it('comes back by itself when it is killed, unsaved text included', async function () {
    const kill = killServer();
    if (!kill) return this.skip();
    const { document } = await show(planFile('fdi.plan.yaml'));
    await unsavedSlip(document);
    kill();
    await afterwards(document);
  });
});

const slip = 'as-of: 2024-11-31';

async function unsavedSlip(document: TextDocument): Promise<void> {
  await replace(document, 'as-of: 2024-11-15', slip);
  await findings(document.uri, 'a day that is not in the calendar', (all) => all.some((each) => codeOf(each) === 'impossible-date'));
}

/** The finding of the unsaved slip is there again from the new server, and goes when the text is put right. */
async function afterwards(document: TextDocument): Promise<void> {
  await findings(document.uri, 'the same finding from the new server', (all) => all.some((each) => codeOf(each) === 'impossible-date'));
  await revert(document);
  await findings(document.uri, 'the finding gone', (all) => all.every((each) => codeOf(each) !== 'impossible-date'));
}
