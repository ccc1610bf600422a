import type { OfferedOperation } from '@reelsmith/core';
import { changeEach, takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isClip, isMusic, isOverlay, isSounding, isVoice, namedIn } from '../../subject.ts';
import { heard, isLostVoice } from './heard.ts';

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
  if (!own || clause.has('o.music', 'o.voice', 'o.overlay')) return heard(scene, clause);
  const isOwn = (one: Found): boolean => isSounding(one) && (isClip(one) || isOverlay(one));
  const found = namedIn(scene, clause, isOwn)?.found ?? [];
  if (found.length > 0) return found;
  const clips = everything(scene).filter((one) => isSounding(one) && isClip(one));
  return clips.length > 0 ? clips : heard(scene, clause);
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

/** "Only the music": everything else falls silent. */
export function onlyThis(scene: Scene, clause: Clause): void {
  const kept = namedIn(scene, clause, isSounding)?.found ?? [];
  const others = everything(scene).filter(
    (one) => isSounding(one) && !kept.some(({ segment }) => segment.id === one.segment.id),
  );
  if (kept.length === 0 || others.length === 0) return;
  changeEach(scene, others, ({ segment: { id } }) => [{ op: 'setMute', segmentId: id, muted: true }], [
    'only that is heard now',
    '现在只听得到它',
  ]);
}

/** Hiss and hum taken out. */
export function denoise(scene: Scene, clause: Clause): void {
  const found = isLostVoice(scene, clause) ? heard(scene, clause) : noisy(scene, clause);
  if (found === undefined) return;
  const on = !clause.has('x.off') || clause.has('v.remove');
  changeEach(scene, found, ({ segment: { id } }) => [{ op: 'setDenoise', segmentId: id, denoise: on }], [
    'reduced the noise',
    '已降噪',
  ]);
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

/** Music that makes room while somebody speaks. */
export function duck(scene: Scene, clause: Clause): void {
  const on = !clause.has('x.off', 'v.remove');
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
