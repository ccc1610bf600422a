import { type Asset, addMusic, DEFAULT_MUSIC_VOLUME, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { deed, type Intent } from '../deed.ts';
import { ofRoles } from '../lists.ts';
import type { Scene } from '../scene.ts';
import { fade } from './fade.ts';
import { sounding } from './sounding.ts';

const AUDIO_NAME = /\.(mp3|wav|m4a|aac|flac|ogg)$/i;

function namesAudio(clause: Clause): boolean {
  return clause.all('file').some(({ name }) => AUDIO_NAME.test(name));
}

/** Background music from an uploaded file. */
export const musicIntent: Intent = (clause) => {
  const level = clause.has(
    'v.louder',
    'v.quieter',
    'v.mute',
    'v.unmute',
    'v.fadein',
    'v.fadeout',
    'v.remove',
    'v.move',
    'v.cut',
    'm.analyse',
  );
  const named = clause.has('o.music') || namesAudio(clause);
  const loop = clause.has('x.loop') && named;
  if (!named || (level && !loop) || (clause.has('o.sound') && !namesAudio(clause))) return [];
  return [deed('music', (scene) => music(scene, clause))];
};

function music(scene: Scene, clause: Clause): void {
  const volume = clause.one('percent')?.value;
  const placed = scene.music();
  const asset = audioOf(scene, clause);
  if (asset === 'asked') return;
  // A recorded voice on its own track is not laid a second time as music.
  const moved = clause.has('v.add', 'v.change');
  const elsewhere = asset === undefined || moved ? undefined : ofRoles(scene, 'voice', 'sfx', 'main', 'overlay');
  if (elsewhere?.some(({ source }) => source.kind === 'media' && source.assetId === asset?.id)) return;
  const isThere = placed.filter(
    ({ source }) => source.kind === 'media' && (asset === undefined || source.assetId === asset.id),
  );
  const loop = clause.has('x.loop');
  if (isThere.length > 0 && !loop && (volume !== undefined || !clause.has('v.add', 'v.change'))) {
    if (volume !== undefined) setVolumes(scene, isThere, () => volume);
    return;
  }
  if (asset === undefined) {
    sayNoMusic(scene);
    return;
  }
  const startMs = clause.one('at')?.ms ?? clause.one('after')?.ms;
  const level = Math.min(4, volume ?? DEFAULT_MUSIC_VOLUME);
  const percent = Math.round(level * 100);
  const options = { asset, mintId: scene.mintId, volume: level, startMs, loop };
  const done = scene.take(
    addMusic(scene.draft, options),
    `laid ${asset.name} under it at ${percent}%`,
    `配上了${asset.name}（${percent}%）`,
  );
  if (done) scene.promises.push({ kind: 'music', assetId: asset.id, volume: level });
}

/** The named file, the only sound among the uploads, or a question. */
function audioOf(scene: Scene, clause: Clause): Asset | undefined | 'asked' {
  for (const { name, assetId } of clause.all('file')) {
    const asset = scene.asset(assetId);
    if (asset === undefined && AUDIO_NAME.test(name)) {
      scene.refusal ??= { code: 'unknown_asset', params: { name } };
      scene.warnings.push(
        scene.words(
          `"${name}" has not been uploaded. Upload it, then say it again.`,
          `“${name}”还没有上传，请先上传再说一次。`,
        ),
      );
      return 'asked';
    }
    if (asset !== undefined) return asset;
  }
  const sounds = scene.context.assets.filter(({ facts }) => facts.kind === 'audio');
  if (sounds.length <= 1) return sounds[0];
  const level = clause.one('percent')?.value;
  const at =
    level === undefined ? '' : scene.words(` at ${Math.round(level * 100)}%`, ` 音量${Math.round(level * 100)}%`);
  scene.ask(
    scene.words('Which of the sounds should be the music?', '用哪个音频做背景音乐？'),
    sounds
      .slice(-3)
      .map(({ name }) => ({ label: name, message: scene.words(`add music "${name}"${at}`, `添加音乐“${name}”${at}`) })),
  );
  return 'asked';
}

function sayNoMusic(scene: Scene): void {
  scene.refusal ??= { code: 'capability_missing', params: { capability: 'generate_music' } };
  scene.warnings.push(
    scene.words(
      'No music has been uploaded, and music cannot be made here yet. Upload an mp3, wav, m4a or aac and say "add music".',
      '还没有上传音乐，这里也暂时不能生成音乐。请上传 mp3、wav、m4a 或 aac，然后说“添加音乐”。',
    ),
  );
}

function setVolumes(scene: Scene, segments: readonly Segment[], next: (now: number) => number): void {
  const operations = segments.map(
    (segment): OfferedOperation => ({
      op: 'setVolume',
      segmentId: segment.id,
      volume: Math.min(4, Math.max(0, Math.round(next(segment.volume ?? 1) * 1000) / 1000)),
    }),
  );
  const first = operations[0];
  const percent = first?.op === 'setVolume' ? Math.round(first.volume * 100) : 0;
  scene.take({ ok: true, operations, notes: [] }, `set the volume to ${percent}%`, `音量设为 ${percent}%`);
  const [segment] = segments;
  if (segment?.source.kind === 'media' && segment.source.media === 'audio' && first?.op === 'setVolume') {
    scene.promises.push({ kind: 'music', assetId: segment.source.assetId, volume: first.volume });
  }
}

/** Louder, quieter, a volume, silence, and fades of sound. */
export const levelIntent: Intent = (clause) => {
  if (clause.one('quote') !== undefined && !clause.has('o.volume')) return [];
  if (clause.has('v.fadein', 'v.fadeout')) return [deed('level', (scene) => fade(scene, clause))];
  if (clause.has('v.unmute')) return [deed('level', (scene) => mute(scene, clause, false))];
  const silent = clause.has('v.mute') || (clause.has('v.remove', 'x.off', 'x.not') && clause.has('o.sound'));
  if (silent && !clause.has('m.silence')) return [deed('level', (scene) => mute(scene, clause, true))];
  const relative = clause.has('v.louder', 'v.quieter');
  const absolute = clause.has('o.volume', 'o.sound') && (clause.one('percent') ?? clause.one('num')) !== undefined;
  // A file that is named with a volume is music to be laid, or to be set when it is there already.
  if (absolute && !relative && namesAudio(clause)) return [];
  return relative || absolute ? [deed('level', (scene) => level(scene, clause))] : [];
};

function level(scene: Scene, clause: Clause): void {
  const segments = sounding(scene, clause);
  if (segments === undefined) return;
  const share = clause.one('percent')?.value;
  const number = clause.one('num')?.value;
  const to = clause.has('rel.to', 'o.volume', 'v.set');
  const up = clause.has('v.louder');
  if (share !== undefined && clause.has('v.louder', 'v.quieter') && !clause.has('rel.to')) {
    setVolumes(scene, segments, (now) => now * (up ? 1 + share : 1 - share));
    return;
  }
  const set = share ?? (number === undefined ? undefined : number > 4 ? number / 100 : number);
  if (set !== undefined && (to || share !== undefined)) {
    setVolumes(scene, segments, () => set);
    return;
  }
  setVolumes(scene, segments, (now) => (up ? now * 1.5 : now / 1.5));
}

function mute(scene: Scene, clause: Clause, muted: boolean): void {
  const segments = sounding(scene, clause);
  if (segments === undefined) return;
  const operations = segments.map(({ id }): OfferedOperation => ({ op: 'setMute', segmentId: id, muted }));
  scene.take(
    { ok: true, operations, notes: [] },
    muted ? 'muted it' : 'turned the sound back on',
    muted ? '已静音' : '已恢复声音',
  );
}
