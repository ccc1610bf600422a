export { type Attack, makeAttacks, type Target } from './testing/attacks.ts';
export { type Bomb, blackPng, makeBombs } from './testing/bombs.ts';
export {
  FORMAT_SAMPLES,
  ffmpeg,
  makeSample,
  ODD_SAMPLES,
  type SampleKind,
  type SampleOptions,
} from './testing/samples.ts';
