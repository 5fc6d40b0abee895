/** The program of the extension's server: a process of Node, or a web worker where there is none. */
const isNode = typeof process === 'object' && process.versions?.node !== undefined;
void (isNode ? import('./node.ts').then(({ startNodeServer }) => startNodeServer(process.argv)) : import('./browser.ts'));
