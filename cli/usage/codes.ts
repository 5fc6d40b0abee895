import { checkCodes, closestCode, type Language } from '../../core/index.ts';
import type { Trouble } from '../outcome.ts';

/** The trouble with a code that no check has; undefined for one that is known. */
export function unknownCode(option: string, code: string, language: Language): Trouble | undefined {
  if (checkCodes().includes(code)) return undefined;
  const meant = closestCode(code);
  if (language === 'vi')
    return { trouble: `${option}: không có phép kiểm tra nào là "${code}"${meant ? `; có phải là "${meant}"?` : '.'}` };
  return { trouble: `${option}: there is no check "${code}"${meant ? `; did you mean "${meant}"?` : '.'}` };
}
