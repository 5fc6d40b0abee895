/** A file in a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  /** What it takes in the archive, in bytes. */
  readonly size: number;
}

const END = 0x06054b50;
const HEADER = 46;

/** The files of a ZIP archive, by its directory at the end. */
export function zipEntries(archive: Buffer): readonly ZipEntry[] {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('this is no ZIP archive');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [name, extra, comment] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)] as const;
    entries.push({ name: archive.toString('utf8', at + HEADER, at + HEADER + name), size: archive.readUInt32LE(at + 20) });
    at += HEADER + name + extra + comment;
  }
  return entries;
}
