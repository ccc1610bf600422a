import { randomUUID } from 'node:crypto';
import type { TurnEvent } from '@reelsmith/protocol';
import { type AdkEvent, functionCallEvent, functionResponseEvent, textEvent } from './adk-event.ts';

export interface TurnVoice {
  /** App name of the request: the author of every event. */
  author: string;
  streaming: boolean;
  /** Adds a top-level `text` to whole text events, for clients that know nothing else. */
  textAlias: boolean;
  /** Where an account without credits is sent. */
  registrationUrl: string;
}

type Of<Type extends TurnEvent['type']> = Extract<TurnEvent, { type: Type }>;

/** Puts one turn into the events of the existing wire: calls, their responses with the change of state, and exactly one
 *  final text. Feed it the turn's events in order. */
export function createTurnEvents(voice: TurnVoice): (event: TurnEvent) => AdkEvent[] {
  const invocationId = `e-${randomUUID()}`;
  const base = (event: TurnEvent) => ({ invocationId, author: voice.author, at: Date.parse(event.at) / 1000 });
  const openCalls = new Map<string, string>();

  const call = (event: TurnEvent, name: string, args: Record<string, unknown>): AdkEvent[] => {
    if (openCalls.has(name)) return [];
    const id = `adk-${randomUUID()}`;
    openCalls.set(name, id);
    return [functionCallEvent(base(event), { id, name, args })];
  };
  const respond = (
    event: TurnEvent,
    name: string,
    response: Record<string, unknown>,
    stateDelta: Record<string, unknown> = {},
  ): AdkEvent[] => {
    const id = openCalls.get(name);
    if (id === undefined) return [...call(event, name, {}), ...respond(event, name, response, stateDelta)];
    openCalls.delete(name);
    return [functionResponseEvent(base(event), { id, name, response }, stateDelta)];
  };

  const proposed = (event: Of<'plan.proposed'>) => {
    const { plan, changes } = event.data;
    const edits = plan.steps.some(({ kind }) => EDITING.has(kind));
    return edits ? call(event, EDIT, { intent: plan.intent, changes: changes.map((one) => one.sentence) }) : [];
  };
  const changed = (event: Of<'draft.changed'>) => {
    const changes = event.data.changes.map((one) => one.sentence);
    const { revision } = event.data;
    return respond(event, EDIT, { status: 'success', revision, changes }, { revision, changes });
  };
  const finished = (event: Of<'turn.finished'>) => {
    const { outcome, reply, errorCode } = event.data;
    const closing = [...openCalls.keys()].flatMap((name) => respond(event, name, { status: outcome }));
    if (event.data.silent === true) return closing;
    const broke = errorCode === 'credits_insufficient' || errorCode === '2001';
    const text = broke ? `${reply} ${voice.registrationUrl}` : reply;
    const error = errorCode === undefined ? {} : { errorCode: broke ? '2001' : errorCode, errorMessage: reply };
    return [...closing, { ...textEvent(base(event), text, { alias: voice.textAlias }), ...error }];
  };

  return (event) => {
    switch (event.type) {
      case 'message.delta':
        return voice.streaming ? [textEvent(base(event), event.data.text, { partial: true })] : [];
      case 'plan.proposed':
        return proposed(event);
      case 'draft.changed':
        return changed(event);
      case 'job.queued':
        return call(event, jobName(event.data.kind), { job_id: event.jobId ?? '' });
      case 'job.succeeded':
        return respond(event, jobName(event.data.kind), { status: 'success', ...delivered(event) });
      case 'job.failed':
        return respond(event, jobName(event.data.kind), { status: 'failed', message: event.data.message });
      case 'job.cancelled':
        return respond(event, jobName(event.data.kind), { status: 'cancelled' });
      case 'turn.finished':
        return finished(event);
      case 'turn.started':
      case 'plan.approved':
      case 'plan.rejected':
      case 'job.progress':
      case 'ask':
        return [];
    }
  };
}

const EDIT = 'edit_timeline';
const EDITING: ReadonlySet<string> = new Set(['edit', 'derive', 'history', 'takeBack']);

function jobName(kind: Of<'job.queued'>['data']['kind']): string {
  return { render: 'export_video', import: 'import_media', generate: 'generate_media' }[kind];
}

function delivered({ data: { file, made } }: Of<'job.succeeded'>) {
  if (made !== undefined) return { url: made.url, asset_id: made.assetId, duration: made.durationMs / 1000 };
  return file ? { url: file.url, render_id: file.renderId, duration: file.durationMs / 1000 } : {};
}
