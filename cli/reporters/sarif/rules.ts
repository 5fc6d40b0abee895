import { checkPage, checkSummary, type Language } from '../../../core/index.ts';
import { messageOf } from './message.ts';

/** The checks of some codes as SARIF has them, each with its page. */
export function rulesOf(codes: readonly string[], language: Language): readonly object[] {
  return codes.map((code) => {
    const check = checkSummary(code, language);
    const why = check?.why ?? code;
    const page = checkPage(code, language) ?? code;
    return {
      id: code,
      name: nameOf(code),
      shortDescription: messageOf(firstSentence(why)),
      fullDescription: messageOf(why),
      help: { text: page, markdown: page },
      defaultConfiguration: { level: LEVEL[check?.severity ?? 'warning'] },
      properties: { tags: check ? [check.category] : [], precision: 'high' },
    };
  });
}

/** `components-mismatch` as `ComponentsMismatch`. */
function nameOf(code: string): string {
  return code.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?= |$)/s.exec(text)?.[0] ?? text;
}

const LEVEL = { error: 'error', warning: 'warning', info: 'note', hint: 'note', off: 'none' } as const;
