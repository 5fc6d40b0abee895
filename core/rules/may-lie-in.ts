import type { Plan } from '../workspace/plan.ts';

/** Whether a zone of one type may lie directly in one of another; undefined where the plan's own types leave it open. */
export function mayLieIn({ manifest }: Plan, type: string, parent: string): boolean | undefined {
  const declared = manifest.zoneTypes.find(({ id }) => id === type);
  if (declared) return declared.within.length === 0 ? undefined : declared.within.includes(parent);
  const isDeclared = manifest.zoneTypes.some(({ id }) => id === parent);
  switch (type) {
    case 'economic-zone':
    case 'group':
      return false;
    case 'industrial-park':
    case 'industrial-cluster':
      return isDeclared ? undefined : parent === 'economic-zone';
    case 'phase':
      return parent !== 'phase';
    default:
      return undefined;
  }
}
