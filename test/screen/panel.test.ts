import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { buildAll } from '../../scripts/build.ts';
import { openWindow, type Window } from '../../scripts/host/browser.ts';
import { type Editor, startEditor } from '../../scripts/host/editor.ts';
import { projectFolder } from '../../scripts/host/place.ts';
import { workbenchAddress } from '../../scripts/host/workbench.ts';
import { commitAll } from '../git.ts';
import { barriersIn } from './page.ts';

/** A value once it is the same twice in a row. */
async function settled<T>(look: () => Promise<T>): Promise<T> {
  for (let last = await look(); ; ) {
    const next = await look();
    if (next === last) return next;
    last = next;
  }
}

const TITLE = 'Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024';

describe('the dashboard beside the file in the real editor', function () {
  this.timeout(240_000);
  const scratch = mkdtempSync(join(tmpdir(), 'zoneplan-panel-'));
  const folder = join(scratch, 'quang-ninh');
  const opened: { editor?: Editor; window?: Window } = {};
  const page = (): Page => opened.window!.page;
  const panel = (): FrameLocator => page().frameLocator('iframe.webview').frameLocator('iframe#active-frame');

  before(async () => {
    await buildAll({ release: false });
    cpSync(join(projectFolder, 'samples/quang-ninh'), folder, { recursive: true });
    commitAll(folder);
    opened.editor = await startEditor({ automation: true, settings: { 'zoneplan.language': 'vi' } });
    opened.window = await openWindow();
    page().setDefaultTimeout(90_000);
    await page().goto(workbenchAddress({ authority: opened.editor.authority, folder, extension: projectFolder }));
    const row = page().locator('.explorer-folders-view .monaco-list-row', { hasText: 'fdi.plan.yaml' });
    await row.waitFor();
    await row.dblclick();
    await page().locator('.codelens-decoration', { hasText: '2.049,78' }).first().waitFor();
    await page().locator('.editor-actions a.codicon-dashboard').first().click();
    await panel().locator('.counts li').first().waitFor();
  });
  after(async () => {
    await opened.window?.close();
    await opened.editor?.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  const bullet = () => panel().locator('.bullets li', { hasText: TITLE });

  it('shows the figures of the engine, in the language of the editor', async () => {
    equal(await panel().locator('h1').textContent(), 'Kế hoạch phát triển KKT, KCN, CCN tỉnh Quảng Ninh');
    equal(await bullet().locator('.figures').textContent(), '2.049,78 triệu USD / ≥ 3.000 triệu USD · 68,3%');
  });

  it('runs nothing but its own script', async () => {
    const policy = await panel().locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    match(policy!, /^default-src 'none'; style-src 'nonce-[0-9a-f]{32}'; script-src 'nonce-[0-9a-f]{32}'; font-src /);
  });

  const bullets = () => panel().locator('.bullets li:not(.hidden) .place');
  const control = (name: string) => panel().locator(`.controls [name="${name}"]`);
  const about = (text: string) => panel().locator('header .about', { hasText: text }).waitFor();

  it('is narrowed by a status, with the keyboard too, and by words without accents', async () => {
    const count = panel().locator('.counts li[data-status="at-risk"] button');
    await count.press('Enter');
    await about('Chỉ Đánh giá: Có nguy cơ không đạt');
    deepEqual(await bullets().allTextContents(), [TITLE]);
    equal(await count.getAttribute('aria-pressed'), 'true');
    equal(await count.evaluate((each) => each === document.activeElement), true);
    await count.press('Enter');
    await panel().locator('header .about', { hasNotText: 'Chỉ' }).waitFor();
    await panel().locator('#filter').fill('lao dong');
    deepEqual(await bullets().allTextContents(), ['Thêm ít nhất 30.000 lao động CNCBCT']);
    await panel().locator('#filter').fill('');
  });

  it('is narrowed to a policy, with all its tables, charts and counts, by the keyboard', async () => {
    const policy = control('policy');
    equal(await policy.locator('option').first().textContent(), 'tất cả');
    ok((await policy.locator('option').allTextContents()).includes('Nghị quyết 01-NQ/TU về phát triển công nghiệp chế biến, chế tạo (5)'));
    await policy.focus();
    for (const _ of ['2024', 'XV', '01']) await page().keyboard.press('ArrowDown');
    await about('Chỉ Nghị quyết, đề án: Nghị quyết 01-NQ/TU');
    equal(await policy.evaluate((each) => each === document.activeElement), true);
    equal(await bullets().count(), 3);
    deepEqual(await panel().locator('.counts li strong').allTextContents(), ['2', '1', '2']);
    equal(await panel().locator('#table tbody tr.entry').count(), 5);
    equal(await panel().locator('#forecasts').count(), 0);
    deepEqual(await panel().locator('#courses figcaption .place').allTextContents(), [
      'Tổng vốn đầu tư CNCBCT trên 50.000 tỷ đồng',
      'Thêm ít nhất 30.000 lao động CNCBCT',
    ]);
    await policy.selectOption('');
    await bullet().waitFor();
  });

  it('is compared with the last review, another day, the last commit', async () => {
    const title = (text: string) => panel().locator('#overview h3', { hasText: text }).waitFor();
    await title('Thay đổi từ 2/4/2024');
    await control('since').selectOption('day');
    await control('day').fill('2024-11-01');
    await title('Thay đổi từ 1/11/2024');
    await control('since').selectOption('commit');
    await title('Thay đổi từ lần commit gần nhất');
    await panel().locator('#overview .items', { hasText: 'Thay đổi từ' }).locator('.quiet', { hasText: 'Không có thay đổi.' }).waitFor();
  });

  it('has no barrier that axe knows, with its controls too', async () => {
    const frame = await (await page().frameLocator('iframe.webview').locator('iframe#active-frame').elementHandle()).contentFrame();
    deepEqual(await barriersIn(frame!), []);
  });

  it('leads from a figure to the line that says it', async () => {
    await bullet().locator('.place').click();
    await page()
      .locator('.statusbar-item', { hasText: /(?:Ln|Dòng) 7\b/ })
      .waitFor();
  });

  it('draws what is typed, before it is saved', async () => {
    await page().keyboard.press('Control+F');
    await page().keyboard.type('at-least: 3 tỷ USD');
    await page().keyboard.press('Enter');
    await page().keyboard.press('Escape');
    await page().keyboard.type('at-least: 4 tỷ USD');
    await bullet().locator('.figures', { hasText: '≥ 4.000 triệu USD · 51,2%' }).waitFor();
    ok(readFileSync(join(folder, 'fdi.plan.yaml'), 'utf8').includes('at-least: 3 tỷ USD'), 'nothing is saved');
  });

  it('shows what that changes since the last commit', async () => {
    const raised = panel().locator('#changesTitle tbody tr', { hasText: 'nâng' }).locator('td');
    deepEqual((await raised.allTextContents()).slice(0, 4), [TITLE, 'nâng', '≥ 3.000 triệu USD', '≥ 4.000 triệu USD']);
  });

  it('is as it was left when it has been hidden', async () => {
    await control('zone').selectOption('quang-ninh');
    await about('Chỉ Khu, địa bàn: Tỉnh Quảng Ninh');
    await panel().locator('#filter').fill('fdi');
    await panel().locator('nav a[href="#forecasts"]').click();
    const top = () =>
      panel()
        .locator('#forecasts')
        .evaluate((view) => Math.round(view.getBoundingClientRect().top / 10));
    await settled(top);
    const before = await top();
    const tab = page().locator('.tab', { hasText: 'Kế hoạch phát triển' });
    await tab.click();
    await page().keyboard.press('Control+P');
    await page().keyboard.type('reviews.plan.yaml');
    await page().locator('.quick-input-list .monaco-list-row', { hasText: 'reviews.plan.yaml' }).first().waitFor();
    await page().keyboard.press('Enter');
    await page().locator('.tab.active', { hasText: 'reviews.plan.yaml' }).waitFor();
    await tab.click();
    await about('Chỉ Khu, địa bàn: Tỉnh Quảng Ninh');
    deepEqual([await panel().locator('#filter').inputValue(), await control('since').inputValue()], ['fdi', 'commit']);
    ok(Math.abs((await settled(top)) - before) <= 1, 'the same view stands at the top');
  });

  it('is there again when the editor opens anew', async () => {
    await page().reload();
    // Which tab was in front the editor writes down only now and then.
    await page().locator('.tab', { hasText: 'Kế hoạch phát triển' }).click();
    await about('Chỉ Khu, địa bàn: Tỉnh Quảng Ninh');
    equal(await panel().locator('#filter').inputValue(), 'fdi');
    equal(await panel().locator('h1').textContent(), 'Kế hoạch phát triển KKT, KCN, CCN tỉnh Quảng Ninh');
  });
});
