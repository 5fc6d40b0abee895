import assert from 'node:assert/strict';
import { filteredTree, planTree, type TreeNode } from '../../../core/features/plan-tree.ts';
import { rangeOf } from '../../../core/workspace/located.ts';
import { setText } from '../../plan-of-texts.ts';
import { SAMPLE_FILES, samplePlan } from '../../sample-plans.ts';

const QUANG_NINH = samplePlan('samples/quang-ninh');
const TREE = planTree(QUANG_NINH.db, QUANG_NINH.root, 'en');

describe('the overview of a plan', () => {
  it('counts its branches', () => {
    assert.equal(said(TREE), 'Kế hoạch phát triển KKT, KCN, CCN tỉnh Quảng Ninh: as of 15/11/2024');
    assert.deepEqual(TREE.children.map(said), [
      'Targets by policy: 7',
      'Targets by status: 17',
      'Targets by owner: 1',
      'Zones: 14',
      'Zones by locality: 10',
      'Milestones due: 1 overdue · 2 open · 10 undated',
      'Not reported: 0',
    ]);
  });

  it('has every target below its status, the most pressing first, and below its policy', () => {
    const [policies, status] = TREE.children;
    assert.deepEqual(status!.children.map(said), ['Off track: 3', 'At risk: 1', 'No data: 3', 'Unmeasurable: 7', 'On track: 3']);
    const targets = status!.children.flatMap(({ children }) => children.map(({ key }) => key));
    assert.deepEqual(policies!.children.flatMap(({ children }) => children.map(({ key }) => key)).sort(), targets.sort());
    assert.equal(said(find(policies!, 'fdi-2024')), '68,3% · Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024: at risk');
  });

  it('has the zones in both hierarchies, groups apart', () => {
    const [, , , zones, localities] = TREE.children;
    assert.deepEqual(
      find(zones!, 'kcn-texhong').children.map(({ key }) => key),
      ['kcn-texhong-gd1'],
    );
    assert.ok(find(zones!, '*groups').children.length === 2);
    assert.deepEqual(
      find(localities!, 'tp-ha-long').children.map(({ key }) => key),
      ['kcn-cai-lan', 'kcn-viet-hung'],
    );
  });

  it('says who has not reported since when, by zone and by agency, and leads to the last report', () => {
    const plan = samplePlan('samples/mechanisms/weekly-count');
    const silent = planTree(plan.db, plan.root, 'vi').children.at(-1)!;
    assert.equal(said(silent), 'Chưa báo cáo: 1');
    const [scopes, agencies] = silent.children;
    const [owed] = scopes!.children[0]!.children;
    assert.equal(said(owed!), 'Vốn FDI thu hút: từ 27/10/2024 (19 ngày)');
    assert.equal(said(agencies!.children[0]!), 'Chưa ghi cơ quan chủ trì: 1');
    const { start, end } = rangeOf(plan.db, owed!.place!);
    assert.match(textOf('samples/mechanisms/weekly-count', owed!.place!.file).slice(start, end), /\d/);
  });

  it('leads every line that stands for something to a place that is written', () => {
    const lines = all(TREE).filter(({ kind }) => !['branch', 'group'].includes(kind) && kind !== 'organisation');
    assert.deepEqual(
      lines.filter(({ place, key }) => key !== '' && (!place || rangeOf(QUANG_NINH.db, place).end === 0)).map(({ key }) => key),
      [],
    );
  });

  it('is filtered without accents, with what stands above and below', () => {
    const found = filteredTree(TREE, 'song khoai')!;
    assert.deepEqual(
      found.children.map(({ key }) => key),
      ['zones', 'localities'],
    );
    assert.ok(all(found).some(({ key }) => key === 'tx-quang-yen'));
    assert.equal(filteredTree(TREE, 'no such words'), undefined);
    assert.equal(filteredTree(TREE, '  '), TREE);
  });

  it('is the same object while nothing it says has changed', () => {
    const plan = samplePlan('samples/first-plan');
    const before = planTree(plan.db, plan.root, 'en');
    const text = SAMPLE_FILES.get('samples/first-plan')!['fdi-2024.plan.yaml']!;
    setText(plan.db, plan.root, 'fdi-2024.plan.yaml', `# a comment\n${text}`);
    assert.equal(planTree(plan.db, plan.root, 'en'), before);
    setText(plan.db, plan.root, 'fdi-2024.plan.yaml', text.replace('at-least: 3 tỷ', 'at-least: 4 tỷ'));
    assert.notEqual(planTree(plan.db, plan.root, 'en'), before);
  });
});

function said({ label, description }: TreeNode): string {
  return `${label}: ${description}`;
}

function all(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.children.flatMap(all)];
}

function find(node: TreeNode, key: string): TreeNode {
  const found = all(node).find((each) => each.key === key);
  assert.ok(found, key);
  return found;
}

function textOf(sample: string, file: string): string {
  return SAMPLE_FILES.get(sample)![file.replace('/plan/', '')]!;
}
