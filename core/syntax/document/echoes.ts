import { positionAt, type Layout } from '../slice/positions.ts';
import type { SpotSlip } from './document.ts';

/** Slips in order of place, without those that only go on with what the one before has said. */
export function withoutEchoes(layout: Layout, found: readonly SpotSlip[]): SpotSlip[] {
  let conflict = false;
  let unreadable = Number.NEGATIVE_INFINITY;
  return found.filter(({ spot, slip }) => {
    if (slip.slip === 'conflict') {
      const told = conflict;
      conflict = slip.data['char'] !== '>';
      return !told;
    }
    if (slip.slip !== 'unreadable') return true;
    const last = unreadable;
    unreadable = positionAt(layout, spot.start + slip.end).line;
    return positionAt(layout, spot.start + slip.start).line - last > NEAR;
  });
}

/** Lines that cannot be read and stand together, a blank one between them at most, are one slip. */
const NEAR = 2;
