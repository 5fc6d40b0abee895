/** The files an example of a check is added to: what follows `# zoneplan.yaml` goes into the manifest, all else into a plan file. */
export function exampleFiles(example: string): { readonly manifest?: string; readonly plan?: string | undefined } {
  if (!example.trimStart().startsWith('# zoneplan.yaml')) return { plan: example };
  const [manifest = '', plan] = example.split(/^# \S+\.plan\.yaml\n/m);
  return { manifest, plan };
}
