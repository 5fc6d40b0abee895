import assert from 'node:assert/strict';
import { sameName, spellingsIn } from '../../../core/rules/spellings.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

describe('spellings', () => {
  it('of an entry are its name, its aliases and the number of a document', () => {
    const { db, root } = planOfTexts({
      'zoneplan.yaml': 'plan: {id: p, name: Kế hoạch}',
      'a.plan.yaml':
        'policies: {nq: {name: Nghị quyết, number: 01-NQ/TU, aliases: [NQ 01], status: issued}, qd: {aliases: [QĐ], status: draft}}\norganisations: {so: {name: Sở}}',
    });
    const shown = (register: string) =>
      db.get(spellingsIn, `${root}\n${register}`).map(({ id, kind, text, place }) => `${id} ${kind} ${text} ${place.pointer}`);
    assert.deepEqual(shown('policies'), [
      'nq name Nghị quyết /policies/nq/name',
      'nq alias NQ 01 /policies/nq/aliases/0',
      'nq number 01-NQ/TU /policies/nq/number',
      'qd alias QĐ /policies/qd/aliases/0',
    ]);
    assert.deepEqual(shown('organisations'), ['so name Sở /organisations/so/name']);
  });

  it('are told apart by their letters alone', () => assert.equal(sameName(' KCN  Đông Hải '), 'kcn  đông hải'));
});
