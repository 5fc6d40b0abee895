/** How long a request waits at a time for the plans to have been looked at, and how long in all, in milliseconds. */
const [GLANCE, LONGEST] = [25, 5000];

/** Whether the plans are being looked at: who asks for much meanwhile does better to wait for what is worked out anyway. */
export class Rest {
  #until: Promise<void> | undefined;

  /** A look begins; to be called when it has ended. */
  begin(): () => void {
    let end = (): void => undefined;
    this.#until = new Promise((resolve) => {
      end = resolve;
    });
    return () => {
      this.#until = undefined;
      end();
    };
  }

  /** Returns when no look is going on, nobody waits any more, or it takes too long: when somebody goes on and on typing. */
  async wait(isVain: () => boolean): Promise<void> {
    const begun = performance.now();
    while (this.#until && !isVain() && performance.now() - begun < LONGEST) await Promise.race([this.#until, glance()]);
  }
}

function glance(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GLANCE));
}
