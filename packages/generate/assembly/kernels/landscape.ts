export { haze, lightSky, skyTable, sunlight, sunStrength, sunX, sunY, sunZ } from '../land/sky';
export { eye, focal, horizon, layerHeight, layerWidth, middle, palette } from '../land/camera';
export { contrast, exposure, saturation } from '../land/grade';
export {
  erode,
  heights,
  hills,
  lake,
  landKind,
  landSeed,
  lightLand,
  lights,
  peak,
  raise,
  shoreSide,
  spacing,
  summitX,
  valley,
} from '../land/terrain';
export { forest, leafy, roughness, treeLine } from '../land/cover';
export { depths, highest, planted, samples, trace, tracedHeight, tracedWidth } from '../land/trace';
export { airLoss, frost, mist, mistHeight, sandTop, snowLine } from '../land/shade';
export {
  aurora,
  disc,
  glare,
  milkyWay,
  moonlit,
  overcast,
  paintGround,
  paintHeaven,
  rainbow,
  paintMirror,
  paintShore,
  stars,
} from '../land/layers';
export {
  above,
  cirrus,
  cloudBase,
  cloudCover,
  cloudDense,
  cloudHeight,
  clouds,
  cloudSeed,
  cloudSize,
  cloudThick,
  cloudWidth,
  marchClouds,
  paintClouds,
} from '../land/clouds';
export { moveWaves, startWaves, waves, waveSpectrum, waveSquare, waveWork } from '../land/waves';
export { choppy, foam, foamLight, glitter, mirror, mirrorHeight, shore, shoreLayer, square, surge, wash } from '../land/water';
export {
  cloudLayer,
  drawFrame,
  drift,
  driftNext,
  driftShare,
  farLayer,
  farTop,
  flash,
  flashX,
  heavenLayer,
  midLayer,
  midTop,
  nearLayer,
  nearTop,
  shiftX,
  shiftY,
  watery,
  zoom,
} from '../land/frame';
export { drawBolt, drawFall, fall, fallCount, fallLight, fallLoop, fallSlant } from '../land/fall';
