import assert from 'node:assert/strict';
import { checksOn, comparesWithCommit, findingsIn, piecesOf } from '../../../core/rules/run.ts';
import { planOfTexts, setText } from '../../plan-of-texts.ts';

const TWO = `milestones:
  m1: {name: Một}
  m2: {name: Hai}
`;

function plan(rules = '', text = TWO) {
  return planOfTexts({ 'zoneplan.yaml': `plan: {id: p, name: P}\nrules: {${rules}}\n`, 'p.plan.yaml': text });
}

describe('the run of all checks', () => {
  it('goes piece by piece, so that little is left for the end and nothing between two of them', () => {
    const { db, file } = plan();
    const own = ['plan', 'violations', 'entry findings', 'section findings', 'plan findings of', 'findings'];
    let ran: string[] = [];
    db.onRun = (name) => void (own.includes(name) && ran.push(name));
    const pieces: string[][] = [];
    for (const piece of piecesOf(db, file('p.plan.yaml'))) {
      assert.deepEqual(ran, [], 'between two pieces');
      piece();
      pieces.push(ran);
      ran = [];
    }
    assert.deepEqual(pieces[0], ['plan']);
    assert.ok(pieces.some((piece) => piece[0] === 'violations'));
    assert.equal(pieces.filter((piece) => piece[0] === 'entry findings').length, 2);
    db.get(findingsIn, file('p.plan.yaml'));
    assert.deepEqual(ran, ['findings']);
  });

  it('says nothing more of an entry that is gone', () => {
    const { db, file } = plan();
    const places = () => db.get(findingsIn, file('p.plan.yaml')).map(({ finding }) => finding.place.pointer);
    assert.deepEqual(places(), ['/milestones/m1', '/milestones/m2']);
    setText(db, '/plan', 'p.plan.yaml', 'milestones:\n  m1: {name: Một}\n');
    assert.deepEqual(places(), ['/milestones/m1']);
  });

  it('does nothing for a piece of an entry that is gone meanwhile', () => {
    const { db, file } = plan();
    const pieces = [...piecesOf(db, file('p.plan.yaml'))];
    setText(db, '/plan', 'p.plan.yaml', 'milestones: {}');
    for (const piece of pieces) piece();
    assert.deepEqual(db.get(findingsIn, file('p.plan.yaml')), []);
  });

  it('asks for the last commit while a check that compares with it is on', () => {
    const { db, root } = plan();
    assert.equal(comparesWithCommit(db, root), true);
    const all = ['unrecorded-target-change', 'unrecorded-deadline-change', 'unrecorded-restatement'];
    const off = plan(all.map((code) => `${code}: off`).join(', '));
    assert.equal(comparesWithCommit(off.db, off.root), false);
    const one = plan(all.map((code, i) => `${code}: ${i === 2 ? 'hint' : 'off'}`).join(', '));
    assert.equal(comparesWithCommit(one.db, one.root), true);
  });

  it('knows which checks are on, the first of two settings of one deciding', () => {
    const set = plan('undated-promise: off, undated-promise: error, unused-entry: off, missing-source: hint');
    const on = checksOn(set.db, set.root);
    assert.deepEqual(
      ['undated-promise', 'unused-entry', 'missing-source', 'stale-figure'].map((code) => on.includes(code)),
      [false, false, true, true],
    );
    assert.deepEqual(set.db.get(findingsIn, set.file('p.plan.yaml')), []);
  });

  it('tells when a check begins and when it ends', () => {
    const { db, file } = plan();
    const told: string[] = [];
    db.onCheck = (code) => {
      told.push(`${code} begins`);
      return () => void told.push(`${code} ends`);
    };
    db.get(findingsIn, file('p.plan.yaml'));
    const ofOne = told.filter((each) => each.startsWith('undated-promise'));
    assert.deepEqual(ofOne, ['undated-promise begins', 'undated-promise ends', 'undated-promise begins', 'undated-promise ends']);
  });

  it('hears the manifest and the plan as a whole once each', () => {
    const { db, file } = plan(
      'missing-sauce: off, unused-entry: off',
      'zones: {a: {name: KCN A, type: KCN}, b: {name: KCN B, aliases: [KCN A], type: KCN}}',
    );
    const codes = (name: string) => db.get(findingsIn, file(name)).map(({ rule }) => rule.code);
    assert.deepEqual(codes('zoneplan.yaml'), ['unknown-rule']);
    assert.deepEqual(codes('p.plan.yaml'), ['shared-alias']);
  });
});
