import type { OfferedOperation, Segment } from '@reelsmith/core';
import { takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { END_MS, isAudioName } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { type Found, isSounding, recentKind, subjectOf } from '../../subject.ts';

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
  if (!(PARTS.test(text) || (music && PART_OF_MUSIC.test(text))) || scene.music().length === 0) return false;
  return (
    !clause.items.some(({ is }) => /^(?:at|after|before|dur|head|tail|range|percent|decibels)$/.test(is)) &&
    !clause.has('v.louder', 'v.quieter', 'v.fadein', 'v.fadeout')
  );
}

/** "From second 20 of the song". */
export function isFromItsOwn(clause: Clause): boolean {
  const text = clause.text().toLowerCase();
  if (/\b(?:beginning|start|end|out-?point) of\b|[开出]头(?:放|在)/.test(text)) return false;
  if (clause.has('n.in_point') && (clause.one('at') ?? clause.one('dur')) !== undefined) return true;
  if (clause.one('tail') !== undefined && clause.has('v.add', 'tm.only') && OF_SONG.test(text)) return true;
  return (
    (clause.one('at') !== undefined || INSIDE.test(text)) &&
    /(\d ?(?:s|secs?|seconds?) in(?:to it| to it)?$)|(\b(?:its|the (?:song|track|music)'s) (?:own )?[\d:.]+[- ]?(?:s|secs?|seconds?)?[- ](?:mark|point)|原曲|原歌|副歌|高潮|前奏)|(\b(of|into|in) the (song|track|music|piece|file|recording))|((?:[从自用].{0,4}(?:曲子|歌曲|歌|音乐|音频|文件|bgm)的?|(?:曲子|歌曲|歌|音乐|音频|文件|bgm)(?:本身|里面?|的)的?)(第|\d|[一二三四五六七八九十]+秒))/.test(
      text,
    ) &&
    clause.has('tm.begin', 'v.add', 'rel.start', 'rel.from')
  );
}

const OF_SONG = /\bof the (?:song|track|music|piece|tune)\b|(?:歌|曲子|曲|音乐)的/i;

/** "20 seconds in", "its 15-second point", "原曲20秒处": a length that is a place in the music. */
const INSIDE =
  /\d ?(?:s|secs?|seconds?) into the (?:song|track|music|piece|file|tune)|\d ?(?:s|secs?|seconds?) in(?:to it| to it)?$|[- ](?:mark|point)\b|原曲|原歌|副歌|高潮/;

/** Plays it from there in itself. */
export function startInside(scene: Scene, clause: Clause): void {
  const range = clause.one('range');
  const tail = clause.one('tail')?.ms;
  const said = (clause.one('at') ?? clause.one('after') ?? clause.one('dur'))?.ms ?? range?.fromMs;
  if (said === undefined && tail === undefined) {
    askWhereInside(scene);
    return;
  }
  const operations = subjectOf(scene, clause, isSounding)
    .found.filter(isAudio)
    .flatMap(({ segment }): OfferedOperation[] => {
      const { id: segmentId, durationMs } = segment;
      const tailMs = range === undefined || range.toMs === END_MS ? 0 : durationMs - (range.toMs - range.fromMs);
      return [
        ...(tailMs > 0 ? [{ op: 'trim', segmentId, headMs: 0, tailMs, ripple: 'none' } as const] : []),
        { op: 'slip', segmentId, byMs: (said ?? wholeOf(segment) - (tail ?? 0)) - segment.sourceStartMs },
      ];
    });
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
