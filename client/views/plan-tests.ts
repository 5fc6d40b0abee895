import {
  Disposable,
  MarkdownString,
  type TestController,
  type TestItem,
  TestMessage,
  type TestRun,
  TestRunProfileKind,
  type TestRunRequest,
  tests,
  Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PlanTest, TestsRequest } from '../../server/protocol.ts';
import { say } from '../language.ts';

/** The targets of the plans and what is printed beside their figures, in the Test Explorer. */
export function offerTests(client: BaseLanguageClient): Disposable & { readonly controller: TestController } {
  const controller = tests.createTestController('zoneplan', 'Zoneplan');
  const fill = () => filled(client, controller);
  controller.resolveHandler = async (item) => {
    if (!item) await fill();
  };
  controller.refreshHandler = async () => {
    await fill();
  };
  const run = async (request: TestRunRequest) => {
    const results = await fill();
    const going = controller.createTestRun(request);
    for (const item of request.include ?? all(controller.items)) tell(going, item, results, new Set(request.exclude));
    going.end();
  };
  const profile = controller.createRunProfile(say('Hold against the figures'), TestRunProfileKind.Run, run, true);
  const parts = Disposable.from(profile, controller);
  return { controller, dispose: () => parts.dispose() };
}

type Results = ReadonlyMap<string, PlanTest>;

/** Fills the tree with what the plans state now; answers it by the id of its item. */
async function filled(client: BaseLanguageClient, controller: TestController): Promise<Results> {
  const plans = await client.sendRequest(TestsRequest, {});
  const results = new Map<string, PlanTest>();
  const roots = plans.map(({ root, label, items }) => {
    const plan = controller.createTestItem(root, label);
    const groups = (['targets', 'assertions'] as const).map((group) => {
      const below = controller.createTestItem(`${root}#${group}`, say(group === 'targets' ? 'Targets' : 'What is printed beside figures'));
      for (const test of items.filter((each) => each.group === group)) below.children.add(itemFor(client, controller, root, test, results));
      return below;
    });
    plan.children.replace(groups.filter(({ children }) => children.size > 0));
    return plan;
  });
  controller.items.replace(roots);
  return results;
}

function itemFor(
  client: BaseLanguageClient,
  controller: TestController,
  root: string,
  test: PlanTest,
  results: Map<string, PlanTest>,
): TestItem {
  const id = `${root}#${test.group}#${test.key}`;
  const item = controller.createTestItem(id, test.label, Uri.parse(test.location.uri, true));
  item.range = client.protocol2CodeConverter.asRange(test.location.range);
  results.set(id, test);
  return item;
}

function tell(run: TestRun, item: TestItem, results: Results, without: ReadonlySet<TestItem>): void {
  if (without.has(item)) return;
  for (const child of all(item.children)) tell(run, child, results, without);
  const test = results.get(item.id);
  if (!test) return;
  if (test.outcome === 'passed') run.passed(item);
  if (test.outcome === 'open') run.skipped(item);
  if (test.outcome === 'failed') run.failed(item, messageOf(test, item));
}

function messageOf({ message, expected, actual }: PlanTest, { uri, range }: TestItem): TestMessage {
  const text = new MarkdownString().appendText(message);
  const said = expected === undefined || actual === undefined ? new TestMessage(text) : TestMessage.diff(text, expected, actual);
  said.location = uri && range && { uri, range };
  return said;
}

function all(items: Iterable<readonly [string, TestItem]>): TestItem[] {
  return [...items].map(([, item]) => item);
}
