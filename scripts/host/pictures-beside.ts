import type { Page } from 'playwright-core';

/** Takes a picture of a name. */
export type Take = (name: string) => Promise<void>;

/** What stands beside the files: the overview, filtered too, and the Test Explorer. */
export async function picturesBeside(page: Page, language: string, take: Take): Promise<void> {
  const rows = page.locator('.pane-body .monaco-list-row:visible');
  const branch = language === 'vi' ? 'Theo đánh giá' : 'Targets by status';
  await page.locator('.activitybar .action-item a[aria-label^="Zoneplan"]').first().click();
  for (const label of [branch, language === 'vi' ? 'Có nguy cơ không đạt' : 'At risk']) {
    const row = rows.filter({ hasText: label }).first();
    await row.waitFor();
    await row.click();
  }
  await rows.filter({ hasText: '68,3%' }).first().waitFor();
  await take('6-overview');
  await runCommand(page, 'Zoneplan: Filter the Overview');
  // The list of commands gives way to the box, which has a title.
  await page.locator('.quick-input-title:visible').first().waitFor();
  await page.locator('.quick-input-widget input:visible').first().fill('song khoai');
  await page.keyboard.press('Enter');
  await rows.filter({ hasText: 'Sông Khoai' }).first().waitFor();
  await take('7-overview-filtered');
  await runCommand(page, 'Testing: Focus on Test Explorer View');
  await rows.filter({ hasText: 'Quảng Ninh' }).first().click();
  await runCommand(page, 'Test: Run All Tests');
  await rows
    .filter({ hasText: '17' })
    .first()
    .waitFor({ timeout: 5000 })
    .catch(() => undefined);
  await take('8-tests');
}

/** The view in a folder without a plan. */
export async function picturesOfNothing(page: Page, take: Take): Promise<void> {
  await page.locator('.activitybar .action-item a[aria-label^="Zoneplan"]').first().click();
  await page.locator('.welcome-view-content .monaco-button').first().waitFor();
  await take('9-welcome');
  await runCommand(page, 'Welcome: Open Walkthrough');
  const walkthrough = page.locator('.quick-input-widget .monaco-list-row:visible', { hasText: 'Zoneplan' }).first();
  await walkthrough.click();
  await page.locator('.getting-started-step:visible').first().waitFor();
  await page.waitForTimeout(3000); // the picture is drawn in a frame of its own
  await take('10-walkthrough');
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input:visible').first().fill(`>${title}`);
  await page.locator('.quick-input-widget .monaco-list-row:visible', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}
