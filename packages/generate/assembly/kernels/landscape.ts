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
export { cells, forest, leafy, plant, roughness, treeLine } from '../land/cover';
export { depths, highest, planted, samples, trace, tracedHeight, tracedWidth } from '../land/trace';
export { airLoss, frost, mist, mistHeight, sandTop, snowLine, turned } from '../land/shade';
export {
  aurora,
  disc,
  glare,
  milkyWay,
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
export { findSummits, summits } from '../land/summits';
export { mirror, mirrorHeight } from '../land/mirror';
export { moonlit } from '../land/night';
export { mark, scratch } from '../land/strip';
export { moveWaves, startWaves, waves, waveSpectrum, waveSquare, waveWork } from '../land/waves';
export {
  breakers,
  breakersRound,
  moveSurf,
  paintSurf,
  shore,
  shoreLayer,
  surfLayer,
  surfTable,
  surge,
  wash,
} from '../land/surf';
export { choppy, foam, foamLight, glitter, square } from '../land/water';
export {
  cloudLayer,
  cloudMarks,
  drawFrame,
  drift,
  driftNext,
  driftShare,
  farLayer,
  farMarks,
  flash,
  flashX,
  heavenLayer,
  midLayer,
  midMarks,
  nearLayer,
  nearMarks,
  shiftX,
  shiftY,
  watery,
  zoom,
} from '../land/frame';
export { drawBolt, drawFall, fall, fallCount, fallLight, fallLoop, fallSlant } from '../land/fall';
