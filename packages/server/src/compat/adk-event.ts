import { randomBytes } from 'node:crypto';

/** An event as ADK clients read it: camelCase, nothing null, `actions` always there, seconds since 1970. */
export interface AdkEvent {
  id: string;
  invocationId: string;
  author: string;
  timestamp: number;
  content: { role: 'user' | 'model'; parts: Record<string, unknown>[] };
  actions: Record<'stateDelta' | 'artifactDelta' | 'requestedAuthConfigs', Record<string, unknown>>;
  partial?: true;
  text?: string;
  errorCode?: string;
  errorMessage?: string;
}

interface Base {
  invocationId: string;
  author: string;
  /** Seconds. */
  at: number;
}

function adkEvent(
  { invocationId, author, at }: Base,
  content: AdkEvent['content'],
  stateDelta: Record<string, unknown> = {},
): AdkEvent {
  const id = randomBytes(6).toString('base64url').replace(/[-_]/g, 'x').slice(0, 8);
  const actions = { stateDelta, artifactDelta: {}, requestedAuthConfigs: {} };
  return { id, invocationId, author, timestamp: at, content, actions };
}

export function textEvent(base: Base, text: string, options: { partial?: boolean; alias?: boolean }): AdkEvent {
  const event = adkEvent(base, { role: 'model', parts: [{ text }] });
  return { ...event, ...(options.partial ? { partial: true as const } : {}), ...(options.alias ? { text } : {}) };
}

export function functionCallEvent(
  base: Base,
  functionCall: { id: string; name: string; args: Record<string, unknown> },
): AdkEvent {
  return adkEvent(base, { role: 'model', parts: [{ functionCall }] });
}

/** Role `user` and the agent as author, as ADK has it; the state's change travels in `actions`. */
export function functionResponseEvent(
  base: Base,
  functionResponse: { id: string; name: string; response: Record<string, unknown> },
  stateDelta: Record<string, unknown>,
): AdkEvent {
  return adkEvent(base, { role: 'user', parts: [{ functionResponse }] }, stateDelta);
}
