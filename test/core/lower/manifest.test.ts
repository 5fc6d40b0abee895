import assert from 'node:assert/strict';
import { brief, loweredManifest } from './lowered.ts';

it('a plan without a manifest has all defaults', () => {
  const { manifest, problems } = loweredManifest('');
  assert.deepEqual(problems, []);
  assert.deepEqual(brief(manifest), {
    id: '',
    name: '',
    locale: 'vi-VN',
    timezone: 'Asia/Ho_Chi_Minh',
    asOf: 'latest',
    rounding: 'half-up',
    convertAt: 'as-of',
    scenario: 'base',
    thresholds: { onTrack: '1', atRisk: '9/10', concentration: '1/2' },
    include: ['**/*.plan.yaml', '**/*.plan.yml'],
  });
});

it('defaults give way to what a manifest says', () => {
  const { manifest, problems } = loweredManifest(`
plan:
  id: p
  name: P
  locale: en
  report-currency: đồng
  as-of: 2024-11-15
  rounding: cắt bớt
  thresholds: {at-risk: 0.8}
  freshness: {warn-after: 9 days}
  units: {teu: {name: TEU}, box: {name: container, equals: 2 teu}}
  words: {Đạt: Xong}
files: {include: [a/*.plan.yaml], exclude: [b/**]}
rules:
  missing-source: off
  forecast-concentration: {severity: error, max-share: 60 %}
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(brief(manifest), {
    id: 'p',
    name: 'P',
    locale: 'en',
    localeSet: true,
    timezone: 'UTC',
    reportCurrency: 'VND',
    asOf: 20042,
    rounding: 'truncate',
    convertAt: 'as-of',
    scenario: 'base',
    thresholds: { onTrack: '1', atRisk: '4/5', concentration: '1/2' },
    freshness: { warnAfter: { count: 9, unit: 'day' } },
    units: [
      { id: 'teu', name: 'TEU' },
      { id: 'box', name: 'container', equals: '2 teu' },
    ],
    words: { achieved: 'Xong' },
    include: ['a/*.plan.yaml'],
    exclude: ['b/**'],
    rules: [
      { code: 'missing-source', severity: 'off' },
      { code: 'forecast-concentration', severity: 'error', options: { 'max-share': '60 %' } },
    ],
  });
});
