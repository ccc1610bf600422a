import { endMs, type OfferedOperation, type Segment } from '@reelsmith/core';
import { changeEach, takeAll } from '../../change-each.ts';
import { Clause } from '../../clause.ts';
import { isAudioFile, isConcept } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import {
  everything,
  type Fits,
  type Found,
  isClip,
  isMusic,
  isOverlay,
  isSounding,
  isVoice,
  namedIn,
  subjectOf,
} from '../../subject.ts';
import { type Absence, inFilm } from '../absence.ts';
import { filmEnd } from '../ask-cut.ts';
import { NO_DUCK } from './ducks.ts';
import { heard, isLostVoice } from './heard.ts';
import { dipTo } from './ramps.ts';

/** What streaming services level their sound to. LUFS. */
const USUAL_LOUDNESS = -14;

/** Silence, or sound again; a level that is said with it is set too. */
export function mute(scene: Scene, clause: Clause, muted: boolean): void {
  const found = muted ? silenced(scene, clause) : wokenUp(scene, clause);
  if (found === undefined) return;
  const level = clause.one('percent')?.value;
  const make = ({ segment, track }: Found): OfferedOperation[] => [
    ...(!muted && track.muted === true ? [{ op: 'setTrack', trackId: track.id, muted: false } as const] : []),
    { op: 'setMute', segmentId: segment.id, muted },
    ...(level === undefined || muted
      ? []
      : [{ op: 'setVolume', segmentId: segment.id, volume: Math.min(4, level) } as const]),
  ];
  changeEach(scene, found, make, muted ? ['muted it', '已静音'] : ['turned the sound back on', '已恢复声音']);
}

/** "Mute the original sound" means the clips, and never the music beside them. */
function silenced(scene: Scene, clause: Clause): readonly Found[] | undefined {
  const own = clause.has('o.sound') || /原声|同期声|original|camera (sound|audio)/i.test(clause.text());
  const other = clause.has('o.music', 'o.voice', 'm.voice', 'o.overlay') || clause.items.some(isAudioFile);
  if (!own || other) return beforeMusic(scene, clause) ?? heard(scene, clause);
  const isOwn = (one: Found): boolean => isSounding(one) && (isClip(one) || isOverlay(one));
  const before = complainedOf(scene, clause, isOwn);
  const found = before.length > 0 ? before : (namedIn(scene, clause, isOwn)?.found ?? []);
  if (found.length > 0) return found;
  const clips = everything(scene).filter((one) => isSounding(one) && isClip(one));
  return clips.length > 0 ? clips : heard(scene, clause);
}

/** "Mute everything and lay the song under it": not the music that comes then. */
function beforeMusic(scene: Scene, clause: Clause): readonly Found[] | undefined {
  const laid = clause.next?.has('o.music') === true && clause.next.has('v.add', 'v.insert', 'v.move', 'v.want');
  if (!laid || clause.named() > 0 || clause.has('o.music')) return undefined;
  // "The forest goes first and is mute, and then add the song": what was named just before.
  const spoken = subjectOf(scene, clause, (one) => isSounding(one) && !isMusic(one));
  if (spoken.named && spoken.found.length > 0) return spoken.found;
  const found = everything(scene).filter((one) => isSounding(one) && !isMusic(one));
  return found.length > 0 ? found : undefined;
}

/** "The beach is so windy, the original sound off": the clip whose sound was spoken of just now. */
function complainedOf(scene: Scene, clause: Clause, isOwn: Fits): readonly Found[] {
  const { previous } = clause;
  if (previous === undefined || clause.named() > 0 || clause.has('o.all', 'o.each', 'n.film')) return [];
  if (previous.named() === 0 || !previous.has('so.denoise', 'v.louder', 'v.quieter', 'o.sound', 'o.volume')) return [];
  return namedIn(scene, previous, isOwn)?.found ?? [];
}

/** What falls silent no longer: what is named, else the clips that are mute, else what a clause about sound means. */
function wokenUp(scene: Scene, clause: Clause): readonly Found[] | undefined {
  const named = namedIn(scene, clause, isSounding)?.found ?? [];
  if (named.length > 0) return named;
  const mute = everything(scene).filter(
    (one) => isSounding(one) && (one.segment.muted === true || one.track.muted === true),
  );
  return mute.length > 0 ? mute : heard(scene, clause);
}

/** "Only the music", "mute all but the music": everything else falls silent. */
export function onlyThis(scene: Scene, clause: Clause): void {
  const kept = namedIn(scene, clause.has('p.except') ? exceptedIn(clause) : clause, isSounding)?.found ?? [];
  // "Mute all the clips but the beach" leaves the music alone.
  const before = clause.items.slice(0, Math.max(0, clause.indexOf('p.except')));
  const ofClips = before.some((item) => isConcept(item, 'o.clip', 'o.image')) || OF_CLIPS.test(clause.text());
  const others = everything(scene).filter(
    (one) =>
      isSounding(one) && !(ofClips && !isClip(one)) && !kept.some(({ segment }) => segment.id === one.segment.id),
  );
  if (kept.length > 0 && others.length === 0) scene.sayAlready();
  if (kept.length === 0 || others.length === 0) return;
  changeEach(scene, others, ({ segment: { id } }) => [{ op: 'setMute', segmentId: id, muted: true }], [
    'only that is heard now',
    '现在只听得到它',
  ]);
}

const OF_CLIPS = /^[^,，]*(?:每|各|所有|全部)(?:一)?[个的]?(?:段|片段|镜头|画面|视频)/;

/** What stands behind "but", up to what is spoken of beside it: "除了音乐，其他都静音". */
function exceptedIn(clause: Clause): Clause {
  const at = clause.indexOf('p.except');
  const end = clause.items.findIndex(
    (item, index) => index > at && item.is === 'concept' && /^(?:p\.others|o\.all|v\.|x\.)/.test(item.id),
  );
  return new Clause(clause.items.slice(at + 1, end < 0 ? undefined : end), clause.message);
}

/** Not heard for a time. Music that begins later or ends sooner is cut; everything else falls silent for that time. */
export function silentFor(scene: Scene, clause: Clause, absence: Absence): void {
  const found = clause.has('o.sound') ? silenced(scene, clause) : heard(scene, clause);
  if (found === undefined) return;
  const span = inFilm(scene, absence);
  const edge = span.fromMs <= 0 || span.toMs >= filmEnd(scene);
  if (edge && !clause.has('v.mute') && found.every(({ track }) => track.kind === 'audio')) {
    setTo(scene, found, span);
    return;
  }
  const own = clause.named() > 0 && clause.items.some(({ is }) => is === 'head' || is === 'tail');
  dipTo(
    scene,
    found,
    () => 0,
    (segment) => (own ? ofItsOwn(segment, absence) : [span.fromMs, span.toMs]),
  );
}

/** "The first 3 seconds of the beach". */
function ofItsOwn(segment: Segment, { fromMs, toMs }: Absence): [number, number] {
  const end = endMs(segment);
  return fromMs < 0 ? [end + fromMs, end] : [segment.startMs + fromMs, Math.min(end, segment.startMs + toMs)];
}

function setTo(scene: Scene, found: readonly Found[], { fromMs, toMs }: Absence): void {
  const filmMs = filmEnd(scene);
  const make = ({ segment }: Found): OfferedOperation[] => {
    const { id: segmentId, startMs } = segment;
    const [start, end] =
      fromMs <= 0 ? [Math.max(startMs, toMs), endMs(segment)] : [startMs, Math.min(endMs(segment), fromMs)];
    if (end - start < 100) return [{ op: 'remove', segmentId, ripple: 'none' }];
    const tailMs = segment.durationMs - (end - start);
    return [
      ...(tailMs > 0 ? [{ op: 'trim', segmentId, headMs: 0, tailMs, ripple: 'none' } as const] : []),
      ...(start > startMs ? [{ op: 'move', segmentId, startMs: start, ripple: 'none' } as const] : []),
    ];
  };
  changeEach(scene, found, make, [filmMs > 0 ? 'it is silent in that time' : '', '那段时间不再响']);
}

/** Hiss and hum taken out. */
export function denoise(scene: Scene, clause: Clause): void {
  const found = isLostVoice(scene, clause) ? heard(scene, clause) : noisy(scene, clause);
  if (found === undefined) return;
  const on = !isTreatmentOff(clause);
  changeEach(scene, found, ({ segment: { id } }) => [{ op: 'setDenoise', segmentId: id, denoise: on }], [
    'reduced the noise',
    '已降噪',
  ]);
}

/** "Remove the hiss" takes noise out, "remove the noise reduction" leaves it in. */
function isTreatmentOff(clause: Clause): boolean {
  const named = /\b(?:de-?nois\w*|noise (?:reduction|removal|filter|suppression|cancel\w*))|降噪|去噪|消噪|除噪|减噪/i;
  return clause.has('x.off', 'v.remove', 'x.not', 'v.unwanted') && named.test(clause.text());
}

/** Noise is in recordings: of what was not named, the voice, else the clips. */
function noisy(scene: Scene, clause: Clause): readonly Found[] | undefined {
  const named = namedIn(scene, clause, isSounding)?.found ?? [];
  if (named.length > 0) return named;
  const all = everything(scene).filter(isSounding);
  const before = heard(scene, clause);
  const said = before?.filter((one) => !isMusic(one)) ?? [];
  if (said.length > 0 && said.length < all.length) return said;
  const clips = all.filter((one) => isClip(one) || isVoice(one));
  return clips.length > 0 ? clips : before;
}

const WANTED =
  /\b(?:no ?(?:one|body)|drop|lose|dive|compete|clash|fight|cover|buried)\b|打架|别抢|别盖|再升|再起|再上来/i;

/** Music that makes room while somebody speaks. */
export function duck(scene: Scene, clause: Clause): void {
  const refused = clause.has('x.off', 'v.remove', 'x.not', 'v.unwanted');
  // "Drop the song beneath the speaking", "they mustn't clash" want it.
  const on = !NO_DUCK.test(clause.text()) && (!refused || WANTED.test(clause.text()));
  const tracks = scene.draft.tracks.filter(({ role, segments }) => role === 'bgm' && segments.length > 0);
  if (tracks.length === 0) {
    heard(scene, clause);
    return;
  }
  const operations = tracks.map(({ id }): OfferedOperation => ({ op: 'setTrack', trackId: id, duck: on }));
  takeAll(
    scene,
    operations,
    on
      ? ['the music makes room for the voice', '说话时音乐自动压低']
      : ['the music keeps its level', '音乐不再自动压低'],
  );
}

/** The whole film to a loudness. */
export function setLoudness(scene: Scene, clause: Clause): void {
  const said = clause.all('num').at(-1)?.value ?? clause.one('decibels')?.value;
  const loudness = said === undefined || said === 0 ? USUAL_LOUDNESS : -Math.min(70, Math.abs(said));
  takeAll(
    scene,
    [{ op: 'setMeta', loudness }],
    [`the film is levelled to ${loudness} LUFS`, `响度统一为 ${loudness} LUFS`],
  );
}
