import { deepEqual, equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { largePlan } from './large-plan.ts';
import { barriers, type Shown, showFile } from './page.ts';
import { folderWith, zoneplan } from '../cli/program.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/quang-ninh');

describe('the dashboard of the command line in a browser', function () {
  this.timeout(300_000);
  const folder = folderWith({});
  const file = join(folder.path, 'plan.html');
  const open: Shown[] = [];
  const shown = async (path = file, size?: { width: number; height: number }) => {
    const one = await showFile(path, size);
    open.push(one);
    return one;
  };
  before(async () => {
    const ran = await zoneplan(folder.path, ['report', SAMPLE, '--view', 'dashboard', '--format', `html=${file}`]);
    deepEqual([ran.code, ran.err], [0, '']);
  });
  afterEach(() => Promise.all(open.splice(0).map(({ close }) => close())));
  after(folder.remove);

  it('shows the figures of the engine to the last digit', async () => {
    const status = JSON.parse((await zoneplan(folder.path, ['status', SAMPLE, '--format', 'json'])).out);
    const { page, complaints } = await shown();
    const counts = await page
      .locator('.counts li')
      .evaluateAll((all) => all.map((each) => [each.getAttribute('data-status'), each.querySelector('strong')?.textContent]));
    const expected = new Map<string, number>();
    for (const target of status.targets) expected.set(target.status, (expected.get(target.status) ?? 0) + 1);
    deepEqual(new Map(counts.map(([name, count]) => [name, Number(count)])), expected);
    const fdi = page.locator('.bullets li', { hasText: 'Thu hút ít nhất 3 tỷ USD' });
    equal(await fdi.locator('.figures').textContent(), '2.049,78 triệu USD / ≥ 3.000 triệu USD · 68,3%');
    const without = page.locator('#forecasts tr', { hasText: 'KCN Texhong Hải Hà' }).locator('td');
    deepEqual(await without.allTextContents(), ['KCN Texhong Hải Hà', '683', '71,1%', '2.326,78', '≥ 3.000', '77,5%']);
    const residual = page.locator('#components tr', { hasText: 'Chênh lệch chưa rõ' }).locator('td');
    deepEqual((await residual.allTextContents()).slice(1, 2), ['0,07']);
    deepEqual(complaints, []);
  });

  it('draws a bar as long as its share, and leads each figure to its line', async () => {
    const { page } = await shown();
    const svg = page.locator('.bullets li', { hasText: 'Thu hút ít nhất 3 tỷ USD' }).locator('svg');
    const [reached, x, width] = await Promise.all([
      svg.locator('.reached').getAttribute('width'),
      svg.locator('.target').getAttribute('x'),
      svg.locator('.target').getAttribute('width'),
    ]);
    const target = Number(x) + Number(width) / 2;
    ok(Math.abs(Number(reached) / target - 0.68326) < 0.002, `${reached} of ${target}`);
    const place = page.locator('.bullets li', { hasText: 'Thu hút ít nhất 3 tỷ USD' }).locator('.place');
    equal(await place.getAttribute('data-pointer'), '/targets/fdi-2024/at-least');
  });

  it('answers the four questions on the first screen of a laptop', async () => {
    const { page } = await shown();
    const heads = await page.locator('#overview h3').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
    equal(heads.length, 4);
    ok(
      heads.every((bottom) => bottom < 800),
      `headings end at ${heads.join(', ')}`,
    );
  });

  for (const width of [480, 1280, 1920])
    it(`fits ${width} pixels: only tables that are too wide scroll, in themselves`, async () => {
      const { page } = await shown(file, { width, height: 800 });
      equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      ok((await page.screenshot()).length > 10_000, 'something is drawn');
    });

  for (const scheme of ['light', 'dark'] as const)
    it(`has no barrier that axe knows, in ${scheme}`, async () => {
      const { page } = await shown();
      await page.emulateMedia({ colorScheme: scheme });
      deepEqual(await barriers(page), []);
    });

  it('can be walked through with the keyboard alone', async () => {
    const { page } = await shown();
    await page.keyboard.press('Tab');
    equal(await page.evaluate(() => document.activeElement?.textContent), 'Tổng quan');
  });

  it('prints on A4 without cutting anything off', async () => {
    const { page } = await shown(file, { width: 703, height: 1000 }); // A4 less its margins
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('table, svg, li')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    deepEqual(cut, []);
  });

  it('shows hostile names as text, and runs nothing of a plan', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const plan = folderWith({
      'zoneplan.yaml': `plan: {id: x, name: '${hostile}', scope: tinh}\n`,
      'a.plan.yaml': `localities: {tinh: {name: "a\\u202eb${hostile.replaceAll('"', '')}", level: province}}
indicators: {fdi: {name: '${hostile}', unit: triệu USD, kind: flow}}
targets: {t: {name: '${hostile}', indicator: fdi, period: 2024, at-least: 3 tỷ USD}}
actuals: [{indicator: fdi, period: 2024, as-of: 2024-06-30, value: 1 tỷ USD}]
`,
    });
    const path = join(plan.path, 'x.html');
    await zoneplan(plan.path, ['report', '--view', 'dashboard', '--format', `html=${path}`]);
    const { page, complaints } = await shown(path);
    page.on('dialog', () => complaints.concat('a dialog'));
    equal(await page.locator('h1').textContent(), hostile);
    equal(await page.locator('img, script').count(), 0);
    deepEqual(complaints, []);
    plan.remove();
  });

  it('draws 200 zones with 30 indicators over ten years and stays of use', async () => {
    const plan = folderWith(largePlan({ zones: 200, indicators: 30, years: 10 }));
    const path = join(plan.path, 'large.html');
    const ran = await zoneplan(plan.path, ['report', '--view', 'dashboard', '--format', `html=${path}`]);
    deepEqual([ran.code, ran.err], [0, '']);
    const { page, complaints } = await shown(path);
    const drawn = await page.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      return { paint: Math.round(paint?.startTime ?? -1), elements: document.querySelectorAll('*').length };
    });
    console.log(`      first paint after ${drawn.paint} ms, ${drawn.elements} elements`);
    equal(await page.locator('#zones .heat').first().locator('tbody tr').count(), 200);
    deepEqual(complaints, []);
    plan.remove();
  });
});
