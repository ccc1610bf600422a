import type { LocalStudio } from '../create-studio.ts';
import { say } from './open-studio.ts';

/** A new account with a session, to talk with under `ask`. */
export async function newTalker(studio: LocalStudio) {
  const { token } = await studio.auth.anonymous({ clientId: crypto.randomUUID(), address: '127.0.0.1' });
  const caller = await studio.auth.authenticate(token);
  const { id } = await studio.sessions.create(caller, { name: 'Talk' });
  const state = () => studio.sessions.state(caller, id);
  const me = { studio, caller };
  return {
    me,
    id,
    state,
    balance: () => studio.credits.balance(caller),
    /** Says something that ends. */
    say: (text: string) => say(me, id, text, 'ask'),
    /** Says something whose plan waits; its card. */
    propose: async (text: string) => {
      const started = await studio.turns.start(caller, id, { text, approval: 'ask', by: 'test' });
      for (let tries = 0; tries < 600; tries += 1) {
        const { waiting } = await state();
        if (waiting?.turnId === started.turnId) return { ...waiting, started };
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`The plan of "${text}" does not wait.`);
    },
    texts: async () =>
      ((await state()).draft?.tracks ?? []).flatMap(({ kind, segments }) =>
        kind === 'text' ? segments.flatMap(({ source }) => (source.kind === 'text' ? [source.text] : [])) : [],
      ),
    film: async () => (await state()).draft?.tracks.find(({ role }) => role === 'main')?.segments ?? [],
  };
}
