import type { Language } from '../../core/index.ts';

/** What was done: `3 fixes in 2 files.` */
export function madeWords(count: number, files: number, dryRun: boolean, language: Language): string {
  if (language === 'vi') {
    if (count === 0) return 'Không có gì để sửa.';
    return dryRun ? `Sẽ sửa ${count} chỗ trong ${files} tệp; chưa ghi gì.` : `Đã sửa ${count} chỗ trong ${files} tệp.`;
  }
  if (count === 0) return 'Nothing to fix.';
  const said = `${count} ${count === 1 ? 'fix' : 'fixes'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return dryRun ? `${said} would be made; nothing was written.` : `${said}.`;
}

/** What is left to the planner, each a sentence. */
export function leftWords(unsafe: number, blank: number, language: Language): readonly string[] {
  const need = {
    en: `${unsafe} more can be fixed with --unsafe: look at what these change (--diff).`,
    vi: `Còn ${unsafe} chỗ sửa được bằng --unsafe: hãy xem trước nội dung thay đổi (--diff).`,
  }[language];
  const fill = {
    en: `${blank} more ${blank === 1 ? 'has a fix that asks' : 'have fixes that ask'} for something only you know: mend ${blank === 1 ? 'it' : 'them'} in the editor.`,
    vi: `Còn ${blank} chỗ cần thông tin mà chỉ người lập kế hoạch biết: hãy sửa trong trình soạn thảo.`,
  }[language];
  return [...(unsafe > 0 ? [need] : []), ...(blank > 0 ? [fill] : [])];
}
