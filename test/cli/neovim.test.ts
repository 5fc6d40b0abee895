import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtProgram } from './built.ts';
import { folderWith } from './program.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/other-editors.md'), 'utf8');

/** The set-up for old versions as the page has it, with the program under test. */
function setUp(): string {
  const block = /tests run in Neovim 0\.7:\n\n```lua\n([\s\S]*?)```/.exec(PAGE)![1]!;
  return block.replace(
    "{ 'zoneplan', 'lsp', '--stdio' }",
    JSON.stringify([process.execPath, builtProgram(), 'lsp', '--stdio']).replace(/^\[|\]$/g, (b) => (b === '[' ? '{' : '}')),
  );
}

const ASK = `
local function ask(method, line, character)
  local params = { textDocument = vim.lsp.util.make_text_document_params(0), position = { line = line, character = character } }
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000) or {}
  for _, answer in pairs(answers) do return answer.result end
end
vim.cmd('edit a.plan.yaml')
local found = vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local hover = ask('textDocument/hover', 3, 3)
local definition = ask('textDocument/definition', 5, 16)
vim.api.nvim_buf_set_text(0, 5, 15, 5, 19, { 'fdi' })
local mended = vim.wait(60000, function() return #vim.tbl_filter(function(each) return each.code == 'unknown-indicator' end, vim.diagnostic.get(0)) == 0 end, 50)
definition = ask('textDocument/definition', 5, 16)
io.stdout:write(vim.fn.json_encode({ found = found, mended = mended, hover = hover, definition = definition }))
vim.cmd('qa!')
`;

const PLAN = `# Số liệu
indicators: {fdi: {name: Vốn FDI, unit: triệu USD, kind: flow}}
targets:
  fdi-2024:
    name: Thu hút vốn FDI
    indicator: fdii
    period: 2024
    at-least: 100
`;

interface Told {
  readonly found: boolean;
  readonly mended: boolean;
  readonly hover: { readonly contents: { readonly value: string } };
  readonly definition: readonly { readonly range: { readonly start: { readonly line: number } } }[];
}

describe('Neovim', function () {
  this.timeout(180_000);

  it('is served by the set-up of docs/other-editors.md: findings as one types, hovers, definitions', function () {
    // CI has Neovim and says so; elsewhere a missing one is shown as a pending test.
    if (process.env['NEOVIM'] !== 'required' && spawnSync('nvim', ['--version']).error) return this.skip();
    const folder = folderWith({
      'zoneplan.yaml': 'plan: {id: p, name: Kế hoạch mẫu, locale: vi-VN}\n',
      'a.plan.yaml': PLAN,
      'init.lua': `${setUp()}\n${ASK}`,
    });
    const ran = spawnSync('nvim', ['--headless', '--clean', '-c', 'luafile init.lua'], {
      cwd: folder.path,
      encoding: 'utf8',
      timeout: 170_000,
    });
    folder.remove();
    assert.equal(ran.error, undefined);
    const told = JSON.parse(ran.stdout || `"${ran.stderr}"`) as Told;
    assert.deepEqual([told.found, told.mended], [true, true], JSON.stringify(told));
    assert.match(told.hover.contents.value, /Thu hút vốn FDI/);
    assert.equal(told.definition[0]!.range.start.line, 1);
  });
});
