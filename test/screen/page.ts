import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { openWindow } from '../../scripts/host/browser.ts';

/** A page of the command line in a real browser, with what the browser complained of. */
export interface Shown {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a file in Chromium. */
export async function showFile(path: string, size = { width: 1280, height: 800 }): Promise<Shown> {
  const { page, close } = await openWindow(size);
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(`file://${path}`);
  return { page, complaints, close };
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with a page for those who do not see it or use no mouse: rule and place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  return barriersIn(page.mainFrame());
}

/** The same of a frame. Pages allow no script but their own; axe is put in from outside. */
export async function barriersIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(readFileSync(axe, 'utf8'));
  return frame.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[];
}
