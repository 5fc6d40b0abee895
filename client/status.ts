import { Disposable, LanguageStatusSeverity, languages, window, type LanguageStatusItem } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { type PlanStatus, StatusNotification } from '../server/protocol.ts';
import { chosenLanguage, say } from './language.ts';

/** The language status item: the plan of the file in front, its as-of date, how its targets stand; a click chooses the date. */
export function offerStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('zoneplan', { language: 'zoneplan' });
  item.name = 'Zoneplan';
  const plans = new Map<string, PlanStatus>();
  const show = () => (client.state === State.Running ? showPlan(item, planInFront(plans)) : showWaiting(item, client.state));
  show();
  return Disposable.from(
    item,
    client.onNotification(StatusNotification, (status) => {
      plans.set(status.root, status);
      show();
    }),
    client.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
  );
}

function planInFront(plans: ReadonlyMap<string, PlanStatus>): PlanStatus | undefined {
  const file = window.activeTextEditor?.document.uri.toString() ?? '';
  const around = [...plans.values()].filter((plan) => file.startsWith(`${plan.root}/`));
  return around.sort((a, b) => b.root.length - a.root.length)[0];
}

function showWaiting(item: LanguageStatusItem, state: State): void {
  item.busy = state === State.Starting;
  item.severity = state === State.Stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.text = 'Zoneplan';
  item.detail = state === State.Stopped ? say('The language server has stopped.') : say('Starting …');
  item.command =
    state === State.Stopped
      ? { command: 'zoneplan.restartServer', title: say('Restart') }
      : { command: 'zoneplan.showServerLog', title: say('Show log') };
}

function showPlan(item: LanguageStatusItem, plan: PlanStatus | undefined): void {
  item.busy = false;
  item.severity = LanguageStatusSeverity.Information;
  item.command = { command: 'zoneplan.setAsOf', title: say('Choose as-of date') };
  item.text = plan ? [plan.name, dateText(plan.asOf), ...targetTexts(plan.targets)].join(' · ') : 'Zoneplan';
  item.detail = plan ? detailText(plan) : say('No plan here yet.');
  if (plan?.problems.error) item.severity = LanguageStatusSeverity.Error;
  else if (plan?.problems.warning) item.severity = LanguageStatusSeverity.Warning;
}

function detailText({ files, problems, milliseconds }: PlanStatus): string {
  return say(
    '{0} files · {1} errors · {2} warnings · checked in {3} ms',
    files,
    problems.error,
    problems.warning,
    Math.round(milliseconds),
  );
}

function targetTexts(targets: PlanStatus['targets']): string[] {
  return Object.entries(targets).map(([status, count]) => `${count} ${say(status.replaceAll('-', ' '))}`);
}

function dateText(date: string | null): string {
  if (!date) return say('no figures yet');
  return new Intl.DateTimeFormat(chosenLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
