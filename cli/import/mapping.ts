import { type ImportedHead, type Mapping, openSource, parse, type Value, yamlSource } from '../../core/index.ts';

/** A mapping as a small YAML file: `columns` by their heads, `rows` by their names, `usual` for what is said nowhere. */
export function mappingText({ columns, rows, usual }: Mapping): string {
  const heads = Object.entries(columns).map(([head, said]) => `  ${yamlSource(head)}: ${flow(said)}\n`);
  const names = Object.entries(rows).map(([name, id]) => `  ${yamlSource(name)}: ${id}\n`);
  return `usual: ${flow(usual)}\ncolumns:${heads.length > 0 ? '\n' : ' {}\n'}${heads.join('')}rows:${names.length > 0 ? '\n' : ' {}\n'}${names.join('')}`;
}

function flow({ indicator, period, asOf }: ImportedHead): string {
  const said = Object.entries({ indicator, period, 'as-of': asOf }).filter(([, value]) => value !== undefined);
  return `{${said.map(([key, value]) => `${key}: ${yamlSource(value!, true)}`).join(', ')}}`;
}

/** Reads it back; what was asked for by flags goes before it. */
export function mappingIn(text: string, asked: ImportedHead): Mapping {
  const read = parse(openSource(text)).valueAt('');
  return {
    columns: Object.fromEntries(pairsOf(read, 'columns').map(({ key, value }) => [key, headOf(value)])),
    rows: Object.fromEntries(pairsOf(read, 'rows').flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value.text]] : []))),
    usual: { ...headOf(childOf(read, 'usual')), ...asked },
  };
}

function headOf(said: Value | undefined): ImportedHead {
  const text = (key: string) => {
    const value = childOf(said, key);
    return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
  };
  const [indicator, period, asOf] = [text('indicator'), text('period'), text('as-of')];
  return { ...(indicator && { indicator }), ...(period && { period }), ...(asOf && { asOf }) };
}

function pairsOf(value: Value | undefined, key: string) {
  const map = childOf(value, key);
  return map?.kind === 'map' ? map.pairs : [];
}

function childOf(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'map' ? value.pairs.find((pair) => pair.key === key)?.value : undefined;
}
