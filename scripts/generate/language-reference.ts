import { join } from 'node:path';
import { sayWord, WORDS, type WordList } from '../../core/plan/words.ts';
import type { KeyInfo } from '../../core/schema/key-info.ts';
import { typeName } from './key-type-name.ts';
import { catalog } from './schema-catalog.ts';
import { readSchemas } from './schema-files.ts';
import { yamlExample } from './yaml-example.ts';

/** docs/language.md: every key of the language with its type, meaning and example, Vietnamese beside English. */
export function generateLanguageReference(root = join(import.meta.dirname, '../..')): string {
  const { manifest, plan } = catalog(readSchemas(root));
  const parts = [
    INTRODUCTION,
    '## The manifest, `zoneplan.yaml`',
    ...manifest.map((part) => chapter(part, '')),
    '## Plan files, `*.plan.yaml`',
    'Any of these sections, in any order. Sections of the same name are merged over the files of a plan.',
    ...plan.map((section) => chapter(section, section.shapes[0] === 'list' ? ' A list.' : ' A map from ids to entries.')),
    '## Words',
    'Words of closed lists are written in English or in Vietnamese, without regard to case.',
    ...Object.keys(WORDS).map((list) => wordTable(list as WordList)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Generated from schemas/*.json by scripts/generate.ts; do not edit. -->

# The keys of the language

Bold keys are required. Keys in italics are needed unless another takes their place, as the text says. Keys that begin with \`x-\` are free for your own use anywhere. Every entry may also have \`note\`, \`tags\`, \`private\` and \`source\`.

| Type | Is written |
|---|---|
| value | \`2.049,78 triệu USD\`, or a bare number in the unit of the indicator; empty for no figure yet |
| share | \`70 %\` |
| date | \`2024-11-15\` |
| date or longer | \`2024-11-15\`, \`2024-11\`, \`2024-Q4\`, \`2024\` |
| period | \`2024\`, \`2024-H1\`, \`2024-Q1\`, \`2024-11\`, \`2024-W46\`, \`2022-9M\`, \`2020/2025\`, \`2024-01-01/2024-11-15\`, a term’s id |
| duration | \`9 days\`, \`2 tuần\`, \`3 tháng\`, \`1 năm\` |
| id → register | the id of an entry of that register |
| word | one of the words listed at the end |`;

/** What every entry may have; said once in the introduction. */
const EVERYWHERE = new Set(['note', 'tags', 'private', 'source']);

function chapter(section: KeyInfo, shape: string): string {
  const entry = section.keys ? section : (section.values ?? section.items ?? section);
  const head = `### \`${section.key}\` · ${section.title.en} · ${section.title.vi}\n\n${section.description.en}${shape}`;
  return [head, table(entry, section.key === 'rules' ? '*.' : ''), example(section)].filter((part) => part !== '').join('\n\n');
}

function table(entry: KeyInfo, path: string): string {
  const lines = rows(entry, path);
  return lines.length === 0 ? '' : ['| Key | Type | Meaning | Tiếng Việt |', '|---|---|---|---|', ...lines].join('\n');
}

/** A row a key, keys of maps and lists below it indented by their path. */
function rows(info: KeyInfo, path: string): string[] {
  const own = (info.keys ?? []).filter((key) => path !== '' || !EVERYWHERE.has(key.key));
  return own.flatMap((key) => {
    const at = `${path}${key.key}`;
    const below = key.items?.keys ? rows(key.items, `${at}[].`) : key.values?.keys ? rows(key.values, `${at}.*.`) : rows(key, `${at}.`);
    return [row(key, at), ...below];
  });
}

function row(key: KeyInfo, at: string): string {
  const name = key.required ? `**\`${at}\`**` : key.wanted ? `*\`${at}\`*` : `\`${at}\``;
  const standard = key.default === undefined ? '' : ` Default: \`${plain(key.default)}\`.`;
  const sample = key.examples?.find((each) => typeof each !== 'object');
  const such = sample === undefined ? '' : ` Such as \`${plain(sample)}\`.`;
  return `| ${[name, typeName(key), `${key.description.en}${standard}${such}`, `**${key.title.vi}**: ${key.description.vi}`].map(cell).join(' | ')} |`;
}

function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function example({ key, examples }: KeyInfo): string {
  return examples?.[0] === undefined ? '' : `\`\`\`yaml\n${yamlExample({ [key]: examples[0] })}\n\`\`\``;
}

function wordTable(list: WordList): string {
  const lines = Object.entries(WORDS[list]).map(
    ([word, forms]) => `| \`${word}\` | ${(forms as readonly string[]).join(', ')} | ${sayWord(list, word, 'en')} |`,
  );
  return [`### ${list}`, ['| Word | Tiếng Việt | Printed in English |', '|---|---|---|', ...lines].join('\n')].join('\n\n');
}
