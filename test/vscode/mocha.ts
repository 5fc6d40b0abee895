import 'mocha/mocha.js';

/** Prints a line for each test, and the counts at the end; the mark before each line tells it from what the editor logs. */
class Lines {
  constructor(runner: Mocha.Runner) {
    const print = (line: string) => console.log(`│ ${line}`);
    const failed: string[] = [];
    let passed = 0;
    runner.on('pass', (test) => {
      passed += 1;
      print(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('pending', (test) => print(`  - ${test.fullTitle()}`));
    runner.on('fail', (test, error) => {
      failed.push(test.fullTitle());
      print(`  ✘ ${test.fullTitle()}\n${String(error?.stack ?? error).replace(/^/gm, '      ')}`);
    });
    runner.once('end', () => print(`${passed} passed, ${failed.length} failed`));
  }
}

const wanted = typeof process === 'undefined' ? '' : (process.env['SUITE_GREP'] ?? '');
mocha.setup({ ui: 'bdd', reporter: Lines as never, timeout: 60_000, ...(wanted && { grep: wanted }) });

/** Runs every test that is declared by then. */
export function runMocha(): Promise<void> {
  return new Promise((resolve, reject) => {
    // The instance's own `run` reads the page's address, and an extension host has none.
    Mocha.prototype.run.call(mocha, (failures) => (failures ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
