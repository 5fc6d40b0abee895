import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';
import type { Answer, Message } from './lines.ts';
import { dayIn } from './tool.ts';
import { TOOLS } from './tools.ts';

/** The versions of the protocol that are spoken, the newest first. */
const VERSIONS = ['2025-06-18', '2025-03-26', '2024-11-05'];

/** Answers one message of the Model Context Protocol; notifications need none. */
export async function answerTo({ method, params }: Message, terminal: Terminal): Promise<Answer | undefined> {
  switch (method) {
    case 'initialize':
      return { result: introduction(params['protocolVersion']) };
    case 'ping':
      return { result: {} };
    case 'tools/list':
      return { result: { tools: TOOLS.map(({ call: _, ...told }) => ({ ...told, annotations: READ_ONLY })) } };
    case 'tools/call':
      return called(params, terminal);
    default:
      return method.startsWith('notifications/') ? undefined : { error: { code: -32_601, message: `Method not found: ${method}` } };
  }
}

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

function introduction(asked: unknown): object {
  return {
    protocolVersion: VERSIONS.find((each) => each === asked) ?? VERSIONS[0],
    capabilities: { tools: {} },
    serverInfo: { name: 'zoneplan', version: version() },
    instructions:
      'Reads planning files of economic zones. Figures are exact decimal texts in the unit beside them; null is unknown, never zero.',
  };
}

async function called(params: Message['params'], terminal: Terminal): Promise<Answer> {
  const tool = TOOLS.find(({ name }) => name === params['name']);
  if (!tool) return { error: { code: -32_602, message: `Unknown tool: ${String(params['name'])}` } };
  const given = params['arguments'];
  const asked = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  try {
    const isDated = asked['as_of'] === undefined || dayIn(asked) !== undefined;
    const answer = isDated ? await tool.call(asked, terminal) : { refused: '`as_of` takes a date such as 2024-11-15.' };
    const [text, isError] = 'json' in answer ? [answer.json, false] : [answer.refused, true];
    return { result: { content: [{ type: 'text', text }], isError } };
  } catch (error) {
    return { error: { code: -32_603, message: error instanceof Error ? error.message : String(error) } };
  }
}
