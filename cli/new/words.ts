import type { Language } from '../../core/index.ts';

type Words = (path: string, language: Language) => string;

/** What is said of files that were, or were not, written. */
export const newWords = {
  wrote: (path, language) => ({ en: `${path} written.`, vi: `Đã ghi ${path}.` })[language],
  there: (path, language) =>
    ({ en: `"${path}" is there already; nothing in it was changed.`, vi: `"${path}" đã có sẵn; không thay đổi gì trong tệp.` })[language],
  unwritable: (path, language) => ({ en: `"${path}" cannot be written.`, vi: `không ghi được "${path}".` })[language],
  added: (id: string, path: string, language: Language) =>
    ({ en: `${id} added to ${path}; fill in what is empty.`, vi: `Đã thêm ${id} vào ${path}; hãy điền những chỗ còn trống.` })[language],
  several: (roots: readonly string[], language: Language) => {
    const all = roots.map((root) => `"${root}"`).join(', ');
    return {
      en: `there are several plans here: ${all}. Say which one with --in.`,
      vi: `ở đây có nhiều kế hoạch: ${all}. Hãy chọn bằng --in.`,
    }[language];
  },
} as const satisfies Record<string, unknown> & { readonly wrote: Words; readonly there: Words; readonly unwritable: Words };
