import { commands, Disposable, EventEmitter, type TreeDataProvider, TreeItem, TreeItemCollapsibleState, Uri, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { TreeChangedNotification, type TreeLine, TreeRequest } from '../../server/protocol.ts';
import { say } from '../language.ts';
import { treeIcon } from './tree-icon.ts';

/** A line in its place: what the server says of it, and where it hangs. */
export interface HungLine {
  readonly line: TreeLine;
  /** The keys from the plan down to the line. */
  readonly path: readonly string[];
}

/** The view with what it shows. */
export interface Overview extends Disposable {
  readonly provider: TreeDataProvider<HungLine>;
}

/** The view "Zoneplan": the plans of the workspace as a tree, with a filter. */
export function offerTree(client: BaseLanguageClient): Overview {
  const changed = new EventEmitter<void>();
  const wish = { filter: '' };
  const provider: TreeDataProvider<HungLine> = {
    onDidChangeTreeData: changed.event,
    getChildren: (parent) => linesBelow(client, parent, wish.filter),
    getTreeItem: (hung) => itemOf(client, hung, wish.filter),
  };
  const view = window.createTreeView('zoneplan.overview', { treeDataProvider: provider, showCollapseAll: true });
  const filterBy = (typed: string) => {
    wish.filter = typed.trim();
    view.message = wish.filter && say('Lines with “{0}”', wish.filter);
    void commands.executeCommand('setContext', 'zoneplan.treeFiltered', wish.filter !== '');
    changed.fire();
  };
  const parts = Disposable.from(
    view,
    changed,
    client.onNotification(TreeChangedNotification, () => changed.fire()),
    client.onDidChangeState(({ newState }) => newState === State.Running && changed.fire()),
    commands.registerCommand('zoneplan.filterTree', async (given?: string) => {
      const typed = given ?? (await askForWords(wish.filter));
      if (typed !== undefined) filterBy(typed);
    }),
    commands.registerCommand('zoneplan.clearTreeFilter', () => filterBy('')),
  );
  return { provider, dispose: () => parts.dispose() };
}

function askForWords(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    value,
    title: say('Filter the overview'),
    prompt: say('Words of a name, a status or a date, with or without accents. Leave empty for everything.'),
  });
}

async function linesBelow(client: BaseLanguageClient, parent: HungLine | undefined, filter: string): Promise<HungLine[]> {
  const [root, branch] = parent?.path ?? [];
  const ask = () => client.sendRequest(TreeRequest, { root, branch, filter });
  const lines = parent && parent.path.length > 2 ? parent.line.children : await ask().catch(() => []);
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const times = seen.get(line.key) ?? 0;
    seen.set(line.key, times + 1);
    return { line, path: [...(parent?.path ?? []), times === 0 ? line.key : `${line.key}\n${times}`] };
  });
}

function itemOf(client: BaseLanguageClient, { line, path }: HungLine, filter: string): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(line.label, !line.more ? None : filter || line.kind === 'plan' ? Expanded : Collapsed);
  // The editor remembers by its id what is open: what is filtered is open anew.
  item.id = [filter, ...path].join('\t');
  item.description = line.description;
  item.tooltip = line.tooltip || line.label;
  item.iconPath = treeIcon(line);
  item.contextValue = line.kind;
  if (line.location) {
    const selection = client.protocol2CodeConverter.asRange(line.location.range);
    const place = [Uri.parse(line.location.uri, true), { selection: selection.with({ end: selection.start }), preview: true }];
    item.command = { command: 'vscode.open', title: say('Go to where it is written'), arguments: place };
  }
  return item;
}
