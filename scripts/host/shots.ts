import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildAll } from '../build.ts';
import { openWindow } from './browser.ts';
import { startEditor } from './editor.ts';
import { installHost } from './install.ts';
import { projectFolder } from './place.ts';
import { workbenchAddress } from './workbench.ts';

const album = join(projectFolder, 'shots');

/** Pictures of the sample plan in the editor, in both languages, for eyes to judge; each waits for what it shows. */
async function main(): Promise<void> {
  await buildAll({ release: false });
  installHost();
  mkdirSync(album, { recursive: true });
  for (const language of ['en', 'vi']) await inEditor(language, pictures);
}

async function pictures(page: Page, language: string): Promise<void> {
  const take = async (name: string) => {
    await page.waitForTimeout(700); // pop-ups fade in
    await page.screenshot({ path: join(album, `${language}-${name}.png`) });
    console.log(`shots/${language}-${name}.png`);
  };
  await open(page, 'fdi.plan.yaml');
  await page.locator('.codelens-decoration', { hasText: '2.049,78' }).first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'components-mismatch' }).first().waitFor();
  await take('1-findings-hints-lenses');
  await page.keyboard.press('Control+J');
  await page
    .locator('.view-line span', { hasText: /^fdi-2024$/ })
    .first()
    .hover();
  await page.locator('.monaco-hover:visible', { hasText: '3.000' }).waitFor();
  await take('2-hover-target');
  await page.mouse.move(5, 5);
  await goTo(page, 62);
  await page.locator('.squiggly-error').first().hover({ force: true });
  await page.locator('.monaco-hover:visible', { hasText: '2.049,71' }).waitFor();
  await take('3-finding');
  await page.mouse.move(5, 5);
  await goTo(page, 3);
  await explain(page);
  await take('4-explanation');
  await page.keyboard.press('Escape');
  await page.locator('[id="status.languageStatus"]').hover();
  await page.locator('.monaco-hover:visible', { hasText: '15' }).first().waitFor();
  await take('5-status');
}

async function open(page: Page, file: string): Promise<void> {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: file });
  await row.waitFor({ timeout: 60_000 });
  await row.dblclick();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** A lens that is drawn anew just then loses the click, so it is clicked until the list is there. */
async function explain(page: Page): Promise<void> {
  const list = page.locator('.quick-input-widget .monaco-list-row:visible');
  const lens = page.locator('.codelens-decoration:visible a', { hasText: '2.049,78' }).first();
  await lens.waitFor();
  for (let tries = 0; tries < 5 && !(await list.first().isVisible()); tries += 1) {
    await lens.click();
    await page.waitForTimeout(1500);
  }
  await list.first().waitFor();
}

async function goTo(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+1'); // the first group of editors
  await page.keyboard.press('Control+G');
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
}

async function inEditor(language: string, run: (page: Page, language: string) => Promise<void>): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'zoneplan-shots-'));
  const folder = join(scratch, 'quang-ninh');
  cpSync(join(projectFolder, 'samples/quang-ninh'), folder, { recursive: true });
  const editor = await startEditor({ automation: true, settings: { 'zoneplan.language': language } });
  const window = await openWindow();
  window.page.setDefaultTimeout(20_000);
  try {
    await window.page.goto(workbenchAddress({ authority: editor.authority, folder, extension: projectFolder }));
    await run(window.page, language);
  } catch (error) {
    await window.page.screenshot({ path: join(album, `${language}-failed.png`) });
    throw error;
  } finally {
    await window.close();
    await editor.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

await main();
