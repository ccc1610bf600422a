import { type Draft, endMs } from '@reelsmith/core';
import { heldIn, type Losses, lossesOf } from './losses.ts';
import type { Permission } from './permission-words.ts';
import type { Permissions } from './permissions.ts';

/** Without a word for all of it, one message takes out at most this share of the film and of the things on it. */
const MOST_SHARE = 0.5;
/** What transitions between clips may take off a clip that nobody asked to shorten. Milliseconds. */
const HANDLES_MS = 2000;

/** Why a change is not made, for the model: what is missing, and that it may ask. */
export interface Forbidden {
  needs: Permission | 'all';
  reason: string;
}

/** Holds what one message may do to what the person had when the turn began, whatever the operations are called and
 *  whoever told the model to send them. Undefined when it may be. */
export function forbiddenIn(
  before: Draft,
  after: Draft,
  { permissions, shortens = false }: { permissions: Permissions; shortens?: boolean | undefined },
): Forbidden | undefined {
  const losses = lossesOf(before, after);
  const cut = losses.gone.length > 0 || losses.cutMs > tolerated(losses, shortens);
  // "Use the piano instead": something else stands there now.
  const exchanged = permissions.allowed.has('replace') && heldIn(after).length >= heldIn(before).length;
  const rules: readonly Rule[] = [
    {
      broken: cut && !exchanged,
      needs: ['remove'],
      reason: 'it would take away what the user did not ask to cut or remove',
    },
    { broken: losses.hidden.length > 0, needs: ['remove'], reason: 'it would hide what the user can see' },
    {
      broken: losses.replaced.length > 0,
      needs: ['replace', 'remove'],
      reason: 'it would replace what the user did not ask to change',
    },
    {
      broken: losses.silenced.length > 0,
      needs: ['silence', 'remove'],
      reason: 'it would silence what the user did not ask to silence',
    },
    { broken: losses.reshaped, needs: ['shape'], reason: 'the user did not ask for another shape' },
  ];
  const rule = rules.find(({ broken, needs }) => broken && !needs.some((one) => permissions.allowed.has(one)));
  if (rule !== undefined) return { needs: rule.needs[0], reason: rule.reason };
  if (!cut || permissions.mayTakeMost || !takesMost(before, losses)) return undefined;
  return {
    needs: 'all',
    reason: 'it would take away more than half of what is there, and the user did not say all of it',
  };
}

interface Rule {
  broken: boolean;
  /** Any of these allows it; the first is what to ask for. */
  needs: readonly [Permission, ...Permission[]];
  reason: string;
}

function tolerated({ mostCutMs, cutMs }: Losses, shortens: boolean): number {
  // Cutting at whole frames may lose a frame.
  const frame = 60;
  return shortens && mostCutMs <= HANDLES_MS ? Math.max(cutMs, frame) : frame;
}

/** One thing may always go, and the longest clip too: that is what "delete it" means. */
function takesMost(before: Draft, losses: Losses): boolean {
  const had = heldIn(before);
  const clips = had.filter(({ segment, track }) => segment.source.kind === 'media' && track.role !== 'bgm');
  const lengths = clips.map(({ segment }) => endMs(segment) - segment.startMs);
  const total = lengths.reduce((sum, ms) => sum + ms, 0);
  const mostMs = Math.max(total * MOST_SHARE, ...lengths) + 60;
  return losses.gone.length > Math.max(1, Math.floor(had.length * MOST_SHARE)) || losses.cutMs > mostMs;
}
