import { closest } from '../closest.ts';
import type { Language } from '../../core/index.ts';
import type { Trouble } from '../outcome.ts';

/** One of a few words, or a trouble that names them. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[], language: Language): T | Trouble {
  const found = words.find((word) => word === value);
  if (found) return found;
  const meant = closest(value, words);
  const all = words.join(', ');
  if (language === 'vi')
    return { trouble: `${option} không nhận "${value}"${meant ? `; có phải là "${meant}"?` : '.'} Các giá trị: ${all}.` };
  return { trouble: `${option} does not take "${value}"${meant ? `; did you mean "${meant}"?` : '.'} It takes: ${all}.` };
}

/** A calendar date `YYYY-MM-DD` as days since 1970-01-01. */
export function dayOf(option: string, value: string | undefined, language: Language): number | undefined | Trouble {
  if (value === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return time / 86_400_000;
  if (language === 'vi') return { trouble: `${option} cần một ngày dạng 2024-11-15, không phải "${value}".` };
  return { trouble: `${option} takes a date such as 2024-11-15, not "${value}".` };
}

/** A whole number, 0 or more. */
export function countOf(option: string, value: string | undefined, language: Language): number | undefined | Trouble {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  if (language === 'vi') return { trouble: `${option} cần một số nguyên từ 0 trở lên, không phải "${value}".` };
  return { trouble: `${option} takes a whole number, 0 or more, not "${value}".` };
}

/** Seconds, more than 0. */
export function secondsOf(option: string, value: string | undefined, language: Language): number | undefined | Trouble {
  if (value === undefined) return undefined;
  if (/^\d{1,6}(\.\d+)?$/.test(value) && Number(value) > 0) return Number(value);
  if (language === 'vi') return { trouble: `${option} cần số giây lớn hơn 0, không phải "${value}".` };
  return { trouble: `${option} takes seconds, more than 0, not "${value}".` };
}

/** A year, 1900 to 2199. */
export function yearOf(option: string, value: string | undefined, language: Language): number | undefined | Trouble {
  if (value === undefined) return undefined;
  if (/^(19|20|21)\d\d$/.test(value)) return Number(value);
  if (language === 'vi') return { trouble: `${option} cần một năm như 2025, không phải "${value}".` };
  return { trouble: `${option} takes a year such as 2025, not "${value}".` };
}
