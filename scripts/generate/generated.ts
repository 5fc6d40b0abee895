/** Generated texts by path from the project's folder; undefined where no file may be. */
export type Generated = ReadonlyMap<string, string | undefined>;
