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

  it('is narrowed by a status, with the keyboard too, and by words without accents', async () => {
    await panel().locator('.counts li[data-status="at-risk"]').press('Enter');
    deepEqual(await panel().locator('.bullets li:not(.hidden) .place').allTextContents(), [TITLE]);
    await panel().locator('.counts li[data-status="at-risk"]').press('Enter');
    await panel().locator('#filter').fill('lao dong');
    deepEqual(await panel().locator('.bullets li:not(.hidden) .place').allTextContents(), ['Thêm ít nhất 30.000 lao động CNCBCT']);
    await panel().locator('#filter').fill('');
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
});
