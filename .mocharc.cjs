/** All tests, or only the files that are named: mocha itself would add what is named here to them. */
const given = process.argv.slice(2);
const isOneNamed = given.some((argument) => argument.endsWith('.test.ts'));

module.exports = {
  'node-option': ['import=tsx'],
  spec: isOneNamed ? [] : ['test/**/*.test.ts'],
  ignore: ['test/vscode/**', 'test/screen/**'],
  timeout: 60000,
  'forbid-only': true,
  // A file at a time in each of two processes; what is written anew is written by one.
  ...(isOneNamed || given.includes('--update') ? {} : { parallel: true, jobs: 2 }),
};
