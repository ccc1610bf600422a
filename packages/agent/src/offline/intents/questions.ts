import { type Asset, draftDurationMs, EXPORT_FORMATS, isEmpty, summarize } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { kindOf, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { factAsked } from './asked-facts.ts';
import { asksSomething } from './asks.ts';
import { clock, described, listed } from './facts-told.ts';

type Answer = (scene: Scene, clause: Clause) => string;

/** What a question is about, and its answer; undefined for what asks for a change, however politely. */
export function questionOf(clause: Clause): Answer | undefined {
  const bare = bareOf(clause);
  const quote = clause.one('quote');
  const puts = quote !== undefined && quote.onTimeline !== true && clause.has('v.add', 'v.say', 'v.change', 'v.make');
  if (!asksSomething(bare) || puts || /还下?(?:多长|多久|几分钟|几秒|多少秒)/.test(bare)) return undefined;
  const answers = partsOf(clause).flatMap((part) => {
    const answer = factAsked(part, bareOf(part)) ?? answerTo(bareOf(part));
    return answer === undefined ? [] : [(scene: Scene): string => answer(scene, part)];
  });
  if (answers.length === 0) return factAsked(clause, bare) ?? answerTo(bare) ?? bareAnswer(clause);
  return (scene) => [...new Set(answers.map((answer) => answer(scene)))].join(' ');
}

/** "Is the forest slowed down right now?", "短多少?": asked of what is there, in words that no answer waits for. */
function bareAnswer(clause: Clause): Answer | undefined {
  const last = clause.items.findLast(({ end, start }) => end > start);
  const asks = /^\s*[?？]/.test(clause.message.slice(last?.end ?? 0)) || (last?.is === 'punct' && last.text === '?');
  if (!asks || clause.has('q.help', 'q.changes') || clause.one('quote') !== undefined) return undefined;
  // What somebody can do is another question.
  if (/[你您]|\byou\b/i.test(clause.text())) return undefined;
  return clause.has('v.export') ? formats : about;
}

const bareOf = (clause: Clause): string =>
  clause
    .rawBetween(0, clause.items.length - 1)
    .toLowerCase()
    .slice(0, 400)
    .replace(/^[\s,.;，。？?]+/, '')
    .trim();

/** "How many are left, and how long is it": each part of a question has its answer. */
function partsOf(clause: Clause): Clause[] {
  const rows: Item[][] = [[]];
  for (const item of clause.items) {
    const parts = (item.is === 'punct' && /[,;.?]/.test(item.text)) || isConcept(item, 'rel.and');
    if (parts) rows.push([]);
    else rows.at(-1)?.push(item);
  }
  return rows.filter((row) => row.length > 0).map((row) => new Clause(row, clause.message));
}

function answerTo(words: string): Answer | undefined {
  return ANSWERS.find(({ about }) => about.test(words))?.answer;
}

const SEQUENCE = /\b(?:after|before|next|follows?)\b|后面|前面|接着|之[前后]/i;

const ANSWERS: readonly { about: RegExp; answer: Answer }[] = [
  {
    about: /(?:what|which) format (?:is|are|does|do we)\b|(?:现在|目前|当前).{0,4}格式/,
    answer: canvas,
  },
  { about: /\bformats?\b|格式/, answer: formats },
  {
    about:
      /\bnot (?:yet |been |yet been )?used|unused|unplaced|(?:is|are|was|were|has|have)n'?t (?:been |yet |yet been |being )?(?:used|placed|in the|on the|part of)|(?:haven'?t|have not|didn'?t|not yet)(?: (?:i|we|you))?(?: yet)? (?:use|put in|place)|(?:forg[eo]t(?:ten)?|miss(?:ed)?|skip(?:ped)?)\b.{0,24}\b(?:photos?|pictures?|images?|files?|clips?|videos?|uploads?|shots?)|left ?(?:over|out)|not (?:in|on) (?:the|my)|没用|未用|未使用|没有用|没放|没加|剩(?!.{0,4}(?:几|多))/,
    answer: unused,
  },
  {
    about:
      /upload|given you|gave you|handed you|\breach(?:ed)? you|(?:do you|have you|you) (?:have|got|receive)|from me|i (?:sent|gave|send)|上传|传了|传上来|传过来|给过你|给你的|传的(?=文件|素材)|我的素材|哪些文件|哪些素材|(?:手上|手里|手头|我有).{0,8}哪|哪.{0,8}(?:可以用|能用|可用)/,
    answer: uploaded,
  },
  {
    about: /\bloud|volume|\blevel|几成|百分之几|\bheard?\b|audible|音量|声音多大|多大声|多响|听得[见到]/,
    answer: volume,
  },
  {
    about:
      /^.{0,12}(?:is there|are there|do (?:i|we) have|have (?:i|we)|any).{0,12}(?:music|song)|有.{0,6}(?:音乐|配乐|歌|bgm).{0,3}(?:吗|没)/i,
    answer: music,
  },
  {
    about:
      /\b(?:resolution|dimensions?|aspect|ratio|upright|landscape|portrait|vertical|horizontal|frame rate|framerate|fps|frames per second|frames a second)\b|分辨率|比例|尺寸|横屏|竖屏|横版|竖版|横的|竖的|横向|竖向|帧率|画布|画幅|多少帧|几帧|画面多大/,
    answer: canvas,
  },
  { about: /\btransitions?\b|转场|过渡/, answer: transitions },
  { about: /\b(?:texts?|captions?|subtitles?|titles?|words|lettering|wording)\b|字|标题|写/, answer: texts },
  {
    about:
      /\b(?:long|length|durations?|minutes|seconds|(?:running )?times?|when|starts?|ends?|called|name)\b|总长|长度|多长|多久|时长|几分钟|几秒|多少秒|第几|哪一?秒|什么时候|何时|叫什么/,
    answer: about,
  },
  { about: /\b(?:music|songs?|soundtrack|bgm|tunes?)\b|音乐|配乐|乐曲|歌|bgm/, answer: music },
  {
    about:
      /how many|^count |数量|which (?:clips?|photos?|pictures?|videos?|shots?)|what (?:clips?|photos?|pictures?|videos?)|几[个张段条首]|多少[个张段条首]|哪些|哪几/,
    answer: count,
  },
  {
    about:
      /\b(?:comes?|follows?|first|last|next|after|before|order|sequence)\b|(?:后面|前面|接着|之[前后]).{0,4}哪|顺序/,
    answer: (scene, clause) =>
      (targetOf(scene, clause).segments.length > 0 && !SEQUENCE.test(clause.text()) ? about : count)(scene, clause),
  },
  { about: /\b(?:sounds?|audio)\b|声/, answer: volume },
  {
    about: /\b(?:fast|slow|speed|muted?|silent|fad(?:e|es|ed|ing)|which|where)\b|哪|静音|淡[入出]|快|慢|速/,
    answer: about,
  },
  {
    about: /timeline|anything|everything|时间线/,
    answer: (scene, clause) => (isEmpty(scene.draft) ? count(scene, clause) : summarize(scene.draft, scene.language)),
  },
];

function about(scene: Scene, clause: Clause): string {
  const { segments, uploads = [] } = targetOf(scene, clause);
  if (isSumOfFiles(scene, clause, uploads)) return totalOf(scene, kindOf(clause));
  const wholeFilm = /film|movie|total|whole|together|in all|片子|影片|成片|总|一共|整/.test(
    clause.message.toLowerCase(),
  );
  const meant = wholeFilm && clause.named() === 0 ? [] : segments;
  if (meant.length > 0 && meant.length <= 6) return meant.map((segment) => described(scene, segment)).join(' ');
  const noun = kindOf(clause);
  if (
    !wholeFilm &&
    uploads.length === 0 &&
    !isEmpty(scene.draft) &&
    (noun === 'image' || clause.has('p.some', 'o.each'))
  )
    return count(scene, clause);
  const sounds = scene.context.assets.filter(({ facts }) => facts.kind === 'audio');
  if (!wholeFilm && uploads.length === 0 && noun === 'audio' && sounds.length > 0) return listed(scene, sounds);
  const files = uploads.length > 0 ? uploads : isEmpty(scene.draft) ? scene.context.assets : [];
  if (files.length > 0) return listed(scene, files);
  return filmLength(scene);
}

/** "三个视频全用上一共多长" of an empty film. */
const isSumOfFiles = (scene: Scene, clause: Clause, named: readonly Asset[]): boolean =>
  isEmpty(scene.draft) &&
  named.length === 0 &&
  TOGETHER.test(clause.text()) &&
  clause.has('o.clip', 'o.image', 'o.all', 'o.each');

const TOGETHER =
  /\b(?:together|combined|in all|add up|all (?:three|two|four|five|six|of them|the (?:clips|videos|files))|if (?:i|we) (?:use|used|join|joined|put))\b|加起来|[全都]用|合起来|合计|[拼接连]起来|总共|一共/i;

/** How long the uploads are one after another: the videos, as music lies under them. */
function totalOf(scene: Scene, kind: string | undefined): string {
  const wanted = kind === 'audio' ? 'audio' : 'video';
  const files = scene.context.assets.filter(({ facts }) => facts.kind === wanted);
  const ms = files.reduce((sum, { facts }) => sum + facts.durationMs, 0);
  return scene.words(`${clock(ms)} together: ${listed(scene, files)}`, `加起来 ${clock(ms)}：${listed(scene, files)}`);
}

function filmLength(scene: Scene): string {
  if (isEmpty(scene.draft))
    return scene.words('The timeline is empty, so it is 0 seconds long.', '时间线是空的，时长为 0 秒。');
  const s = clock(draftDurationMs(scene.draft));
  return scene.words(`The film is ${s} long.`, `影片时长为 ${s}。`);
}

function formats(scene: Scene): string {
  const names = EXPORT_FORMATS.join(', ');
  return scene.words(
    `I export to ${names}. Say, for example: export it as a GIF.`,
    `可以导出为 ${names}。例如：导出成 GIF。`,
  );
}

function uploaded(scene: Scene, clause: Clause): string {
  const kind = kindOf(clause);
  const all = scene.context.assets;
  const same = all.filter(
    ({ facts }) => facts.kind === (kind === 'audio' ? 'audio' : kind === 'image' ? 'image' : facts.kind),
  );
  const files = clause.one('file') === undefined ? same : (targetOf(scene, clause).uploads ?? same);
  if (files.length === 0) return scene.words('Nothing has been uploaded yet.', '还没有上传素材。');
  return `${scene.words(`You have uploaded ${files.length}:`, `已上传 ${files.length} 个：`)} ${listed(scene, files)}`;
}

function unused(scene: Scene, clause: Clause): string {
  const used = new Set(
    scene.draft.tracks.flatMap(({ segments }) =>
      segments.flatMap(({ source }) => (source.kind === 'media' ? [source.assetId] : [])),
    ),
  );
  const pictures = kindOf(clause) === 'image';
  const left = scene.context.assets.filter(({ id, facts }) => !used.has(id) && (!pictures || facts.kind === 'image'));
  if (left.length === 0) return scene.words('No, everything you uploaded is used.', '没有，上传的都用上了。');
  return `${scene.words('Not used yet:', '还没用上：')} ${listed(scene, left)}`;
}

function volume(scene: Scene, clause: Clause): string {
  const target = targetOf(scene, clause).segments.filter(({ source }) => source.kind === 'media');
  const meant = target.length > 0 || clause.has('o.sound') ? target : scene.music();
  const heard = meant.length > 0 ? meant : scene.clips();
  if (heard.length === 0) return scene.words('There is no sound yet.', '还没有声音。');
  return heard
    .slice(0, 6)
    .map((segment) => described(scene, segment))
    .join(' ');
}

function music(scene: Scene): string {
  const found = scene.music();
  if (found.length === 0) return scene.words('No, there is no music in the film yet.', '没有，影片里还没有音乐。');
  return found.map((segment) => described(scene, segment)).join(' ');
}

function canvas(scene: Scene): string {
  const { width, height, fps } = scene.draft.canvas;
  const shape = width === height ? ['square', '方形'] : width > height ? ['landscape', '横屏'] : ['upright', '竖屏'];
  return scene.words(
    `The picture is ${width}x${height}, ${shape[0] ?? ''}, ${ratio(width, height)}, at ${fps} frames per second.`,
    `画面为 ${width}x${height}，${shape[1] ?? ''}，${ratio(width, height)}，每秒 ${fps} 帧。`,
  );
}

function ratio(width: number, height: number): string {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const by = divisor(width, height);
  return `${width / by}:${height / by}`;
}

function transitions(scene: Scene): string {
  const found = scene
    .clips()
    .flatMap(({ name, transitionIn }) =>
      transitionIn === undefined
        ? []
        : [`${transitionIn.type.replaceAll('_', ' ')} → ${name} (${seconds(transitionIn.durationMs)} s)`],
    );
  if (found.length === 0)
    return scene.words('There are no transitions: all cuts are hard.', '没有转场，都是直接切换。');
  return `${scene.words('Transitions:', '转场：')} ${found.join(', ')}`;
}

function texts(scene: Scene, clause: Clause): string {
  const { segments } = targetOf(scene, clause);
  const meant = segments.filter(({ source }) => source.kind === 'text');
  const list = meant.length > 0 ? meant : scene.texts();
  if (list.length === 0) return scene.words('There is no text in the film yet.', '影片里还没有文字。');
  const said = list.slice(0, 20).map(({ name, source, startMs, ...rest }) => {
    const words = source.kind === 'text' ? source.text : name;
    return `“${words}” (${clock(startMs)}–${clock(startMs + rest.durationMs)})`;
  });
  return `${scene.words(`${list.length}:`, `共 ${list.length} 个：`)} ${said.join(', ')}`;
}

function count(scene: Scene, clause: Clause): string {
  if (isEmpty(scene.draft))
    return scene.words('No, the timeline is empty: there is nothing on it.', '没有，时间线是空的。');
  const kind = kindOf(clause);
  const clips = scene.clips();
  const pictures = clips.filter(({ source }) => source.kind === 'media' && source.media === 'image');
  const list = kind === 'image' && pictures.length > 0 ? pictures : clips;
  const names = list
    .slice(0, 30)
    .map(({ name, startMs, durationMs }) => `${name} (${seconds(startMs)}–${seconds(startMs + durationMs)} s)`);
  return scene.words(
    `${list.length} in the film: ${names.join(', ')}.`,
    `影片里有 ${list.length} 个：${names.join('、')}。`,
  );
}
