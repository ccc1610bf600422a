import type { CompoundNote, Language, Refusal } from '@reelsmith/core';

/** Seconds as people write them: 12.5. */
export function seconds(ms: unknown): string {
  return String(Math.round(Number(ms ?? 0) / 10) / 100);
}

type Pair = [string, string];

/** Why core said no, and the way out. */
export function refusalSentence({ code, params }: Refusal, language: Language): string {
  const pair = refusalPair(code, params);
  return language === 'zh' ? pair[1] : pair[0];
}

function refusalPair(code: Refusal['code'], params: Refusal['params']): Pair {
  const name = String(params.name ?? '');
  const limit = params.limitMs ?? params.longestMs;
  switch (code) {
    case 'too_short':
      return [
        `That would leave nothing of "${name}". Take off less, or delete the clip.`,
        `这样“${name}”就没有内容了。请少剪一些，或者直接删除这一段。`,
      ];
    case 'beyond_source':
      return [
        `"${name}" has only ${seconds(params.haveMs)} s of material there. Ask for less.`,
        `“${name}”那里只有 ${seconds(params.haveMs)} 秒素材。请减少一些。`,
      ];
    case 'out_of_range':
      return limit === undefined
        ? ['That place is not on the timeline. Name another one.', '时间线上没有这个位置，请换一个。']
        : [
            `The film is only ${seconds(limit)} s long there. Name a time before that.`,
            `那里只有 ${seconds(limit)} 秒，请给一个更早的时间。`,
          ];
    case 'transition_too_long':
      return [
        `The transition is too long: ${seconds(limit)} s is the most that fits.`,
        `转场太长，最长只能 ${seconds(limit)} 秒。`,
      ];
    case 'not_adjacent':
      return [
        'A transition needs two clips next to each other. Add another clip first.',
        '需要两段相邻的片段，请先再添加一段。',
      ];
    case 'no_transition':
      return ['There is no transition there to remove.', '那里没有转场可以去掉。'];
    case 'wrong_kind':
      return [`That does not work on "${name}", it is the wrong kind of file.`, `“${name}”的类型不适合这个操作。`];
    case 'nothing_to_change':
      return ['That is so already.', '现在已经是这样了。'];
    case 'track_not_found':
    case 'segment_not_found':
      return [
        'There is nothing on the timeline for that yet. Upload a clip first.',
        '时间线上还没有可用的内容，请先上传素材。',
      ];
    default:
      return [
        `That can't be done here (${code}). Try it with other values.`,
        `这里做不到（${code}）。请换一个值再试。`,
      ];
  }
}

/** What a compound has to add, where people must know it. */
export function noteSentence({ code, params }: CompoundNote, language: Language): string | undefined {
  const pair = notePair(code, params);
  if (pair === undefined) return undefined;
  return language === 'zh' ? pair[1] : pair[0];
}

function notePair(code: CompoundNote['code'], params: CompoundNote['params']): Pair | undefined {
  const name = String(params.name ?? '');
  const [asked, have] = [seconds(params.askedMs), seconds(params.haveMs ?? params.durationMs)];
  switch (code) {
    case 'too_little_material':
      return [
        `There are only ${have} s of material, so the film is not ${asked} s long. Slow it down, or add more clips.`,
        `素材只有 ${have} 秒，所以不到 ${asked} 秒。可以放慢速度，或者再添加素材。`,
      ];
    case 'too_much_material':
      return [
        `No clip may get shorter than a second, so the film stays ${have} s instead of ${asked} s. Delete a clip to get there.`,
        `每段至少一秒，所以影片是 ${have} 秒而不是 ${asked} 秒。删除一段就可以做到。`,
      ];
    case 'held_frame':
      return [
        `A frame of "${name}" is held for ${seconds(params.ms)} s, as it is too short for its transition.`,
        `“${name}”太短，转场处画面停留 ${seconds(params.ms)} 秒。`,
      ];
    case 'music_too_short':
      return [
        `"${name}" ends before the film does. Say "loop the music" to repeat it.`,
        `“${name}”比影片短，会提前结束。说“循环音乐”可以重复播放。`,
      ];
    case 'text_shortened':
      return [`"${name}" ends with the film, after ${have} s.`, `“${name}”随影片结束，显示 ${have} 秒。`];
    case 'transition_shortened':
      return [
        `The transition into "${name}" is ${have} s, the longest that fits.`,
        `“${name}”前的转场为 ${have} 秒，已是最长。`,
      ];
    case 'transition_left_out':
      return [`No transition fits before "${name}".`, `“${name}”前放不下转场。`];
    case 'went_with_it':
      return [
        `What lay over it went too: ${String(params.names ?? '')}.`,
        `叠在上面的内容也一起去掉了：${String(params.names ?? '')}。`,
      ];
    default:
      return undefined;
  }
}
