import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/structure/circular-link.ts': [
    { from: 'id === undefined', to: 'false', why: 'A way that leads to no id ends there, as it does where none is written.' },
  ],
  'core/rules/structure/duplicate-key.ts': [
    { from: 'map?.kind', to: 'map.kind', why: 'A key is written twice only in a map, which is there.' },
    { from: 'map?.kind === "map"', to: 'true', why: 'The same: what holds a key is a map.' },
  ],
  'core/rules/structure/duplicate-project.ts': [
    {
      inside: 'neighbours',
      from: 'other',
      to: 'true',
      why: 'Neighbours are sought to save time: projects that share no name have no mark in common.',
    },
    { from: 'projects.filter((project) => found.has(project))', to: 'projects', why: 'The same.' },
    { from: 'from?.kind', to: 'from.kind', why: 'A project that has been read is there.' },
    { from: 'from?.kind === "map"', to: 'true', why: 'A project that has a name or an investor is a map.' },
  ],
  'core/rules/structure/formula-syntax.ts': [
    { from: 'text', to: 'true', why: 'Of a formula always something is expected that has a text; of other problems nothing is said here.' },
  ],
  'core/rules/structure/locality-shares.ts': [
    {
      from: 'localities.length > 1',
      to: 'localities.length >= 1',
      why: 'Of a zone in one locality no share is lacking, so no target waits for one.',
    },
    { from: 'localities.length > 1', to: 'true', why: 'The same.' },
  ],
  'core/rules/structure/missing-key.ts': [
    { from: 'meantKey(each)?.key ?? ""', to: 'meantKey(each)?.key', why: 'No key is meant by nothing: a key has a name.' },
  ],
  'core/rules/structure/shared-alias.ts': [
    { from: 'j < i', to: 'j <= i', why: 'A spelling is not that of another entry than its own.' },
    {
      from: '!spellings.some(({ kind }) => kind === "alias")',
      to: 'false',
      why: 'Where nothing has an alias none is shared; asked first to save time.',
    },
    { from: 'kind === "alias"', to: 'true', why: 'The same.' },
  ],
  'core/rules/structure/spelling-variant.ts': [
    { from: 'value?.kind', to: 'value.kind', why: 'What has a name or a number is there.' },
    { from: 'value?.kind === "map"', to: 'true', why: 'What has a name or a number is a map.' },
  ],
  'core/rules/structure/unknown-indicator.ts': [
    { from: 'value?.kind', to: 'value.kind', why: 'A formula that names an indicator is there.' },
    { from: 'value?.kind !== "scalar"', to: 'false', why: 'A formula that names an indicator is a text.' },
  ],
  'core/rules/structure/zone-type-nesting.ts': [
    { from: 'type === undefined', to: 'false', why: 'Where a zone without a type may lie is left open.' },
  ],
  'core/rules/structure/zone-count-mismatch.ts': [
    { from: 'written?.kind', to: 'written.kind', why: 'A count stands in a map, which is there.' },
    { from: 'written?.kind === "map"', to: 'true', why: 'The same: what holds a count is a map.' },
    { from: 'pair?.key ?? type', to: 'pair?.key', why: 'A count stands under one of the keys of its map.' },
    { from: 'pair?.key', to: 'pair.key', why: 'The same.' },
    { from: 'missing <= 0', to: 'missing < 0', why: 'Where no zone is missing and none is too many there is no finding.' },
  ],
};

export default explained;
