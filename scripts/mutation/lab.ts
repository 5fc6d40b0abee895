import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Asked, Recorded, Told } from './protocol.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** A test that shows no sign of life for so long runs without end; milliseconds. */
const PATIENCE = 15_000;

/** The same while all tests are recorded as they are, none of which runs without end. */
const PATIENCE_TO_RECORD = 600_000;

/** A worker with the tests of a sandbox, begun anew where a mutant has brought it down. */
export class Lab {
  readonly #args: readonly string[];
  #worker: ChildProcess | undefined;
  /** The mutants whose code ran while the tests were loaded. */
  atLoad: readonly number[] = [];

  constructor(folder: string, patterns: readonly string[]) {
    this.#args = [folder, ...patterns];
  }

  /** Runs all tests once as they are. */
  async record(): Promise<readonly Recorded[]> {
    const records: Recorded[] = [];
    const ended = await this.#ask(
      { ask: 'record' },
      (told) => {
        if (told.tell === 'recorded') records.push(told.record);
        return told.tell === 'all recorded';
      },
      PATIENCE_TO_RECORD,
    );
    if (!ended) throw new Error('the tests did not run to their end');
    return records;
  }

  /** Runs tests with a mutant on, up to the first that fails: that one, or `endless` where the worker had to be ended. */
  async run(mutant: number, tests: readonly number[]): Promise<{ readonly test?: number; readonly endless: boolean } | undefined> {
    const ran = await this.#ask({ ask: 'run', mutant, tests }, (told) => told.tell === 'ran');
    return ran?.tell === 'ran' ? ran.killed : { endless: true };
  }

  /** Ends the worker. */
  end(): void {
    this.#worker?.kill('SIGKILL');
    this.#worker = undefined;
  }

  /** Asks the worker and waits for the last of what it tells; undefined when it went silent or came down. */
  async #ask(asked: Asked, isLast: (told: Told) => boolean, patience = PATIENCE): Promise<Told | undefined> {
    this.#worker ??= await this.#begun();
    const worker = this.#worker;
    return new Promise((resolve) => {
      const end = (told: Told | undefined) => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (!told) this.end();
        resolve(told);
      };
      const timer = setTimeout(() => end(undefined), patience);
      worker.on('exit', () => end(undefined));
      worker.on('message', (told: Told) => (isLast(told) ? end(told) : timer.refresh()));
      worker.send(asked);
    });
  }

  #begun(): Promise<ChildProcess> {
    const worker = fork(WORKER, this.#args, {
      execArgv: ['--import', 'tsx', '--max-old-space-size=3000'],
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return new Promise((resolve, reject) => {
      worker.once('exit', (code) => reject(new Error(`the tests cannot be loaded (${code})`)));
      worker.once('message', (told: Told) => {
        worker.removeAllListeners();
        if (told.tell === 'ready') this.atLoad = told.atLoad;
        resolve(worker);
      });
    });
  }
}
