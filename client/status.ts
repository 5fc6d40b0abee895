import { type Command, Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type PlanStatus, StatusNotification } from '../server/protocol.ts';
import { chosenLanguage, say } from './language.ts';

/** The rows behind the braces in the status bar: the plan of the file in front and its as-of date, how its targets stand, what the checks found. */
interface Rows {
  readonly plan: LanguageStatusItem;
  readonly targets: LanguageStatusItem;
  readonly checks: LanguageStatusItem;
}

/** Keeps the language status of plan files. */
export function offerStatus(client: BaseLanguageClient): Disposable {
  const rows: Rows = { plan: row('plan'), targets: row('targets'), checks: row('checks') };
  const plans = new Map<string, PlanStatus>();
  const show = () => {
    showServer(rows, client.state);
    if (client.state === State.Running) showPlan(rows, planInFront(plans));
  };
  show();
  return Disposable.from(
    ...Object.values(rows),
    client.onNotification(StatusNotification, (status) => {
      plans.set(status.root, status);
      show();
    }),
    client.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
  );
}

function row(name: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(`zoneplan.${name}`, { language: 'zoneplan' });
  item.name = `Zoneplan: ${name}`;
  return item;
}

function planInFront(plans: ReadonlyMap<string, PlanStatus>): PlanStatus | undefined {
  const file = window.activeTextEditor?.document.uri.toString() ?? '';
  const around = [...plans.values()].filter((plan) => file.startsWith(`${plan.root}/`));
  return around.sort((a, b) => b.root.length - a.root.length)[0];
}

function showServer({ plan, targets, checks }: Rows, state: State): void {
  const stopped = state === State.Stopped;
  plan.busy = state === State.Starting;
  plan.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  plan.text = stopped ? say('The language server has stopped.') : say('Starting …');
  plan.detail = '';
  plan.command = stopped ? command('zoneplan.restartServer', 'Restart') : command('zoneplan.showServerLog', 'Show log');
  targets.text = '–';
  targets.detail = say('targets');
  targets.command = undefined;
  checks.text = '–';
  checks.detail = '';
  checks.severity = LanguageStatusSeverity.Information;
  checks.command = command('workbench.actions.view.problems', 'Show findings');
}

function showPlan({ plan, targets, checks }: Rows, status: PlanStatus | undefined): void {
  plan.text = status ? shortened(status.name) : say('No plan here yet.');
  if (!status) return;
  const { error, warning } = status.problems;
  plan.detail = dateText(status.asOf);
  plan.command = command('zoneplan.setAsOf', 'Choose as-of date');
  targets.text = targetsText(status.targets);
  targets.command = command('zoneplan.overview.focus', 'Show overview');
  checks.text = say('{0} of {1} checks pass', status.checks.passing, status.checks.all);
  checks.detail = [say('{0} errors, {1} warnings', error, warning), say('{0} files in {1} ms', status.files, status.milliseconds)].join(
    ' · ',
  );
  if (error || warning) checks.severity = error ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Warning;
}

function command(id: string, title: string): Command {
  return { command: id, title: say(title) };
}

/** What is not measured yet is left out here: the plan's files say which targets those are. */
function targetsText(targets: PlanStatus['targets']): string {
  const measured = Object.entries(targets).filter(([status]) => status !== 'unmeasurable' && status !== 'no-data');
  return measured.map(([status, count]) => `${count} ${say(status.replaceAll('-', ' '))}`).join(' · ') || '–';
}

function dateText(date: string | null): string {
  if (!date) return say('no figures yet');
  return new Intl.DateTimeFormat(chosenLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

function shortened(name: string): string {
  return name.length > 36 ? `${name.slice(0, 35)}…` : name;
}
