import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import type { Place } from '../../syntax/place.ts';
import { tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import { type Closest, closestEntries, replaceId } from '../closest-entry.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { stub } from '../stub.ts';

export default rule({
  code: 'unknown-indicator',
  category: 'structure',
  severity: 'error',
  on: 'file',
  says: {
    en: '`{id}` is not an indicator; the closest is `{closest}`.',
    vi: 'Không có chỉ tiêu `{id}`; gần nhất là `{closest}`.',
  },
  why: {
    en: 'A figure of an unknown indicator counts towards no target.',
    vi: 'Số liệu của một chỉ tiêu không tồn tại sẽ không được tính cho kế hoạch nào.',
  },
  bad: `actuals: [{indicator: fdy, period: 2023, value: 3 tỷ USD}]
`,
  good: `actuals: [{indicator: fdi, period: 2023, value: 3 tỷ USD}]
`,
  *check({ references }, plan) {
    for (const { kind, id, place } of references) {
      if (kind !== 'indicators' || plan.writes('indicators', id)) continue;
      const candidates = closestEntries(plan, ['indicators'], id);
      yield {
        place,
        values: { id, closest: candidates.map((entry) => entry.id).join('`, `') || undefined },
        fixes: [
          ...(isFormula(place) ? inFormula(plan, place, id, candidates) : replaceId(place, candidates)),
          ...stub(plan, place.file, 'indicators', id),
        ],
      };
    }
  },
});

function isFormula({ pointer }: Place): boolean {
  return /^\/indicators\/[^/]+\/formula$/.test(pointer);
}

/** A formula holds other ids too: only the wrong one is replaced. */
function inFormula(plan: Plan, place: Place, wrong: string, candidates: readonly Closest[]): readonly Fix[] {
  const value = plan.db.get(tree, place.file).valueAt(place.pointer);
  if (value?.kind !== 'scalar') return [];
  const pieces = value.text.split(/([a-z0-9-]+)/);
  return candidates.map(({ id }) => ({
    title: { en: `Change to \`${id}\``, vi: `Đổi thành \`${id}\`` },
    edits: [{ kind: 'set', place, text: yamlSource(pieces.map((piece) => (piece === wrong ? id : piece)).join('')) }],
  }));
}
