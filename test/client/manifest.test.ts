import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosticsOf } from '../../core/index.ts';
import { planOfTexts } from '../plan-of-texts.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const english: Record<string, string> = JSON.parse(read('package.nls.json'));
const vietnamese: Record<string, string> = JSON.parse(read('package.nls.vi.json'));
const client = sources('client');
const declared: string[] = contributes.commands.map(({ command }: { command: string }) => command);

/** Commands of the editor itself, and of views, that texts lead to. */
const OWN = new Set(['editor.action.marker.next', 'editor.action.quickFix', 'workbench.actions.view.problems', 'zoneplan.overview.focus']);

describe('the extension', () => {
  it('sleeps until a plan is opened or lies in the folder, or its dashboard is there again', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:zoneplan',
      'workspaceContains:**/zoneplan.yaml',
      'onWebviewPanel:zoneplan.dashboard',
    ]);
    const views = Object.keys(contributes.views);
    assert.deepEqual(views, ['zoneplan'], 'a view among those of the editor would wake it in every folder');
  });

  it('declares its tools and titles in both languages, and nothing that is not said', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    for (const key of used) assert.ok(english[key] && vietnamese[key], key);
    assert.deepEqual(
      Object.keys(english).filter((key) => !used.includes(key)),
      [],
    );
  });

  it('says every sentence of the client in Vietnamese', () => {
    const said = client.flatMap((text) => [
      ...[...text.matchAll(/\bsay\(\s*(?:[\w.]+ [!=]== [^?]+\? )?'((?:[^'\\]|\\.)*)'/g)].map(([, sentence]) => sentence!),
      ...[...text.matchAll(/\bcommand\('[^']+', '([^']+)'\)/g)].map(([, sentence]) => sentence!),
    ]);
    const bundle = JSON.parse(read('l10n/bundle.l10n.vi.json'));
    assert.ok(said.length > 20);
    assert.deepEqual(
      said.filter((sentence) => !bundle[sentence]),
      [],
    );
  });

  it('implements each command it declares, and hides in the palette what needs a plan', () => {
    const registered = client.flatMap((text) => [...text.matchAll(/'(zoneplan\.\w+)'(?::|,)/g)].map(([, id]) => id!));
    assert.deepEqual(
      declared.filter((id) => !registered.includes(id)),
      [],
    );
    const always = declared.filter((id) => !contributes.menus.commandPalette.some(({ command }: { command: string }) => command === id));
    assert.deepEqual(always, ['zoneplan.createPlan', 'zoneplan.openSample']);
  });

  it('leads from its walkthrough and its empty view to commands that exist', () => {
    const [walkthrough] = contributes.walkthroughs;
    const ids: string[] = walkthrough.steps.map(({ id }: { id: string }) => id);
    assert.deepEqual(ids, ['see', 'break', 'fix', 'ask', 'report']);
    const events: string[] = walkthrough.steps.flatMap(({ completionEvents }: { completionEvents: string[] }) => completionEvents);
    for (const texts of [english, vietnamese]) {
      const keys = Object.keys(texts).filter((key) => key.startsWith('walkthrough.') || key.startsWith('welcome'));
      const linked = keys.flatMap((key) => [...texts[key]!.matchAll(/\(command:([\w.]+)\)/g)].map(([, id]) => id!));
      assert.ok(linked.length >= 7);
      for (const id of [...linked, ...events.map((event) => event.replace('onCommand:', ''))])
        assert.ok(declared.includes(id) || OWN.has(id), id);
    }
    for (const { media } of walkthrough.steps) assert.ok(existsSync(join(ROOT, media.svg)), media.svg);
  });

  it('gives its schemas to those who only have a YAML extension, complete and without a network', () => {
    for (const { url, fileMatch } of [...contributes.yamlValidation, ...contributes.jsonValidation]) {
      assert.match(url, /^\.\/schemas\//);
      assert.ok(fileMatch.length > 0);
      const seen = new Set<string>();
      const follow = (path: string) => {
        if (seen.has(path)) return;
        seen.add(path);
        for (const [, reference] of read(path).matchAll(/"\$ref":\s*"([^"#]+)/g)) follow(`schemas/${reference}`);
      };
      follow(url.slice(2));
      assert.ok(seen.size > (url.includes('plan.schema') && !url.includes('zoneplan') ? 10 : 0), url);
    }
  });

  it('has snippets that can be read as they stand', () => {
    const snippets: Record<string, { body: string[]; prefix: string[] }> = JSON.parse(read('client/snippets.json'));
    for (const [name, { body }] of Object.entries(snippets)) {
      const filled = body
        .join('\n')
        .replace(/\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}|\$\d/g, (_, plain = '', first = '') => plain || first);
      const plan = planOfTexts({
        'zoneplan.yaml': 'plan: {id: p, name: P, locale: vi-VN, scope: kcn-a, as-of: 2024-06-30}\n',
        'a.plan.yaml': `${filled}\n`,
      });
      const errors = diagnosticsOf(plan.db, plan.file('a.plan.yaml'), 'en').filter(
        ({ severity, code }) => severity === 'error' && !code.startsWith('unknown-'),
      );
      assert.deepEqual(
        errors.map(({ code, message }) => `${name}: ${code} ${message}`),
        [],
      );
    }
  });
});

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [read(path)] : [];
  });
}
