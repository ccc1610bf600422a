import type { SceneSpec } from '../scene-spec.ts';
import { seeded } from '../seeded.ts';
import { AVENUE, SHORE, type View } from './world.ts';

/** Where the eye stands and what it takes in. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Half of what is seen at one metre, across and up. */
  readonly halfWide: number;
  readonly halfHigh: number;
  /** Where the horizon lies, in half heights above the middle. */
  readonly horizon: number;
  /** Half the width of the avenue; 0 for none. */
  readonly avenue: number;
  /** Where water ends; 0 for none. */
  readonly shore: number;
}

/** The view that a description asks for. */
export function viewOf(spec: SceneSpec): View {
  const has = (...wanted: readonly string[]): boolean => spec.elements.some((element) => wanted.includes(element));
  if (has('rooftops')) return 'above';
  if (has('river_front', 'river', 'lake', 'bridge')) return 'skyline';
  if (has('traffic', 'wet_street', 'holograms', 'neon')) return 'avenue';
  if (has('reflection')) return 'skyline';
  if (spec.style === 'futuristic') return 'avenue';
  if (has('towers')) return 'skyline';
  return (['skyline', 'avenue', 'above'] as const)[Math.floor(seeded(spec.seed ^ 0x51).next() * 3)] ?? 'skyline';
}

/** @param margin what is drawn beyond the frame on each side, as a share of it */
export function eyeOf(spec: SceneSpec, view: View, margin: number): Eye {
  const random = seeded(spec.seed ^ 0xe7e);
  const aspect = Math.min(4, Math.max(0.25, spec.aspect));
  const wide = (view === 'skyline' ? (aspect < 0.8 ? 0.44 : 0.56) : 0.68) * Math.sqrt(aspect / (16 / 9));
  const more = 1 + 2 * margin;
  const size = { halfWide: wide * more, halfHigh: (wide / aspect) * more };
  // A narrow frame looks further up, a wide one has the street in its lower third.
  const tall = aspect < 0.8;
  if (view === 'skyline') {
    return { x: random.between(-80, 80), y: 9, z: 0, ...size, horizon: tall ? -0.42 : -0.4, avenue: 0, shore: SHORE };
  }
  if (view === 'above') {
    return {
      x: random.between(-6, 6),
      y: random.between(105, 135),
      z: 0,
      ...size,
      horizon: 0.34,
      avenue: AVENUE,
      shore: 0,
    };
  }
  const x = random.between(-2.2, 2.2);
  return { x, y: random.between(5.5, 10), z: 103, ...size, horizon: tall ? -0.34 : -0.3, avenue: AVENUE, shore: 0 };
}
