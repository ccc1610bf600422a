import { createReferenceProvider } from '@reelsmith/generate/testing';
import { openStudio, say, upload } from './open-studio.ts';

// Works on a data folder until it is killed, and says line by line what it was told is done. Its planner's words are
// those of the scripted one. Started by the kill tests with DATA_DIR and CLIP.

const { DATA_DIR: dataDir = '', CLIP: clip = '' } = process.env;
const tell = (line: Record<string, unknown>): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const { PROVIDER: provider, WORK_MS: workMs } = process.env;
const open = await openStudio({
  dataDir,
  env: { PRICES: 'metered' },
  providers: (ffmpeg) =>
    provider === undefined ? [] : [createReferenceProvider({ folder: provider, ffmpeg, workMs: Number(workMs) })],
});
tell({ ack: 'ready' });
// IDLE: only what is left from before runs.
for (;;) await (process.env.IDLE === undefined ? round() : new Promise((resolve) => setTimeout(resolve, 1000)));

async function round(): Promise<void> {
  const { studio } = open;
  const { token } = await studio.auth.anonymous({ clientId: crypto.randomUUID(), address: '127.0.0.1' });
  const caller = await studio.auth.authenticate(token);
  const session = await studio.sessions.create(caller, { name: 'Kill' });
  tell({ ack: 'session', token, sessionId: session.id });
  if (provider !== undefined) return making(session.id, caller, token);
  const uploaded = await upload({ studio, caller }, session.id, { path: clip, name: 'clip.mp4' });
  if (uploaded.kind === 'media') tell({ ack: 'asset', token, assetId: uploaded.held.asset.id });
  for (const text of ['title one', 'add export']) {
    const { turnId } = await studio.turns.start(caller, session.id, { text, approval: 'auto', by: 'kill' });
    tell({ ack: 'turn', token, sessionId: session.id, turnId });
    await ended(session.id, turnId, caller);
  }
  const operations = [{ op: 'setMeta' as const, title: 'by hand' }];
  const { revision } = await studio.sessions.edit(caller, session.id, { operations, by: 'kill' });
  tell({ ack: 'edit', token, sessionId: session.id, revision });
  const render = await studio.renders.submit(caller, { id: `r-${session.id}`, sessionId: session.id });
  tell({ ack: 'render', token, renderId: render.id });
  await say({ studio, caller }, session.id, 'title two');
}

/** Has a picture made, and is idle afterwards. */
async function making(sessionId: string, caller: typeof open.caller, token: string): Promise<void> {
  const message = { text: 'picture a cat', approval: 'auto', by: 'kill' } as const;
  tell({ ack: 'session', token, sessionId });
  const { turnId } = await open.studio.turns.start(caller, sessionId, message);
  tell({ ack: 'turn', token, sessionId, turnId });
  await ended(sessionId, turnId, caller);
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}

async function ended(sessionId: string, untilTurn: string, caller: typeof open.caller): Promise<void> {
  const options = { afterSeq: 0, untilTurn, signal: AbortSignal.timeout(60_000) };
  for await (const event of open.studio.turns.events(caller, sessionId, options)) void event;
}
