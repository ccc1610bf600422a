import type { OfferedOperation, Segment } from '@reelsmith/core';
import { takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { END_MS, isAudioName, TIMED } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isMusic, isSounding, recentKind, subjectOf } from '../../subject.ts';

const isAudio = (one: Found): boolean => one.track.kind === 'audio';

/** Parts of a song that have names, and no times that anybody here knows. */
const PARTS =
  /\b(?:chorus|refrain|verse|bridge of|hook|beat drop|bass drop|(?:the|its) drop|(?:song|track|music|tune|piece)(?:'s|s) (?:intro|opening)|intro of the (?:song|track|music|tune|piece))\b|副歌|前奏|间奏|桥段|主歌|\bdrop ?(?=[落卡])/i;
const PART_OF_MUSIC = /高潮|鼓点/;

/** "Start the track at its drop", "从副歌开始": where in the music that is must be asked, when no time says it. */
export function isPartUnknown(clause: Clause, scene: Scene): boolean {
  const text = clause.text();
  const music =
    clause.has('o.music') || clause.all('file').some(({ name }) => isAudioName(name)) || recentKind(scene) === 'sound';
  if (isSaidNext(clause)) return false;
  if (!(PARTS.test(text) || (music && PART_OF_MUSIC.test(text))) || scene.music().length === 0) return false;
  return (
    !clause.items.some(({ is }) => /^(?:at|after|before|dur|head|tail|range|percent|decibels)$/.test(is)) &&
    !clause.has('v.louder', 'v.quieter', 'v.fadein', 'v.fadeout')
  );
}

/** "The intro is dull. Use the part that starts at 0:30": the part is told behind it. */
export function isSaidNext(clause: Clause): boolean {
  const { next } = clause;
  if (next === undefined || !PARTS.test(clause.text()) || clause.items.some(({ is }) => TIMED.has(is))) return false;
  return (
    !clause.items.some((item) => item.is === 'concept' && item.id.startsWith('v.')) &&
    [...next.items].some(({ is }) => TIMED.has(is))
  );
}

/** "From second 20 of the song". */
export function isFromItsOwn(clause: Clause): boolean {
  const text = clause.text().toLowerCase();
  if (/\b(?:beginning|start|end|out-?point) of\b|[开出]头(?:放|在)/.test(text)) return false;
  if (clause.has('n.in_point') && (clause.one('at') ?? clause.one('dur')) !== undefined) return true;
  if (clause.one('tail') !== undefined && clause.has('v.add', 'tm.only') && OF_SONG.test(text)) return true;
  if (isPartOfIt(clause, text) || isJump(clause, text)) return true;
  return (
    (clause.one('at') !== undefined || INSIDE.test(text)) &&
    /(\d ?(?:s|secs?|seconds?) in(?:to it| to it)?\W*$)|(\b(?:its|the (?:song|track|music)'s) (?:own )?[\d:.]+[- ]?(?:s|secs?|seconds?)?[- ](?:mark|point)|原曲|原歌|副歌|高潮|前奏)|(\b(of|into|in) the (song|track|music|piece|file|recording))|((?:[从自用].{0,4}(?:曲子|歌曲|歌|音乐|音频|文件|bgm)的?|(?:曲子|歌曲|歌|音乐|音频|文件|bgm)(?:本身|里面?|的)的?)(第|\d|[一二三四五六七八九十]+秒))/.test(
      text,
    ) &&
    clause.has('tm.begin', 'v.add', 'rel.start', 'rel.from')
  );
}

const SONG = ['o.music', 'o.it'] as const;
const isOfSong = (clause: Clause): boolean =>
  clause.has(...SONG) || clause.all('file').some(({ name }) => isAudioName(name));

/** "The part of it that starts at 0:30", "用音乐0:20以后的部分". */
export function isOtherPart(clause: Clause, scene: Scene): boolean {
  if (scene.music().length === 0 || clause.one('file') !== undefined || clause.one('ref') !== undefined) return false;
  const text = clause.text().toLowerCase();
  const point = clause.one('at') ?? clause.one('after');
  const told =
    point !== undefined && PART.test(text) && !clause.has('v.mute', 'v.remove', 'v.quieter', 'v.louder', 'v.keep');
  const spoken = clause.previous !== undefined && (isSaidNext(clause.previous) || clause.previous.has('o.music'));
  return (told && spoken) || isJump(clause, text);
}

function isPartOfIt(clause: Clause, text: string): boolean {
  const point = clause.one('at') ?? clause.one('after');
  return (
    point !== undefined &&
    isOfSong(clause) &&
    PART.test(text) &&
    !clause.has('v.mute', 'v.remove', 'v.quieter', 'v.louder')
  );
}

const PART =
  /\b(?:part|bit|section|portion|stretch|passage|piece) (?:of (?:it|the \w+|my \w+) )?(?:that |which )?(?:starts?|starting|begins?|beginning|from|at|after|which|comes|coming)\b|(?:以后|之后|开始|往后|起)?的(?:那)?(?:一)?(?:部分|段)/;

/** "Jump ahead 30 seconds in the song", "skip to 0:30 of the song". */
function isJump(clause: Clause, text: string): boolean {
  const time = clause.one('dur') ?? clause.one('at');
  return time !== undefined && clause.has('o.music') && (JUMP.test(text) || (time.is === 'at' && THERE.test(text)));
}

/** "The chorus comes at 0:30 in the song, so start it there". */
const THERE =
  /\b(?:in|of|into) (?:the |my |this )?(?:song|music|track|tune|piece)\b.*\bstart\w* (?:it |the \w+ |with it )?(?:right )?there\b/;

const JUMP =
  /\b(?:jump|skip|fast[- ]?forward|go)(?: ahead| forward| on| straight| right)?(?: by| to)? [^,.]{0,24}\b(?:in|into|of) (?:the |my |this )?(?:song|music|track|tune|piece)\b/;

const OF_SONG = /\bof the (?:song|track|music|piece|tune)\b|(?:歌|曲子|曲|音乐)的/i;

/** "20 seconds in", "its 15-second point", "原曲20秒处": a length that is a place in the music. */
const INSIDE =
  /\d ?(?:s|secs?|seconds?) into the (?:song|track|music|piece|file|tune)|\d ?(?:s|secs?|seconds?) in(?:to it| to it)?\W*$|[- ](?:mark|point)\b|原曲|原歌|副歌|高潮/;

/** Plays it from there in itself. */
export function startInside(scene: Scene, clause: Clause): void {
  const range = clause.one('range');
  const tail = clause.one('tail')?.ms;
  const said = (clause.one('at') ?? clause.one('after') ?? clause.one('dur'))?.ms ?? range?.fromMs;
  if (said === undefined && tail === undefined) {
    askWhereInside(scene);
    return;
  }
  const own = subjectOf(scene, clause, isSounding).found.filter(isAudio);
  const operations = (own.length > 0 ? own : everything(scene).filter(isMusic)).flatMap(
    ({ segment }): OfferedOperation[] => {
      const { id: segmentId, durationMs } = segment;
      const tailMs = range === undefined || range.toMs === END_MS ? 0 : durationMs - (range.toMs - range.fromMs);
      return [
        ...(tailMs > 0 ? [{ op: 'trim', segmentId, headMs: 0, tailMs, ripple: 'none' } as const] : []),
        { op: 'slip', segmentId, byMs: (said ?? wholeOf(segment) - (tail ?? 0)) - segment.sourceStartMs },
      ];
    },
  );
  if (operations.length > 0) takeAll(scene, operations, ['it begins there now', '已从那里开始播放']);
}

const wholeOf = ({ source, durationMs }: Segment): number =>
  source.kind === 'media' ? (source.durationMs ?? durationMs) : durationMs;

/** "From the chorus on": nobody here knows where that is. */
export function askWhereInside(scene: Scene): void {
  const choices = [20, 40, 60].map((s) => ({
    label: scene.words(`${s} s`, `第${s}秒`),
    message: scene.words(`start the music from second ${s} of the song`, `从这首曲子的第${s}秒开始用`),
  }));
  scene.ask(scene.words('At which second of the music is that?', '那是在音乐的第几秒？'), choices);
}
