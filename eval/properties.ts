// The claims that gold is made of. Times are seconds, as people say them. A segment is named by the stem of its file
// ("city"), by its words in quotation marks ("'Summer Sale'"), or by its place on the main track ("#2"); "city/2" is the
// second piece of city from the left.
import { type Draft, draftDurationMs, type Track } from '@reelsmith/core';
import type { Property } from './conversation.ts';
import {
  everything,
  type Facts,
  factsOf,
  find,
  inSeconds,
  labelOf,
  mainOf,
  type Want,
  type Wanted,
  wrong,
} from './facts.ts';

/** A segment has these values. `loses` is set when one of them is a place in time or in its file. */
export function segment(name: string, want: Want): Property {
  const loses = ['seconds', 'from', 'to', 'end', 'text'].some((key) => key in want);
  return {
    name: `${name} ${Object.keys(want).join(', ')}`,
    loses,
    check: ({ before, after }) => {
      const found = find(after, name);
      if (found === undefined) return `there is no ${name}`;
      const now = factsOf(found);
      const earlier = everything(before).find((one) => one.segment.id === found.segment.id) ?? find(before, name);
      const then = earlier === undefined ? undefined : factsOf(earlier);
      const faults = (Object.keys(want) as (keyof Facts)[]).flatMap(
        (key) => wrong(key, now[key], want[key], then?.[key]) ?? [],
      );
      return faults.length === 0 ? undefined : `${name}: ${faults.join('; ')}`;
    },
  };
}

/** The same values for every segment of the main track. */
export function everyClip(want: Want): Property {
  return {
    ...segment('#1', want),
    name: `every clip ${Object.keys(want).join(', ')}`,
    check: (seen) => {
      const clips = mainOf(seen.after);
      if (clips.length === 0) return 'no clips';
      const faults = clips.flatMap((_, index) => segment(`#${index + 1}`, want).check(seen) ?? []);
      return faults.length === 0 ? undefined : faults.join(' | ');
    },
  };
}

/** The main track shows exactly these files in this order; pieces of one file count one by one. */
export function clips(...files: string[]): Property {
  return {
    name: `clips ${files.join(', ')}`,
    loses: true,
    check: ({ after }) => {
      const found = mainOf(after).map(labelOf).join(', ');
      return found === files.join(', ') ? undefined : `clips are [${found}], wanted [${files.join(', ')}]`;
    },
  };
}

/** That many segments on the main track. */
export function clipCount(count: number): Property {
  return {
    name: `${count} clips`,
    loses: true,
    check: ({ after }) =>
      mainOf(after).length === count ? undefined : `${mainOf(after).length} clips, wanted ${count}`,
  };
}

/** Length of the film in seconds. */
export function length(seconds: number, tolerance = 0.1): Property {
  return {
    name: `length ${seconds}`,
    loses: true,
    check: ({ after }) => {
      const found = inSeconds(draftDurationMs(after));
      return Math.abs(found - seconds) <= tolerance ? undefined : `the film is ${found} s, wanted ${seconds}`;
    },
  };
}

/** Nothing of this name is on the timeline. */
export function gone(name: string): Property {
  return {
    name: `${name} gone`,
    loses: true,
    check: ({ after }) => (find(after, name) === undefined ? undefined : `${name} is still there`),
  };
}

/** Nothing on any track of this role. */
export function noneOf(role: Track['role']): Property {
  return {
    name: `no ${role}`,
    loses: true,
    check: ({ after }) =>
      everything(after).some(({ track }) => track.role === role) ? `there is still ${role}` : undefined,
  };
}

/** That many texts in all, titles and subtitles included. */
export function textCount(count: number): Property {
  return {
    name: `${count} texts`,
    loses: true,
    check: ({ after }) => {
      const found = everything(after).filter(({ segment: one }) => one.source.kind === 'text').length;
      return found === count ? undefined : `${found} texts, wanted ${count}`;
    },
  };
}

/** Nothing else about these segments changed but where they start. */
export function untouched(...names: string[]): Property {
  return {
    name: `${names.join(', ')} untouched`,
    loses: false,
    check: ({ before, after }) => {
      const faults = names.filter((name) => {
        const then = find(before, name);
        const now = then && everything(after).find(({ segment: one }) => one.id === then.segment.id);
        if (then === undefined || now === undefined) return true;
        return JSON.stringify({ ...then.segment, startMs: 0 }) !== JSON.stringify({ ...now.segment, startMs: 0 });
      });
      return faults.length === 0 ? undefined : `${faults.join(', ')} changed`;
    },
  };
}

/** The draft is as it was before this message. */
export const unchanged: Property = {
  name: 'unchanged',
  loses: false,
  check: ({ before, after }) => (same(before, after) ? undefined : 'the draft changed'),
};

/** The draft is as it was after the given turn; 0 is the beginning. */
export function asAfter(turn: number): Property {
  return {
    name: `as after turn ${turn}`,
    loses: true,
    check: ({ drafts, after }) => {
      const then = drafts[turn];
      return then !== undefined && same(then, after) ? undefined : `the draft is not as after turn ${turn}`;
    },
  };
}

export const same = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);

export function canvas(width: number, height: number, fps?: number): Property {
  return {
    name: `canvas ${width}x${height}`,
    loses: false,
    check: ({ after: { canvas: found } }) =>
      found.width === width && found.height === height && (fps === undefined || found.fps === fps)
        ? undefined
        : `the canvas is ${found.width}x${found.height} at ${found.fps}`,
  };
}

/** Values of the film itself: title, background, fades from and to black in seconds, loudness in LUFS, number of markers. */
export function film(want: {
  title?: Wanted<string>;
  background?: Wanted<string | undefined>;
  fadeIn?: Wanted<number>;
  fadeOut?: Wanted<number>;
  loudness?: Wanted<number | undefined>;
  markers?: Wanted<number>;
}): Property {
  const facts = (draft: Draft): Record<string, unknown> => ({
    title: draft.title,
    background: draft.background?.toUpperCase(),
    fadeIn: inSeconds(draft.fadeInMs ?? 0),
    fadeOut: inSeconds(draft.fadeOutMs ?? 0),
    loudness: draft.loudness,
    markers: draft.markers?.length ?? 0,
  });
  return {
    name: `film ${Object.keys(want).join(', ')}`,
    loses: false,
    check: ({ before, after }) => {
      const faults = Object.entries(want).flatMap(
        ([key, value]) => wrong(key, facts(after)[key], value, facts(before)[key]) ?? [],
      );
      return faults.length === 0 ? undefined : faults.join('; ');
    },
  };
}

/** That many cuts of the main track have a transition, of this type (one of these types) and length when given. */
export function transitions(count: number, types?: string | readonly string[], seconds?: number): Property {
  const allowed = types === undefined ? undefined : typeof types === 'string' ? [types] : types;
  return {
    name: `${count} transitions`,
    loses: false,
    check: ({ after }) => {
      const found = mainOf(after).flatMap(({ transitionIn }) => transitionIn ?? []);
      if (found.length !== count) return `${found.length} transitions, wanted ${count}`;
      const other = found.find(
        ({ type, durationMs }) =>
          (allowed !== undefined && !allowed.includes(type)) ||
          (seconds !== undefined && Math.abs(durationMs - seconds * 1000) > 20),
      );
      return other === undefined ? undefined : `a transition is ${other.type} of ${other.durationMs} ms`;
    },
  };
}
