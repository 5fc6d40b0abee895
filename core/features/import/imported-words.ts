import type { Bilingual, Language } from '../../messages/said.ts';
import { worded } from '../worded.ts';
import type { Imported, Refused } from './import-figures.ts';
import { WHYS } from './import-words.ts';

/** How much of a spreadsheet was taken over, in a sentence. */
export function importedSummary({ sheets, refused }: Imported, language: Language): string {
  const texts = sheets.flatMap(({ values }) => [...values.values()]);
  const [figures, blanks] = [texts.filter(Boolean), texts.filter((text) => !text)];
  return worded(SUMMARY, language, {
    figures: String(figures.length),
    sheets: String(sheets.length),
    blanks: String(blanks.length),
    refused: String(refused.length),
  });
}

/** What was not taken over, and why, without a full stop. */
export function refusedText({ row, text, why }: Refused, language: Language): string {
  return worded(REFUSED, language, { row: String(row), text, why: WHYS[why][language] });
}

const SUMMARY: Bilingual = {
  en: 'Figures taken over: {figures}, in count sheets: {sheets}; not reported: {blanks}; left out: {refused}.',
  vi: 'Lấy {figures} số liệu trong {sheets} bảng đếm, {blanks} ô chưa báo cáo; bỏ lại {refused}.',
};

const REFUSED: Bilingual = { en: 'row {row}, “{text}”: {why}', vi: 'dòng {row}, “{text}”: {why}' };
