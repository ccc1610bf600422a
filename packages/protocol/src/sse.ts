/** One block of an event stream that carries data. */
export interface ServerEvent {
  /** `id:` of the block, if it had one. */
  id: string | undefined;
  /** `event:` of the block; "message" without one. */
  name: string;
  data: string;
}

/** One event in the framing that every client survives: one `data:` line, alone in its block. */
export function sseData(json: unknown): string {
  return `data: ${JSON.stringify(json)}\n\n`;
}

/** A keep-alive that no client takes for an event. */
export const SSE_HEARTBEAT = ': heartbeat\n\n';

/** Longest block that is put together before the stream is given up. */
const LONGEST_BLOCK = 16 * 1_048_576;

/** Reads an event stream piece by piece. Feed it text as it comes; it answers with the events that are complete. All
 *  five keep-alive forms (comments, empty `data:` with or without a space, `{"type":"heartbeat"}`, `event: heartbeat`)
 *  are passed over. @throws Error when a block never ends */
export function createSseReader(): (text: string) => ServerEvent[] {
  let rest = '';
  return (text) => {
    // A \r at the very end may be the first half of \r\n.
    const all = rest + text;
    const held = all.endsWith('\r') ? '\r' : '';
    const blocks = all
      .slice(0, all.length - held.length)
      .replace(/\r\n?/g, '\n')
      .split('\n\n');
    rest = (blocks.pop() ?? '') + held;
    if (rest.length > LONGEST_BLOCK) throw new Error('The event stream sends a block without an end.');
    return blocks.map(readBlock).filter((event) => event !== undefined);
  };
}

function readBlock(block: string): ServerEvent | undefined {
  let id: string | undefined;
  let name = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'id') id = value;
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
  const event = { id, name, data: data.join('\n') };
  return isHeartbeat(event) ? undefined : event;
}

function isHeartbeat({ name, data }: ServerEvent): boolean {
  return data.trim() === '' || name === 'heartbeat' || /^\{\s*"type"\s*:\s*"heartbeat"\s*\}$/.test(data.trim());
}
