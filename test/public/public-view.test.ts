import assert from 'node:assert/strict';
import { explain, statusOf } from '../../core/index.ts';
import { asOfChoice } from '../../core/workspace/facts.ts';
import { readDate } from '../../core/plan/period/dates.ts';
import { planOfTexts } from '../plan-of-texts.ts';
import { learned, secrets } from './read-public.ts';
import { newReader } from './solver.ts';
import { worldOf, yamlOf, type World } from './world.ts';

const WORLDS = Number(process.env.WORLDS ?? 12);
const DAYS = ['2024-03-31', '2024-06-30'];
const MANIFEST = 'plan: {id: p, name: P, scope: tinh, locale: vi-VN}\n';

function planOf(world: World) {
  return planOfTexts({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': yamlOf(world) });
}

describe('what is printed in the open', () => {
  it('gives no private figure away to whoever reads all of it, of every day, and does algebra', () => {
    for (let seed = 1; seed <= WORLDS; seed++) {
      const world = worldOf(seed);
      const plan = planOf(world);
      const reader = newReader();
      const names = [
        ...world.privateZones.map((id) => `Khu ${id}`),
        ...world.projects.filter((each) => each.private).map(({ id }) => `Nhà máy ${id}`),
      ];
      for (const day of DAYS) {
        plan.db.set(asOfChoice, plan.root, readDate(day).day);
        for (const row of statusOf(plan.db, plan.root, 'en', { inTheOpen: true }).targets) {
          const tree = explain(plan.db, plan.root, row.id, 'en', { inTheOpen: true });
          const printed = JSON.stringify([row.name, row.said, tree]);
          for (const name of names) assert.ok(!printed.includes(`"${name}"`), `seed ${seed}: ${name} is named`);
          for (const equation of learned(world, row, tree)) reader.read(equation);
        }
      }
      for (const [name, sum] of secrets(world)) assert.ok(!reader.knows(sum), `seed ${seed}: ${name} can be worked out`);
    }
  });
});
