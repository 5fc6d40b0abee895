import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildAll } from '../build.ts';
import { openWindow } from './browser.ts';
import { startEditor } from './editor.ts';
import { installHost } from './install.ts';
import { picturesBeside, picturesOfNothing, type Take } from './pictures-beside.ts';
import { projectFolder } from './place.ts';
import { workbenchAddress } from './workbench.ts';

const album = join(projectFolder, 'shots');

/** In which languages and themes. */
const looks: readonly Look[] = [
  { name: 'en-dark', language: 'en', theme: 'Default Dark Modern' },
  { name: 'en-light', language: 'en', theme: 'Default Light Modern' },
  { name: 'vi-light', language: 'vi', theme: 'Default Light Modern' },
];

interface Look {
  readonly name: string;
  readonly language: string;
  readonly theme: string;
}

/** Pictures of the sample plan in the editor, in both languages, light and dark, for eyes to judge; each waits for what it shows. */
async function main(): Promise<void> {
  await buildAll({ release: false });
  installHost();
  mkdirSync(album, { recursive: true });
  const wanted = process.argv[2];
  for (const look of looks.filter(({ name }) => wanted === undefined || name === wanted)) {
    await inEditor(look, true, async (page, take) => {
      await pictures(page, take);
      await picturesBeside(page, look.language, take);
    });
    await inEditor(look, false, picturesOfNothing);
  }
}

async function pictures(page: Page, take: Take): Promise<void> {
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
  await page.locator('.monaco-hover:visible', { hasText: '3.000' }).first().waitFor();
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

function takeFrom(page: Page, look: string): Take {
  return async (name) => {
    await page.waitForTimeout(700); // pop-ups fade in
    await page.screenshot({ path: join(album, `${look}-${name}.png`) });
    console.log(`shots/${look}-${name}.png`);
  };
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
  for (let tries = 0; tries < 15 && !(await list.first().isVisible()); tries += 1) {
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

async function inEditor({ name, language, theme }: Look, withPlan: boolean, run: (page: Page, take: Take) => Promise<void>): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'zoneplan-shots-'));
  const folder = join(scratch, 'quang-ninh');
  if (withPlan) cpSync(join(projectFolder, 'samples/quang-ninh'), folder, { recursive: true });
  else mkdirSync(folder);
  const settings = { 'zoneplan.language': language, 'workbench.colorTheme': theme };
  const editor = await startEditor({ automation: true, settings });
  const window = await openWindow();
  window.page.setDefaultTimeout(20_000);
  try {
    await window.page.goto(workbenchAddress({ authority: editor.authority, folder, extension: projectFolder }));
    await run(window.page, takeFrom(window.page, name));
  } catch (error) {
    await window.page.screenshot({ path: join(album, `${name}-failed.png`) });
    throw error;
  } finally {
    await window.close();
    await editor.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

await main();
