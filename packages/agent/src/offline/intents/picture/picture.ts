import { FITS, type OfferedOperation } from '@reelsmith/core';
import { changeEach, takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { type Deed, deed, type Intent } from '../../deed.ts';
import { type Item, isConcept } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { type Found, isOverlay, isPicture, namedIn, subjectOf } from '../../subject.ts';
import { saysSpan, setSpan } from '../span.ts';
import { ownTopic, topicOf } from '../topic.ts';
import { crop, saysCrop } from './crop.ts';
import { resetFraming } from './framing.ts';
import { askOver, asksLaid, asksUnnamed, isToldBefore, laidOver, layOver, layUnnamed } from './laid-over.ts';
import { adjust, isOfPictures, presetOf, saysLook, setPreset } from './looks.ts';
import { keyOut, motionOf, saysTravel, setMotion, travel, unkey } from './moves.ts';
import { asksInset, putInset } from './overlay.ts';
import { pictured } from './pictured.ts';
import { saysPlace, saysTurn, setPlace } from './place.ts';
import { splitScreen } from './split-screen.ts';

type Run = (scene: Scene, clause: Clause) => void;

/** How pictures look and where they stand: fit, background, colours, camera moves, key, crop, place, picture in picture. */
export const pictureIntent: Intent = (clause, _wish, scene) => {
  if (clause.one('quote') !== undefined || clause.has('v.fadein', 'v.fadeout')) return [];
  if (asksInset(scene, clause)) return [alone((stage) => putInset(stage, clause))];
  const laid = laidOver(scene, clause);
  if (laid !== undefined) return [alone((stage) => layOver(stage, laid))];
  if (isToldBefore(scene, clause)) return [alone(() => {})];
  const unsaid = asksLaid(scene, clause);
  if (unsaid !== undefined) return [alone((stage) => askOver(stage, unsaid))];
  if (asksUnnamed(scene, clause)) return [alone((stage) => layUnnamed(stage, clause))];
  if (ownTopic(scene, clause) === 'text') return [];
  if (isComplaint(clause)) return [deed('look', () => {})];
  const run = clause.has('pl.reset')
    ? resetFraming
    : (framingOf(clause, scene) ?? colorsOf(clause, scene) ?? placeOf(clause, scene));
  return run === undefined ? [] : [deed('look', (stage) => run(stage, clause))];
};

/** "The beach is overexposed, darken it": the wish behind the complaint counts. */
function isComplaint(clause: Clause): boolean {
  const next = clause.next;
  if (next === undefined || next.named() > 0 || !clause.has('deg.too', 'deg.much', 'deg.little')) return false;
  const verb = clause.families('v.').length > 0 || clause.has('deg.more', 'deg.less');
  const parts = new Set(clause.families('lk.').map((name) => name.split('.')[0]));
  return !verb && next.families('lk.').some((name) => parts.has(name.split('.')[0]));
}

/** "Turn the chroma key off". "Remove the green screen" is what the key does. */
function isKeyGone(clause: Clause): boolean {
  return clause.has('ky.on', 'ky.blue') && clause.has('x.off', 'tm.end', 'x.not', 'v.undo');
}

/** "Make the green transparent", "the green wall see-through". */
function isClearColor(clause: Clause): boolean {
  const color = clause.family('color.');
  const keyed = color === '#00A651' || color === '#0066FF' || color === '#7FFF00';
  return keyed && clause.has('pl.clear', 'm.cutout') && !clause.has('o.text', 'o.title', 'st.box');
}

function alone(run: (scene: Scene) => void): Deed {
  return { order: 'look', needsFilm: false, alone: true, run };
}

/** How a picture goes into a frame of another shape; "crop it to 4:5" cuts off what does not fit. */
function fitOf(clause: Clause): string | undefined {
  const shaped = clause.one('ratio') !== undefined || clause.family('plat.') !== undefined;
  const crops = clause.has('pl.crop') || clause.text().includes('裁');
  const named = clause.families('fit.');
  if (named.includes('contain') && (named.includes('cover') || isBarsGone(clause))) return 'cover';
  if (named[0] === 'blur' && /\b(?:nothing|no|not|without|never)\b|别|不/i.test(clause.text())) return undefined;
  return named[0] ?? ((shaped && crops) || isCutToShape(clause) ? 'cover' : undefined);
}

/** "Crop the black bars off", "有黑边": the words for the bars alone, and that they go or are complained of. */
function isBarsGone(clause: Clause): boolean {
  const bars = clause.items.find(
    (item) =>
      isConcept(item, 'fit.contain') &&
      /^(?:the )?(?:black )?bars?$|^黑边$/i.test(clause.message.slice(item.start, item.end)),
  );
  if (bars === undefined) return false;
  const there = /(?:\b(?:has|have|got|there are|see)(?: the| these| ugly| such)*|有|出现了?)\s?$/i;
  const gone = clause.has('pl.crop', 'v.cut', 'v.remove', 'x.off', 'v.unwanted') || /裁|切/.test(clause.text());
  return (
    gone ||
    (there.test(clause.message.slice(Math.max(0, bars.start - 24), bars.start)) &&
      !clause.has('v.want', 'v.make', 'v.keep'))
  );
}

/** "Make it square, cropped", "竖屏，裁一下": what does not fit the shape that was asked for just before is cut off. */
function isCutToShape(clause: Clause): boolean {
  const before = clause.previous;
  if (before === undefined || (before.one('ratio') === undefined && before.family('plat.') === undefined)) return false;
  return CROPS.test(clause.text()) && clause.items.every(isBareCrop);
}

const CROPS = /\bcrop|裁/i;

function isBareCrop(item: Item): boolean {
  if (item.is === 'concept')
    return /^(?:pl\.crop|v\.(?:cut|make)|o\.(?:it|clip)|rel\.(?:but|and)|fit\.cover|x\.filler|n\.film)$/.test(item.id);
  return item.is === 'word' || item.is === 'punct' || item.is === 'num';
}

function keyingOf(clause: Clause): Run | undefined {
  if (clause.has('ky.off') || isKeyGone(clause)) return unkey;
  return clause.has('ky.on', 'ky.blue') || isClearColor(clause) ? keyOut : undefined;
}

/** What no draft can hold: mirrored pictures, and other shapes than rectangles. */
function notDoable(clause: Clause): Run | undefined {
  if (isReshaped(clause)) return undefined;
  return clause.has('pl.mask') ? sayNoShape : clause.has('pl.flip') ? sayNoFlip : undefined;
}

function framingOf(clause: Clause, scene: Scene): Run | undefined {
  const fit = fitOf(clause);
  const key = keyingOf(clause) ?? notDoable(clause);
  if (key !== undefined) return key;
  if (saysCrop(clause) && !isCutToShape(clause)) return crop;
  if (fit === 'cover' && isOfInset(clause, scene)) return setPlace;
  if (fit !== undefined) return setFit;
  const color = clause.family('color.');
  if (clause.has('o.background') && color !== undefined) return (scene) => setBackground(scene, color);
  return clause.has('pl.split', 'pl.stack') && !clause.has('v.join') ? splitScreen : undefined;
}

/** What stands small and is to fill the frame. */
function isOfInset(clause: Clause, scene: Scene): boolean {
  const found = namedIn(scene, clause, isPicture)?.found ?? [];
  return found.length > 0 && found.every(isOverlay);
}

/** "Flip the format to 16 by 9", "flip it to portrait": another shape, and no mirror. */
function isReshaped(clause: Clause): boolean {
  return clause.has('o.canvas') || clause.one('ratio') !== undefined || clause.family('plat.') !== undefined;
}

/** A picture is a rectangle: said plainly, with what can be done instead. */
function sayNoShape(scene: Scene): void {
  scene.refusal ??= { code: 'invalid', params: { name: 'shape' } };
  scene.warnings.push(
    scene.words(
      'A picture cannot be round or have another shape here, only a rectangle. You can crop it, make it smaller or move it to a corner.',
      '这里的画面只能是矩形，不能做成圆形或其他形状。可以裁剪、缩小，或移到角落。',
    ),
  );
}

/** Nothing in a draft mirrors a picture: said plainly, with what can be done instead. */
function sayNoFlip(scene: Scene): void {
  scene.refusal ??= { code: 'invalid', params: { name: 'mirror' } };
  scene.warnings.push(
    scene.words(
      'A picture cannot be mirrored here. You can turn it: rotate it by 180 degrees.',
      '这里不能镜像画面。可以旋转：旋转180度。',
    ),
  );
}

function setFit(scene: Scene, clause: Clause): void {
  const named = fitOf(clause);
  const fit = FITS.find((other) => other === named);
  const found = pictured(scene, clause);
  if (fit === undefined || found === undefined) return;
  const zh = { blur: '模糊背景', cover: '铺满画面', contain: '完整显示' }[fit];
  const en = { blur: 'stands on a blurred copy', cover: 'fills the frame', contain: 'shows whole' }[fit];
  changeEach(scene, found, ({ segment: { id } }): OfferedOperation[] => [{ op: 'setFit', segmentId: id, fit }], [
    `the picture ${en}`,
    zh,
  ]);
}

function setBackground(scene: Scene, color: string): void {
  // A colour is seen only where no blurred copy stands.
  const blurred = scene.clips().filter(({ fit }) => fit === 'blur');
  const whole = blurred.map(({ id }): OfferedOperation => ({ op: 'setFit', segmentId: id, fit: 'contain' }));
  takeAll(scene, [...whole, { op: 'setBackground', color }], [`the background is ${color}`, `背景设为 ${color}`]);
}

/** Colours and camera moves. */
function colorsOf(clause: Clause, scene: Scene): Run | undefined {
  const topic = topicOf(scene, clause);
  const preset = presetOf(clause);
  if (isBackToPlain(clause, topic, preset)) return (stage) => setPreset(stage, clause, undefined);
  if (isUncoloured(clause) && topic !== 'text') return (stage) => setPreset(stage, clause, 'mono');
  const pictured = (topic !== 'sound' && topic !== 'text') || isOfPictures(clause);
  if (saysLook(clause) && pictured) return preset === undefined ? adjust : both(preset);
  if (preset !== undefined && clause.family('tr.') === undefined) return (stage) => setPreset(stage, clause, preset);
  const motion = motionOf(clause);
  if (motion === undefined || isOfFilm(clause, scene)) return undefined;
  return (stage) => setMotion(stage, clause, motion === 'none' ? undefined : motion);
}

/** No look any more: "the original colours", "take the filter off". */
function isBackToPlain(clause: Clause, topic: ReturnType<typeof topicOf>, preset: string | undefined): boolean {
  if (isUncoloured(clause) && topic !== 'text') return false;
  if ((clause.has('look.none') && !saysLook(clause)) || isReset(clause)) return true;
  const gone = clause.has('v.remove', 'x.off', 'v.unwanted') || /\breset\b|重置|清空/i.test(clause.text());
  return gone && (preset !== undefined || (clause.has('o.look') && !clause.has('o.transition')));
}

/** "Take the colour out", "颜色去掉": no clip goes by that. */
function isUncoloured(clause: Clause): boolean {
  if (clause.one('percent') !== undefined || clause.has('o.background', 'o.text', 'o.title', 'st.box')) return false;
  const named = clause.families('lk.').some((name) => name === 'saturation') || /\bcolou?r\b/i.test(clause.text());
  return named && clause.has('v.remove', 'x.off', 'v.unwanted') && clause.family('color.') === undefined;
}

/** "Reset the colours of the city", "恢复森林的颜色". */
function isReset(clause: Clause): boolean {
  if (!clause.families('lk.').every((name) => name === 'saturation') || clause.family('color.') !== undefined)
    return false;
  const colors = clause.has('lk.saturation', 'o.look') || presetOf(clause) !== undefined;
  return (
    colors &&
    /\b(?:reset|restore|undo|original|normal|natural|bring back)\b|重置|恢复|还原|变回|原来的|原本的/i.test(
      clause.text(),
    )
  );
}

/** Camera moves of a film that is still to be made are its wishes. */
function isOfFilm(clause: Clause, scene: Scene): boolean {
  if (clause.has('o.transition', 'o.slideshow', 'v.join')) return true;
  if (clause.has('n.motionless') && scene.clips().length === 0) return true;
  return clause.has('v.make') && clause.named() === 0 && !clause.has('o.each', 'o.all', 'o.it', 'n.film', 'p.others');
}

const both =
  (preset: string): Run =>
  (scene, clause) => {
    setPreset(scene, clause, preset);
    adjust(scene, clause);
  };

const isInset = (one: Found): boolean => isOverlay(one) || one.segment.placement !== undefined;

/** Place, size, turn, opacity; and when something small is there. */
function placeOf(clause: Clause, scene: Scene): Run | undefined {
  const topic = topicOf(scene, clause);
  const insets = namedIn(scene, clause, isInset)?.found ?? [];
  const about = topic === 'overlay' || insets.length > 0;
  const clears = clause.has('pl.opacity', 'pl.clear', 'pl.clearness', 'pl.opaque') || clause.has('rot.0');
  if (saysTurn(clause) || clears) return setPlace;
  return isGoing(clause) ? undefined : spotOf(clause, { about, topic });
}

/** "The small picture on top can go": where it stands tells which. */
const isGoing = (clause: Clause): boolean => clause.has('v.remove', 'v.unwanted') && !clause.has('v.move', 'v.add');

function spotOf(
  clause: Clause,
  { about, topic }: { about: boolean; topic: ReturnType<typeof topicOf> },
): Run | undefined {
  if (!about) return topic === 'picture' && isCornered(clause) ? setPlace : undefined;
  if (saysTravel(clause)) return travel;
  const share = clause.one('percent') !== undefined || clause.has('n.half', 'n.double');
  if (saysPlace(clause) || (share && !clause.has('o.sound', 'o.volume'))) return setPlace;
  if (!saysSpan(clause)) return undefined;
  return (stage) => setSpan(stage, clause, subjectOf(stage, clause, isInset).found);
}

/** "Put the city small in the corner": a clip of the film itself. */
function isCornered(clause: Clause): boolean {
  return (
    clause.family('pos.')?.includes('-') === true ||
    clause.has('pl.full') ||
    (clause.has('size.smaller', 'size.bigger') && clause.has('o.it', 'pl.width'))
  );
}
