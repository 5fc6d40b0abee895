import { commands, languages, type Uri } from 'vscode';
import { killServer } from './kill.ts';
import { replace, show, withFile } from './plan-folder.ts';
import { codeOf, findings } from './until.ts';

const slip = 'targets:\n  slip:\n    indicator: nothing-of-the-kind\n    period: 2024\n    at-least: 1\n';
const isSlip = (all: readonly { readonly code?: unknown }[]) => all.some((each) => codeOf(each as never) === 'unknown-indicator');

describe('A file that ends the server twice', () => {
  it('is set aside while the others are served, and served again when it is asked for', async function () {
    const kill = killServer();
    if (!kill) return this.skip();
    await withFile('other.plan.yaml', slip.replace('  slip:', '  other:'), async (other) => {
      await withFile('guilty.plan.yaml', slip, async (guilty) => {
        const { document } = await show(guilty);
        await findings(guilty, 'the slip in the file', isSlip);
        for (const note of ['# một\n', '# hai\n']) {
          await replace(document, 'targets:', `${note}targets:`);
          await findings(guilty, 'the findings of the living server', isSlip);
          kill();
          await gone(guilty);
        }
        await findings(other, 'the findings of the other file', isSlip);
        if (isSlip(languages.getDiagnostics(guilty))) throw new Error('the file is served all the same');
        await document.save();
        await commands.executeCommand('zoneplan.serveAgain');
        await findings(guilty, 'the findings back', isSlip);
      });
    });
  });
});

/** Until the findings of a file have gone with its server. */
function gone(file: Uri): Promise<unknown> {
  return findings(file, 'no findings while the server is gone', (all) => all.length === 0);
}
