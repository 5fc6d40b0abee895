/** Ends the process of the server, found among the children of this extension host; undefined where there are no processes to look at. */
export function killServer(): (() => void) | undefined {
  if (typeof process === 'undefined') return undefined;
  const files = process.getBuiltinModule?.('node:fs');
  const children = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!files?.existsSync(children)) return undefined;
  return () => {
    const ours = files
      .readFileSync(children, 'utf8')
      .split(' ')
      .filter((pid) => pid && files.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server/main.cjs'));
    if (ours.length !== 1) throw new Error(`${ours.length} servers found`);
    process.kill(Number(ours[0]), 'SIGKILL');
  };
}
