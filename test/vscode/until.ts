import { commands, type Diagnostic, Disposable, languages, type Uri } from 'vscode';

const patience = 30_000;

/** Asks again and again, with a breath between, until the answer is there. */
export async function until<T>(what: string, ask: () => T | undefined | false | PromiseLike<T | undefined | false>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Waits for the findings of a file to be as wanted, looking again at every change of them. */
export function findings(file: Uri, what: string, wanted: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
  const hooks: Disposable[] = [];
  const found = new Promise<readonly Diagnostic[]>((resolve, reject) => {
    const look = () => {
      const present = languages.getDiagnostics(file);
      if (wanted(present)) resolve(present);
    };
    const timer = setTimeout(() => reject(new Error(`never came: ${what}; there is ${said(languages.getDiagnostics(file))}`)), patience);
    hooks.push(languages.onDidChangeDiagnostics(look), new Disposable(() => clearTimeout(timer)));
    look();
  });
  return found.finally(() => Disposable.from(...hooks).dispose());
}

/** The code of a finding. */
export function codeOf(finding: Diagnostic): string {
  return String(typeof finding.code === 'object' ? finding.code.value : finding.code);
}

/** Runs one of the editor's own commands. */
export function ask<T>(command: string, ...given: unknown[]): Promise<T> {
  return Promise.resolve(commands.executeCommand<T>(command, ...given));
}

function said(found: readonly Diagnostic[]): string {
  return found.map((finding) => `${codeOf(finding)}@${finding.range.start.line + 1}`).join(', ') || 'nothing';
}
