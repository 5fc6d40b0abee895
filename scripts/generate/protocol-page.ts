/** docs/protocol.md: every message of our own between editor and server, from the comments and types of server/protocol.ts. */
export function generateProtocolPage(source: string): string {
  const blocks = source.split(/\n\n+/).filter((block) => /^export /m.test(block));
  const messages = blocks.filter((block) => /new (Request|Notification)Type/.test(block));
  const types = blocks.filter((block) => !messages.includes(block));
  return [
    '<!-- Generated from server/protocol.ts by scripts/generate.ts; do not edit. -->',
    '# The protocol',
    'The server speaks the Language Server Protocol 3.18. Here is what it says and hears beyond it; a client that knows none of this gets every feature of the protocol itself.',
    '## Messages',
    ...messages.map(chapter),
    '## What they carry',
    ...types.map(chapter),
    '',
  ].join('\n\n');
}

function chapter(block: string): string {
  const says = /^\/\*\*([\s\S]*?)\*\//
    .exec(block)?.[1]
    ?.replace(/\s*\n\s*\*?\s*/g, ' ')
    .trim();
  const code = block
    .slice(block.search(/^export /m))
    .replace(/^export /, '')
    .trim();
  const method = /'(zoneplan\/\w+)'/.exec(code)?.[1];
  const name = /^(?:const|interface|type) (\w+)/.exec(code)?.[1];
  return [`### \`${method ?? name}\``, ...(says ? [says] : []), `\`\`\`ts\n${code}\n\`\`\``].join('\n\n');
}
