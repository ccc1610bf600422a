import { type Asset, addMusic, DEFAULT_MUSIC_VOLUME, endMs, type OfferedOperation } from '@reelsmith/core';
import { shareOf } from '../../amount.ts';
import { takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { withoutOtherSound } from '../../instead.ts';
import { END_MS, isAudioName, isConcept } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { everything, isPicture, namedIn } from '../../subject.ts';
import { filmEnd } from '../ask-cut.ts';
import { askedLevel } from './levels.ts';

/** Lays an uploaded piece of music under the film: from and to where the clause says, else from where the music of the clause
 *  before ends, else from start to end. */
export function layMusic(scene: Scene, clause: Clause): void {
  const asset = musicAsset(scene, clause);
  if (asset === 'asked') return;
  if (asset === undefined) {
    sayNoMusic(scene);
    return;
  }
  const { startMs, toMs } = placeOf(scene, clause);
  // "At full volume" is as loud as it was recorded.
  // "The song at 40" is 40 %.
  const level = clause.has('o.volume') || /\bat \d+\W*$/i.test(clause.text());
  const named = level ? askedLevel(clause) : shareOf(clause)?.value;
  const share = named ?? (clause.has('n.full') ? 1 : undefined);
  const volume = Math.min(4, share ?? scene.music()[0]?.volume ?? DEFAULT_MUSIC_VOLUME);
  const percent = Math.round(volume * 100);
  const loop = clause.has('x.loop');
  const options = { asset, mintId: scene.mintId, volume, startMs, loop };
  const said = [`laid ${asset.name} under it at ${percent}%`, `配上了${asset.name}（${percent}%）`] as const;
  if (!scene.take(addMusic(scene.draft, options), ...said)) return;
  endAt(scene, asset, startMs ?? 0, toMs);
  scene.promises.push({ kind: 'music', assetId: asset.id, volume });
}

function endAt(scene: Scene, asset: Asset, startMs: number, toMs: number | undefined): void {
  if (toMs === undefined) return;
  const operations = scene.music().flatMap((segment): OfferedOperation[] => {
    const mine = segment.source.kind === 'media' && segment.source.assetId === asset.id && segment.startMs >= startMs;
    const tailMs = endMs(segment) - toMs;
    if (!mine || tailMs <= 0) return [];
    return tailMs >= segment.durationMs
      ? [{ op: 'remove', segmentId: segment.id, ripple: 'none' }]
      : [{ op: 'trim', segmentId: segment.id, headMs: 0, tailMs, ripple: 'none' }];
  });
  if (operations.length === 0) return;
  takeAll(scene, operations, ['', '']);
}

function placeOf(scene: Scene, clause: Clause): { startMs: number | undefined; toMs: number | undefined } {
  const filmMs = filmEnd(scene);
  const range = clause.one('range');
  if (range !== undefined) return { startMs: range.fromMs, toMs: range.toMs === END_MS ? undefined : range.toMs };
  const head = clause.one('head')?.ms;
  if (head !== undefined) return { startMs: 0, toMs: head };
  const tail = clause.one('tail')?.ms;
  if (tail !== undefined) return { startMs: Math.max(0, filmMs - tail), toMs: undefined };
  const before = clause.one('before')?.ms;
  if (before !== undefined) return { startMs: undefined, toMs: before };
  const point = clause.one('at')?.ms ?? clause.one('after')?.ms ?? beginOf(clause);
  // "Up to 0:20".
  if (point !== undefined && clause.has('tm.until', 'tm.end', 'v.stop') && !clause.has('tm.begin', 'rel.start'))
    return { startMs: undefined, toMs: point };
  const dur = point === beginOf(clause) ? undefined : clause.one('dur')?.ms;
  if (point !== undefined) return { startMs: point, toMs: dur === undefined ? undefined : point + dur };
  return underClips(scene, clause) ?? behindMusic(goesOn(scene, clause), dur);
}

/** "Have it start at 5 seconds": a length that is a place. */
function beginOf({ items, message }: Clause): number | undefined {
  const next = items[items.findIndex((item) => isConcept(item, 'tm.begin', 'rel.start')) + 1];
  return next?.is === 'dur' && /\b(?:at|on) ?$/i.test(message.slice(Math.max(0, next.start - 4), next.start))
    ? next.ms
    : undefined;
}

/** So long, from where the music before it ends. */
function behindMusic(startMs: number | undefined, dur: number | undefined) {
  return { startMs, toMs: dur === undefined ? undefined : (startMs ?? 0) + dur };
}

/** "Under city and beach", "when the forest starts". */
function underClips(scene: Scene, clause: Clause): { startMs: number; toMs: number | undefined } | undefined {
  const whole = clause.has('n.film', 'o.all') || (clause.has('o.clip', 'o.image') && clause.all('file').length < 2);
  const clips = namedIn(scene, clause, isPicture)?.found ?? [];
  if (clips.length === 0 || (whole && clips.length > 1)) return undefined;
  const startMs = Math.min(...clips.map(({ segment }) => segment.startMs));
  const toMs = Math.max(...clips.map(({ segment }) => endMs(segment)));
  return {
    startMs,
    toMs:
      clause.has('tm.begin', 'rel.start', 'tm.until', 'rel.after', 'an.in') || ONWARDS.test(clause.text())
        ? undefined
        : toMs,
  };
}

const ONWARDS = /\bfrom\b.*\b(?:on|onwards?)\s*[.!]?$/i;

/** Music that follows music begins where that ends. */
function goesOn(scene: Scene, clause: Clause): number | undefined {
  const follows =
    clause.has('rel.and', 'rel.after', 'p.others') ||
    clause.previous?.has('o.music') === true ||
    clause.previous?.one('file') !== undefined;
  const end = Math.max(0, ...scene.music().map(endMs));
  return follows && end > 0 && end < filmEnd(scene) ? end : undefined;
}

/** Sounds among the uploads that a clause names. */
export function namedSounds(scene: Scene, clause: Clause): Asset[] {
  return withoutOtherSound(clause.items, clause.message).flatMap((item) => {
    const asset = item.is === 'file' ? scene.asset(item.assetId) : undefined;
    return asset !== undefined && asset.facts.kind === 'audio' ? [asset] : [];
  });
}

/** Uploaded sounds that are not on the timeline. */
export function otherSounds(scene: Scene): Asset[] {
  const used = new Set(
    everything(scene).flatMap(({ segment: { source } }) => (source.kind === 'media' ? [source.assetId] : [])),
  );
  return scene.context.assets.filter(({ id, facts }) => facts.kind === 'audio' && !used.has(id));
}

/** Uploaded sounds that a clause names and that are not on the timeline. */
export function waitingSounds(scene: Scene, clause: Clause): Asset[] {
  const others = otherSounds(scene);
  return namedSounds(scene, clause).filter((asset) => others.includes(asset));
}

/** True when a clause names an uploaded sound that is not on the timeline. */
export function namesWaitingSound(scene: Scene, clause: Clause): boolean {
  return waitingSounds(scene, clause).length > 0;
}

/** A sound that is named and not uploaded. */
export function unknownSound(scene: Scene, clause: Clause): string | undefined {
  return clause.all('file').find(({ name, assetId }) => isAudioName(name) && scene.asset(assetId) === undefined)?.name;
}

/** The named file, the only sound among the uploads, or a question. */
function musicAsset(scene: Scene, clause: Clause): Asset | undefined | 'asked' {
  const unknown = unknownSound(scene, clause);
  if (unknown !== undefined) {
    scene.refusal ??= { code: 'unknown_asset', params: { name: unknown } };
    const [en, zh] = [
      `"${unknown}" has not been uploaded. Upload it, then say it again.`,
      `“${unknown}”还没有上传，请先上传再说一次。`,
    ];
    scene.warnings.push(scene.words(en, zh));
    return 'asked';
  }
  // "The beat in place of the song": the one that is there already says what goes.
  const named = waitingSounds(scene, clause)[0] ?? namedSounds(scene, clause)[0];
  if (named !== undefined) return named;
  if (clause.has('p.other', 'p.others') || isExchange(clause)) return otherSound(scene, clause);
  const sounds = scene.context.assets.filter(({ facts }) => facts.kind === 'audio');
  if (sounds.length <= 1) return sounds[0];
  return askWhich(scene, sounds, shareOf(clause)?.value);
}

/** "Change the music", "换首歌": for which, is not said. */
export function isExchange(clause: Clause): boolean {
  const bare = clause.items.every(
    (item) => item.is === 'word' || item.is === 'punct' || (item.is === 'concept' && EXCHANGE.test(item.id)),
  );
  return bare && clause.has('v.change', 'v.swap', 'v.replace') && clause.has('o.music');
}

const EXCHANGE = /^(?:v\.(?:change|swap|replace)$|o\.(?:music|new)$|x\.filler$|q\.can|v\.want$|deg\.)/;

/** The only sound that is not used yet, or a question. */
function otherSound(scene: Scene, clause: Clause): Asset | 'asked' {
  const refused = refusedIn(scene, clause);
  const others = otherSounds(scene).filter((asset) => !refused.includes(asset));
  const [only] = others;
  if (only !== undefined && others.length === 1) return only;
  if (others.length > 1) return askWhich(scene, others, undefined);
  scene.refusal ??= { code: 'segment_not_found', params: { name: 'sound' } };
  scene.warnings.push(
    scene.words(
      'No other sound has been uploaded. Upload one, then say it again.',
      '没有上传别的音频，请先上传一个再说一次。',
    ),
  );
  return 'asked';
}

/** "Not the beat, the other one", "不要节拍，用另一首". */
function refusedIn(scene: Scene, clause: Clause): Asset[] {
  const not = ['x.not', 'v.remove', 'v.unwanted', 'x.off'] as const;
  return [clause, clause.previous].flatMap((one) => (one?.has(...not) ? namedSounds(scene, one) : []));
}

function askWhich(scene: Scene, sounds: readonly Asset[], share: number | undefined): 'asked' {
  const at =
    share === undefined ? '' : scene.words(` at ${Math.round(share * 100)}%`, ` 音量${Math.round(share * 100)}%`);
  const choices = sounds
    .slice(-3)
    .map(({ name }) => ({ label: name, message: scene.words(`add music "${name}"${at}`, `添加音乐“${name}”${at}`) }));
  scene.ask(scene.words('Which of the sounds should be the music?', '用哪个音频做背景音乐？'), choices);
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
