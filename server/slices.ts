/** How long work in the background may keep the loop, in milliseconds. */
const SLICE = 8;

/** Work in slices: `pause()` returns at once while the slice lasts, and else gives the loop back to what is waiting. */
export interface Slices {
  readonly pause: () => Promise<void>;
}

/** Begins a slice; `before` is called each time before the loop is given back. */
export function slices(before?: () => void): Slices {
  let until = performance.now() + SLICE;
  return {
    pause: async () => {
      if (performance.now() < until) return;
      before?.();
      await giveBack();
      until = performance.now() + SLICE;
    },
  };
}

/** Lets every message and timer that is due go first. */
export function giveBack(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else nextMessage(resolve);
  });
}

function nextMessage(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(undefined);
}
