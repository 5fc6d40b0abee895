/** All tests, or only the files that are named: mocha itself would add what is named here to them. */
const isOneNamed = process.argv.slice(2).some((argument) => argument.endsWith('.test.ts'));

module.exports = {
  'node-option': ['import=tsx'],
  spec: isOneNamed ? [] : ['test/**/*.test.ts'],
  ignore: ['test/vscode/**', 'test/screen/**'],
  timeout: 60000,
  'forbid-only': true,
};
