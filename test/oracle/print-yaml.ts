/** Plain data as YAML: lines for maps and lists, from `depth` on braces and brackets; texts in quotes where they need them. */
export function printYaml(of: object, depth: number): string {
  return lines(of, '', depth);
}

function lines(of: object, indent: string, depth: number): string {
  const list = Array.isArray(of);
  return Object.entries(of)
    .map(([key, value]) => {
      const head = list ? `${indent}-` : `${indent}${scalar(key)}:`;
      if (typeof value !== 'object' || value === null) return `${head} ${scalar(value)}\n`;
      if (depth <= 1) return `${head} ${JSON.stringify(value)}\n`;
      const inner = lines(value as object, `${indent}  `, depth - 1);
      return list ? `${indent}- ${inner.slice(indent.length + 2)}` : `${head}\n${inner}`;
    })
    .join('');
}

function scalar(value: unknown): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const plain = /^[\p{L}\d](?:[\p{L}\d .,%/()*+-]*[\p{L}\d%)])?$/u.test(value) && Number.isNaN(Number(value));
  return plain ? value : JSON.stringify(value);
}
