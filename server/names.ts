/** The one spelling under which the core knows a file: URI escapes as VS Code writes them, no slash at the end. */
export function nameOf(uri: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(.*)$/is.exec(uri);
  if (!parts) return uri;
  const [, scheme = '', authority = '', path = '', rest = ''] = parts;
  const segments = path.split('/').map(spell);
  if (/^[a-z]%3a$/i.test(segments[1] ?? '')) segments[1] = segments[1]!.toLowerCase().replace('%3a', '%3A');
  return `${scheme.toLowerCase()}:${authority}${segments.join('/').replace(/\/+$/, '')}${rest}`;
}

/** Whether a name is the folder's or that of something below it. */
export function liesIn(folder: string, name: string): boolean {
  return name === folder || name.startsWith(`${folder}/`);
}

/** The folder a name lies in. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

/** Whether a name is that of the file which makes its folder a plan root. */
export function isManifest(name: string): boolean {
  return name.endsWith('/zoneplan.yaml');
}

/** Whether a file is called like a plan file or a manifest. */
export function isPlanName(name: string): boolean {
  return isManifest(name) || /\/[^/.][^/]*\.plan\.ya?ml$/.test(name);
}

/** Whether a name passes through a hidden folder or `node_modules`, where no plan is looked for. */
export function isHidden(folder: string, name: string): boolean {
  return /\/(\.|node_modules(\/|$))/.test(name.slice(folder.length));
}

function spell(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment)).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return segment;
  }
}
