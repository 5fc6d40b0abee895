import assert from 'node:assert/strict';
import { bulletChart, pictureAddress } from '../../../core/features/bullet-chart.ts';
import { hover } from '../../../core/features/hover.ts';
import { WORDS, type Status } from '../../../core/plan/words.ts';
import { SAMPLE_FILES, samplePlan } from '../../sample-plans.ts';

const CHART = {
  achieved: { share: 0.683, said: 'Achieved 68,3%' },
  expected: { share: 0.867, said: 'Expected by now 86,7%' },
  forecast: { share: 1.003, said: 'Forecast total 100,3%' },
  target: '≥ 3.000 triệu USD',
  status: 'at-risk',
} as const;

describe('the picture of a target', () => {
  it('draws the bar to its share of the track, which ends at the largest of its marks', () => {
    const widths = [...bulletChart(CHART).matchAll(/width="([\d.]+)" height="(?:10|18)"/g)].map(([, width]) => Number(width));
    const [track, forecast, achieved] = widths as [number, number, number];
    assert.equal(forecast, track);
    assert.ok(Math.abs(achieved / track - 0.683 / 1.003) < 0.001);
  });

  it('is never larger than its frame, whatever the share, and holds no number that is none', () => {
    for (const share of [0, 1e-9, 0.5, 1, 7.3, 1e12, -4]) {
      const svg = bulletChart({ ...CHART, achieved: { share, said: '' } });
      for (const [, width] of svg.matchAll(/width="([^"]*)"/g)) assert.ok(Number(width) >= 0 && Number(width) <= 420, svg);
      assert.doesNotMatch(svg, /NaN|Infinity/);
    }
  });

  it('keeps the texts of a plan inside their place', () => {
    const svg = bulletChart({ ...CHART, target: '<script>&"' });
    assert.ok(!svg.includes('<script>') && svg.includes('&lt;script&gt;&amp;'));
    const address = pictureAddress(svg);
    assert.doesNotMatch(address, /[\s()<>"']/);
    assert.equal(decodeURIComponent(address.slice(address.indexOf(',') + 1)), svg);
  });

  it('has a colour that stands out from a light and from a dark ground for every status', () => {
    for (const status of Object.keys(WORDS.status) as Status[]) {
      for (const [, color] of bulletChart({ ...CHART, status }).matchAll(/fill="(#[0-9a-f]{6})"/g)) {
        assert.ok(contrast(color!, '#ffffff') >= 2.3, `${status} ${color} on light`);
        assert.ok(contrast(color!, '#1f1f1f') >= 3, `${status} ${color} on dark`);
      }
    }
  });

  it('stands in the hover of a target for clients that show pictures, and a bar of characters for others', () => {
    const plan = samplePlan('samples/quang-ninh');
    const text = SAMPLE_FILES.get('samples/quang-ninh')!['fdi.plan.yaml']!;
    const at = { file: plan.file('fdi.plan.yaml'), offset: text.indexOf('fdi-2024') + 1 };
    const [, said, address] = /!\[([^\]]*)\]\(([^)]*)\)/.exec(hover(plan.db, at, 'vi', { pictures: true })!.markdown)!;
    assert.equal(said, '68,3%');
    const svg = decodeURIComponent(address!.slice(address!.indexOf(',') + 1));
    for (const part of ['Thực hiện 68,3%', 'Theo tiến độ phải đạt', 'Ước thực hiện cả kỳ 100,3%', '≥ 3.000 triệu USD'])
      assert.ok(svg.includes(part), part);
    const plain = hover(plan.db, at, 'vi')!.markdown;
    assert.ok(plain.includes('█') && !plain.includes('data:'));
  });
});

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
