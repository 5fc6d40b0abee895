import assert from 'node:assert/strict';
import { diagnosticsOf, editsOf, ignoreWithReason } from '../../../core/index.ts';
import { applyEdits } from '../../../core/text/apply-edits.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

/** A file after the first finding of a check in it is ignored, and whether it is still told once the reason is written. */
function ignored(text: string, code: string): { readonly text: string; readonly told: (text: string) => readonly string[] } | undefined {
  const codes = (texts: string) => {
    const { db, file } = planOfTexts({ 'a.plan.yaml': texts });
    return { db, file, found: diagnosticsOf(db, file('a.plan.yaml'), 'en') };
  };
  const { db, file, found } = codes(text);
  const at = found.find((each) => each.code === code);
  assert.ok(at, `no ${code}`);
  const made = ignoreWithReason(db, file('a.plan.yaml'), code, at.start.line, 'en');
  return made && { text: applyEdits(text, editsOf(db, made.changes)), told: (after) => codes(after).found.map((each) => each.code) };
}

const UNDATED = 'milestones:\n  m1: {name: Sớm xong}\n';

describe('ignoring with a reason', () => {
  it('puts the comment above the line, which is silent only once the reason is there', () => {
    const made = ignored(UNDATED, 'undated-promise')!;
    assert.equal(made.text, 'milestones:\n  # zoneplan-ignore undated-promise: <reason>\n  m1: {name: Sớm xong}\n');
    assert.deepEqual(
      made.told(made.text).filter((code) => /ignore|undated/.test(code)),
      ['ignore-without-reason', 'undated-promise'],
    );
    assert.deepEqual(
      made.told(made.text.replace('<reason>', 'chờ Nghị quyết')).filter((code) => /ignore|undated/.test(code)),
      [],
    );
  });

  it('stands behind the line where another comment above it would be pushed away', () => {
    const text = UNDATED.replace('  m1', '  # zoneplan-ignore unused-entry: sẽ dùng\n  m1');
    assert.equal(ignored(text, 'undated-promise')!.text, text.replace('xong}', 'xong}  # zoneplan-ignore undated-promise: <reason>'));
  });

  it('keeps the line breaks of the file', () => {
    assert.match(ignored(UNDATED.replaceAll('\n', '\r\n'), 'undated-promise')!.text, /<reason>\r\n {2}m1/);
  });

  it('is not offered for slips of YAML nor for such comments', () => {
    assert.equal(ignored('milestones:\n  m1: {name: Xong\n', 'yaml-syntax'), undefined);
    assert.equal(ignored('milestones:\n  # zoneplan-ignore bad-id\n  m1: {name: Xong}\n', 'ignore-without-reason'), undefined);
  });

  it('is not offered where the comment would become part of a text', () => {
    const text = 'milestones:\n  m1: {name: Xong, note: "một\n    hai", ownr: x}\n';
    const made = ignored(text, 'unknown-key');
    assert.ok(!made || made.text.includes('ownr: x}  # zoneplan-ignore unknown-key'));
  });
});
