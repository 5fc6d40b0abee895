import type { Quantity } from '../plan/quantity/quantity.ts';
import { yamlSource } from '../plan/quantity/yaml-source.ts';

/** A quantity as YAML that reads back as it anywhere: bare where it was, quoted where a comma asks for it. */
export function writtenValue({ written }: Quantity): string {
  return yamlSource(written, true);
}
