import type { KeyInfo, KeyNames, KeyType } from '../../core/schema/key-info.ts';

/** The type of a key in a few words: `id → zones`, `map of scope → value`, `list of text`. */
export function typeName(key: KeyInfo): string {
  const names: string[] = [];
  if (key.shapes.includes('scalar')) names.push(scalarName(key));
  if (key.shapes.includes('list')) names.push(`list of ${itemName(key.items)}`);
  if (key.shapes.includes('map')) names.push(key.values ? `map of ${keyName(key.names)} → ${itemName(key.values)}` : 'map');
  return names.join(' or ');
}

const SCALARS: Readonly<Record<KeyType, string>> = {
  quantity: 'value',
  date: 'date',
  'plan-date': 'date or longer',
  period: 'period',
  duration: 'duration',
  text: 'text',
  id: 'id',
  boolean: 'true',
  whole: 'whole number',
  share: 'share',
  formula: 'formula',
  word: 'word',
};

function scalarName({ type = 'text', ref, words }: KeyInfo): string {
  const word = words ? `word ([${words}](#${words.toLowerCase()}))` : '';
  if (type === 'word') return [word || SCALARS.text, ref ? `id → ${ref}` : ''].filter(Boolean).join(' or ');
  const name = ref ? `${SCALARS[type]} → ${ref}` : SCALARS[type];
  return word ? `${name} or ${word}` : name;
}

function itemName(item: KeyInfo | undefined): string {
  if (!item) return 'anything';
  return item.shapes.includes('map') && item.shapes.length === 1 ? (item.values ? typeName(item) : 'maps') : typeName(item);
}

function keyName(names: KeyNames | undefined): string {
  if (!names) return 'text';
  return [names.ref, names.words, names.type, names.rule && 'code of a check'].filter(Boolean).join(' or ');
}
