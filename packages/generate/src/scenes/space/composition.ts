import { type Colour, colourOf } from '../colour.ts';
import type { SceneSpec } from '../scene-spec.ts';
import { type Seeded, seeded } from '../seeded.ts';
import { type Body, earth, giant, moon } from './bodies.ts';

/** What is in the picture, and where. */
export interface Composition {
  readonly bodies: readonly Body[];
  /** Towards the sun; z towards the eye. */
  readonly light: Colour;
  readonly lightColour: Colour;
  readonly stars: number;
  readonly nebula: number;
  readonly gas: readonly [Colour, Colour];
  readonly band: number;
  readonly galaxy: number;
  /** Where the sun stands, when it is in the picture. */
  readonly sun?: { readonly x: number; readonly y: number };
  /** Direction of the Milky Way or of a galaxy's long axis. */
  readonly turn: number;
  readonly exposure: number;
}

const GAS: readonly (readonly [Colour, Colour])[] = [
  [
    [0.1, 0.22, 0.75],
    [0.85, 0.16, 0.42],
  ],
  [
    [0.04, 0.42, 0.55],
    [0.9, 0.36, 0.1],
  ],
  [
    [0.3, 0.1, 0.7],
    [0.12, 0.45, 0.9],
  ],
  [
    [0.65, 0.12, 0.2],
    [0.95, 0.55, 0.2],
  ],
];

type Subject = 'rise' | 'earth' | 'ringed' | 'giant' | 'nebula' | 'galaxy' | 'moon';

function subjectOf({ elements, timeOfDay, seed }: SceneSpec): Subject {
  if (elements.includes('galaxy')) return 'galaxy';
  if (elements.includes('rings')) return 'ringed';
  if (elements.includes('nebula') && !elements.includes('planet')) return 'nebula';
  if (elements.includes('moon') && !elements.includes('planet')) return 'moon';
  if (['dawn', 'sunset', 'golden_hour'].includes(timeOfDay)) return 'rise';
  const usual: readonly Subject[] = elements.includes('planet')
    ? ['earth', 'giant', 'ringed']
    : ['earth', 'ringed', 'nebula', 'giant'];
  return usual[Math.floor(seeded(seed ^ 0x5ace).next() * usual.length)] ?? 'earth';
}

/** Places everything for a frame of that aspect. */
export function compose(spec: SceneSpec): Composition {
  const random = seeded(spec.seed ^ 0x0b17);
  const subject = subjectOf(spec);
  const side = random.chance(0.5) ? 1 : -1;
  const rise = subject === 'rise';
  return {
    bodies: bodiesOf(spec, subject, random, side),
    light: lightOf(spec, rise, side),
    lightColour: rise && spec.timeOfDay !== 'dawn' ? [1.5, 1.12, 0.78] : [1.45, 1.36, 1.22],
    ...backdropOf(spec, subject),
    galaxy: subject === 'galaxy' ? 1 : 0,
    ...(rise ? { sun: riseAt(spec, side) } : {}),
    turn: random.between(-0.9, 0.9),
    exposure: BRIGHTNESS[spec.mood] * (spec.style === 'soft' ? 1.15 : 1),
  };
}

const BRIGHTNESS: Record<SceneSpec['mood'], number> = {
  ...{ calm: 1, warm: 1, cold: 1, dramatic: 0.95, dreamy: 1.25, dark: 0.7, bright: 1.25, energetic: 1.1 },
};

/** How much gas fills the sky when it was not asked for. */
const GAS_AROUND: Record<Subject, number> = {
  ...{ nebula: 1.1, galaxy: 0.06, rise: 0.06, earth: 0.2, ringed: 0.2, giant: 0.2, moon: 0.2 },
};

function backdropOf(spec: SceneSpec, subject: Subject): Pick<Composition, 'stars' | 'nebula' | 'band' | 'gas'> {
  const has = (element: SceneSpec['elements'][number]): boolean => spec.elements.includes(element);
  const thick = spec.weather === 'fog' ? 0.8 : spec.weather === 'storm' ? 0.6 : 0;
  const rise = subject === 'rise';
  const wished = has('nebula') && subject !== 'nebula' ? 0.75 : GAS_AROUND[subject];
  return {
    stars: has('stars') || has('milky_way') ? 1.3 : rise ? 0.75 : 1,
    nebula: wished + thick,
    band: has('milky_way') ? 1.6 : rise ? 0.25 : 0.45,
    gas: gasOf(spec),
  };
}

function gasOf({ palette, seed }: SceneSpec): readonly [Colour, Colour] {
  const [main, other] = palette.map(colourOf);
  const [first, second]: readonly [Colour, Colour] = GAS[seed % GAS.length] ?? [
    [0.1, 0.22, 0.75],
    [0.85, 0.16, 0.42],
  ];
  return [main ?? first, other ?? second];
}

/** A planet so large that only its edge is seen. */
function horizonOf(spec: SceneSpec): Pick<Body, 'x' | 'y' | 'radius'> {
  const radius = spec.aspect >= 1 ? 3.1 : 2.6;
  return { x: 0, y: -radius - 0.3, radius };
}

function riseAt(spec: SceneSpec, side: number): { x: number; y: number } {
  const { y, radius } = horizonOf(spec);
  const angle = Math.min(0.2, 0.12 * Math.max(spec.aspect, 0.6)) * side;
  const far = radius * 1.008;
  return { x: Math.sin(angle) * far, y: y + Math.cos(angle) * far };
}

function lightOf(spec: SceneSpec, rise: boolean, side: number): Colour {
  if (rise) {
    const { x, y } = riseAt(spec, side);
    const centre = horizonOf(spec).y;
    return unit([x, y - centre, -2.5 * (y - centre)]);
  }
  // By night a thin crescent, by day full.
  if (spec.timeOfDay === 'night' || spec.timeOfDay === 'dusk') return unit([side * 0.9, 0.42, -0.28]);
  return unit([side * 0.62, 0.38, 0.66]);
}

function unit([x, y, z]: Colour): Colour {
  const long = Math.hypot(x, y, z);
  return [x / long, y / long, z / long];
}

function bodiesOf(spec: SceneSpec, subject: Subject, random: Seeded, side: number): Body[] {
  const wide = Math.max(1, spec.aspect);
  const high = Math.max(1, 1 / spec.aspect);
  const off = (x: number, y: number): { x: number; y: number } => ({ x: x * wide * -side, y: y * high });
  const companion = (): Body => moon(random, { ...off(-0.55, 0.5), radius: random.between(0.1, 0.17) });
  switch (subject) {
    case 'galaxy':
      return [];
    case 'nebula':
      return random.chance(0.5) ? [giant(spec, random, { ...off(0.62, -0.5), radius: 0.2 }, false)] : [];
    case 'moon':
      return [moon(random, { ...off(0.12, -0.05), radius: 0.74 })];
    case 'rise': {
      const world = earth(spec, random, horizonOf(spec));
      return spec.elements.includes('moon') ? [moon(random, { ...off(0.5, 0.55), radius: 0.12 }), world] : [world];
    }
    case 'earth': {
      const world = earth(spec, random, { ...off(0.3, -0.12), radius: random.between(0.78, 0.95) });
      return [companion(), world];
    }
    case 'giant': {
      const world = giant(spec, random, { ...off(0.34, -0.2), radius: random.between(0.85, 1.05) }, false);
      return [world, companion(), moon(random, { ...off(-0.25, -0.1), radius: 0.06 })];
    }
    case 'ringed': {
      const world = giant(spec, random, { ...off(0.14, 0), radius: spec.aspect < 0.8 ? 0.42 : 0.52 }, true);
      return [companion(), world];
    }
  }
}
