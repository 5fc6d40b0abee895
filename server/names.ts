/** The one name under which the core knows a file: its URI with the path in plain letters, no slash at the end. */
export function nameOf(uri: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)$/is.exec(uri);
  if (!parts) return uri;
  const [, scheme = '', authority = '', path = ''] = parts;
  const plain = path.split('/').map(readable).join('/').replace(/\/+$/, '');
  return `${scheme.toLowerCase()}:${authority}${plain.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase())}`;
}

/** A name as a URI, escaped as VS Code does. */
export function uriOf(name: string): string {
  const [, start = '', path = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)(.*)$/s.exec(name) ?? ['', '', name];
  return start + path.split('/').map(escaped).join('/');
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

function readable(segment: string): string {
  try {
    const plain = decodeURIComponent(segment);
    return plain.includes('/') ? segment : plain;
  } catch {
    return segment;
  }
}

function escaped(segment: string): string {
  const whole = segment.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
