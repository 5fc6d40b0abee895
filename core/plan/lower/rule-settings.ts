import type { RuleSetting } from '../model.ts';
import { type Cursor, isMap, isScalar, pairsOf, placeAt, unsplit } from './cursor.ts';
import { textMap } from './text-at.ts';
import { wordAt, wordIn } from './word-at.ts';

/** `rules:` of the manifest: a severity for a check, or a map with its options. */
export function ruleSettingsOf(at: Cursor): readonly RuleSetting[] {
  return pairsOf(at).flatMap((pair): readonly RuleSetting[] => {
    const place = placeAt(pair);
    const code = pair.key;
    if (isScalar(pair)) return [{ place, code, severity: wordIn(pair, pair.value.text, 'severity'), options: {} }];
    if (!isMap(pair)) return [];
    const setting = unsplit(pair, (map) => ({ place, code, severity: wordAt(map, 'severity', 'severity'), options: optionsOf(map) }));
    return setting ? [setting] : [];
  });
}

function optionsOf(at: Cursor): Readonly<Record<string, string>> {
  const { severity: _, ...options } = textMap(at);
  return options;
}
