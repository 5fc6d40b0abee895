import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumProgram } from './place.ts';

/** A browser window with one page. */
export interface Window {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Opens Chromium without a screen; as root it runs without its sandbox. */
export async function openWindow(size = { width: 1500, height: 950 }): Promise<Window> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser: Browser = await chromium.launch({ executablePath: chromiumProgram, args: [...flags, ...sandbox] });
  const page = await browser.newPage({ viewport: size });
  return { page, close: () => browser.close() };
}
