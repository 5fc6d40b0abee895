/** One promise of docs/trust.md. */
export interface TrustPromise {
  readonly number: number;
  readonly says: string;
  /** What is run in CI, with every commit. */
  readonly short: string;
  /** What `npm run trust -- --long` runs instead; nothing where it is the same. */
  readonly long?: string;
}

/** The promises, in the order of their tests in test/trust. */
export const PROMISES: readonly TrustPromise[] = [
  promise(
    1,
    'Reading edit by edit gives what reading anew gives',
    '100,000 edits of texts, 9,000 events of plans',
    '5,000,000 and 450,000',
  ),
  promise(2, 'Undone edits leave every answer as it was, byte for byte', '50 histories', '10,000'),
  promise(
    3,
    'The test suite of YAML: what is valid is read, what is not is reported',
    'all texts, and 15,000 mutants against a second reader',
    '1,000,000 mutants',
  ),
  promise(4, 'Validators follow JSON Schema 2020-12 in every keyword the schemas use', 'all cases'),
  promise(
    5,
    'Editor, command line and library say the same, in any order of files and any locale',
    'all samples, 200 broken plans',
    '2,000 broken plans',
  ),
  promise(6, 'A range holds exactly the text that is meant, whatever stands before it', '800 findings', '100,000'),
  promise(
    7,
    'What does not change the meaning changes no figure; sums are exact',
    '250 plans, 20,000 sums',
    '10,000 plans, 1,000,000 sums',
  ),
  promise(8, 'Fixes mend what they say and touch nothing else', '5,000 broken plans', '100,000'),
  promise(9, 'No text makes reading, checking or a feature fail or hang', '1,500 mutants', '1,000,000'),
  promise(10, 'The server lives and answers every request once, whatever it is sent', '8,000 messages', '1,000,000'),
  promise(11, 'A text made to hurt costs one clear finding, not the editor', 'each text through server and command line'),
  promise(12, 'The loop is never held while much is read', '1 MB', '10 MB'),
  promise(13, 'A cancelled request is answered, nothing older than what was shown is shown', '200 requests', '10,000'),
  promise(14, 'A server killed at any moment comes back to the same findings', '8 servers, 8 runs', '200 of each'),
  promise(15, 'A damaged cache never changes what is printed', '1,000 damaged files', '50,000'),
  promise(16, 'Links, pipes, twins, storms: the state is that of a cold start, nothing is read outside', 'each', 'storms of 20,000 events'),
  promise(17, 'Memory does not grow with what has been closed', '2,500 edits, 60 files', '200,000 edits, 2,000 files'),
  promise(18, 'Ten thousand files are kept in step', '300 files', '10,000 files'),
  promise(19, 'Nothing is asked of a network', 'server and command line, 40 hostile plans'),
  promise(20, 'No text of a plan acts in any output', 'every payload in every output'),
  promise(21, 'No key of a plan reaches the prototype of objects', '500 plans'),
  promise(
    22,
    'Names with hidden or borrowed letters are told; Vietnamese names, in either spelling of Unicode, are not',
    '304 deceivers, 10,000 names',
  ),
  promise(23, 'What is shipped is known, small and built the same twice', 'all but known vulnerabilities', 'also `npm audit`'),
  promise(24, 'In a folder that is not trusted nothing of it is run', 'server and manifest'),
];

function promise(number: number, says: string, short: string, long?: string): TrustPromise {
  return { number, says, short, ...(long !== undefined && { long }) };
}
