import assert from 'node:assert/strict';
import { dashboard } from '../../../core/dashboard.ts';
import { BULLET_HEIGHT, BULLET_WIDTH, bulletShapes } from '../../../core/features/bullet-shapes.ts';
import { bulletChart, pictureAddress } from '../../../core/features/bullet-chart.ts';
import { hover } from '../../../core/features/hover.ts';
import { ONE, rational } from '../../../core/plan/quantity/rational.ts';
import { WORDS, type Status } from '../../../core/plan/words.ts';
import { SAMPLE_FILES, samplePlan } from '../../sample-plans.ts';

const share = (value: number) => rational(Math.round(value * 1000), 1000);
const SHARES = { reached: share(0.683), expected: share(0.867), forecast: share(1.003), bands: [share(0.69), share(0.78)] } as const;
const CHART = {
  shares: SHARES,
  said: { reached: 'Achieved 68,3%', expected: 'Expected by now 86,7%', forecast: 'Forecast total 100,3%', target: '≥ 3.000 triệu USD' },
  status: 'at-risk',
} as const;

describe('the picture of a target', () => {
  it('draws the bar, the marks and the bands where their shares of the target are', () => {
    const shapes = bulletShapes(SHARES);
    const middle = (is: string) => {
      const { x, width } = shapes.findLast((shape) => shape.is === is)!;
      return x + width / 2;
    };
    const end = (is: string) => {
      const { x, width } = shapes.find((shape) => shape.is === is)!;
      return x + width;
    };
    const target = middle('target');
    for (const [at, part] of [
      [end('reached'), 0.683],
      [end('coming'), 1.003],
      [middle('coming'), 1.003],
      [middle('expected'), 0.867],
      [end('off'), 0.69],
      [end('risk'), 0.78],
    ] as const)
      assert.ok(Math.abs(at / target - part) < 0.001, `${at} of ${target} is not ${part}`);
  });

  it('is never larger than its frame, whatever the share, and holds no number that is none', () => {
    for (const reached of [0, 1e-9, 0.5, 1, 7.3, 1e12, -4].map((value) => rational(Math.round(value * 1e9), 1e9))) {
      for (const { x, y, width, height } of bulletShapes({ ...SHARES, reached, expected: reached.mul(ONE) })) {
        assert.ok(width >= 0 && height > 0 && y >= 0 && x >= -2, `${x} ${y} ${width} ${height}`);
        assert.ok(x + width <= BULLET_WIDTH + 2 && y + height <= BULLET_HEIGHT, `${x} + ${width}`);
      }
    }
  });

  it('is the same in a hover and in the dashboard', () => {
    const plan = samplePlan('samples/quang-ninh');
    const [found] = dashboard(plan.db, plan.root, 'vi')
      .views.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.is === 'bullets' ? block.bullets.filter(({ id }) => id === 'fdi-2024') : []));
    const text = SAMPLE_FILES.get('samples/quang-ninh')!['fdi.plan.yaml']!;
    const at = { file: plan.file('fdi.plan.yaml'), offset: text.indexOf('fdi-2024') + 1 };
    const address = /!\[[^\]]*\]\(([^)]*)\)/.exec(hover(plan.db, at, 'vi', { pictures: true })!.markdown)![1]!;
    const drawn = [...decodeURIComponent(address).matchAll(/<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"/g)];
    assert.deepEqual(
      drawn.map(([, ...numbers]) => numbers.map(Number)),
      found!.shapes.map(({ x, y, width, height }) => [x, y, width, height]),
    );
  });

  it('keeps the texts of a plan inside their place', () => {
    const svg = bulletChart({ ...CHART, said: { ...CHART.said, target: '<script>&"' } });
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
