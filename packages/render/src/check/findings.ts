import type { CheckedItem, CheckItem } from '@reelsmith/core';
import { type Frames, lowestPictures, picturesIn, type RenderPlan } from '../plan.ts';
import { framesPerSecond, secondsOf } from '../rate.ts';
import { expectedBlack, movingPlaces, type Place, soundingPlaces } from './expected.ts';
import { both, joinedRanges, without } from './ranges.ts';
import { blackStretches, type SeenSpan, stillStretches } from './stretches.ts';

/** Shorter black is a blink, longer stillness and silence somebody's pause. */
const BLACK_SECONDS = 0.25;
const STILL_SECONDS = 2;
const SILENT_SECONDS = 2;
const MOST_SPOTS = 10;
const MOST_NAMED = 3;

/** Black that the draft does not ask for. */
export function blackItem(plan: RenderPlan, seen: readonly SeenSpan[]): CheckedItem {
  const found = without(blackStretches(seen), expectedBlack(plan));
  const places = picturesIn(plan.layers).map(({ segmentId, drawn }) => ({ segmentId, range: drawn }));
  return itemOf('black', longEnough(found, BLACK_SECONDS, plan), { plan, places, says: 'The picture is black' });
}

/** Videos that do not move: their material ended, or it stands still itself. */
export function frozenItem(plan: RenderPlan, seen: readonly SeenSpan[]): CheckedItem {
  const places = movingPlaces(plan);
  const still = without(stillStretches(seen), blackStretches(seen));
  const found = both(
    still,
    places.map(({ range }) => range),
  );
  return itemOf('frozen', longEnough(found, STILL_SECONDS, plan), { plan, places, says: 'The picture stands still' });
}

/** Sounds that are not heard. */
export function silentItem(plan: RenderPlan, silences: readonly Frames[]): CheckedItem {
  const places = soundingPlaces(plan);
  const found = both(
    silences,
    places.map(({ range }) => range),
  );
  return itemOf('silent', longEnough(found, SILENT_SECONDS, plan), { plan, places, says: 'Nothing is heard' });
}

function longEnough(ranges: readonly Frames[], seconds: number, plan: RenderPlan): Frames[] {
  // One frame is all that there is of a still.
  const least = plan.still === undefined ? seconds * framesPerSecond(plan.rate) : 1;
  return joinedRanges(ranges).filter(({ from, to }) => to - from >= least);
}

type Spot = NonNullable<CheckedItem['spots']>[number];

interface Saying {
  readonly plan: RenderPlan;
  readonly places: readonly Place[];
  /** The beginning of the sentence. */
  readonly says: string;
}

function itemOf(item: CheckItem, found: readonly Frames[], { plan, places, says }: Saying): CheckedItem {
  if (found.length === 0) return { item, state: 'passed' };
  const spots = found.slice(0, MOST_SPOTS).map((range): Spot => {
    const at = places.find((place) => place.range.from < range.to && place.range.to > range.from);
    const times = { fromMs: msOf(range.from, plan), toMs: msOf(range.to, plan) };
    return at === undefined ? times : { ...times, segmentId: at.segmentId };
  });
  const named = spots.slice(0, MOST_NAMED).map(({ fromMs, toMs, segmentId }) => {
    const clip = segmentId === undefined ? undefined : numberOf(segmentId, plan);
    return `from ${shown(fromMs)} to ${shown(toMs)} s${clip === undefined ? '' : ` (clip ${clip})`}`;
  });
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} times more` : '';
  return {
    item,
    state: 'warned',
    found: `${says} ${named.join(', ')}${more}, which the draft does not ask for.`,
    spots,
  };
}

/** What people call a clip: its place among those of the lowest layer. */
function numberOf(segmentId: string, plan: RenderPlan): number | undefined {
  const index = lowestPictures(plan.layers).findIndex((clip) => clip.segmentId === segmentId);
  return index < 0 ? undefined : index + 1;
}

const msOf = (frame: number, plan: RenderPlan): number => Math.round(secondsOf(frame, plan.rate) * 1000);
const shown = (ms: number): string => (ms / 1000).toFixed(1);
