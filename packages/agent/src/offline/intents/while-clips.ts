import { endMs, type Segment } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { byDescription } from '../described.ts';
import { type Item, isAudioName, isConcept } from '../item.ts';
import { namedBy, namesIn } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { isListedMusic } from '../subject.ts';
import { filmEnd } from './ask-cut.ts';

const DURING =
  /\b(?:during|while|whilst|when|whenever|under|underneath|beneath|below|behind|over|throughout|for|in|on)(?: the| my| our| this| that| all of| whole| entire| full)*\s*$/i;
const DURING_ZH =
  /^(?:的)?(?:(?:[那这]一?|一)?(?:段|部分|镜头|画面|片段|视频|张|会儿|阵子?|句|条)(?!的?(?:声|原声|音量))|(?:在)?(?:播|放|出现|出来|演).{0,2}(?:的时候|时|期间)|的时候|时候?|期间|里面?(?=[^面])|底下|下面)/;

/** The same clause with the time of the film in the place of clips and halves that only say when: "no music under the forest",
 *  "海边那段音乐小一点", "音乐后半段再出来". What is named besides is left alone. */
export function withTimes(scene: Scene, clause: Clause): Clause {
  const half = halfOf(scene, clause);
  const range = half ?? timeOfClips(scene, clause);
  if (range === undefined) return clause;
  const items = clause.items.flatMap((item): Item[] => {
    if (item === range.at)
      return [{ is: 'range', fromMs: range.fromMs, toMs: range.toMs, start: item.start, end: item.end }];
    const gone = range.gone.has(item) || (half === undefined && item.is === 'concept' && NOUNS.has(item.id));
    return gone ? [] : [item];
  });
  const timed = new Clause(items, clause.message, clause.previous);
  timed.next = clause.next;
  return timed;
}

const NOUNS: ReadonlySet<string> = new Set(['o.clip', 'o.image', 'o.it', 'o.all', 'p.playing', 'an.in']);

interface Time {
  readonly at: Item;
  readonly gone: ReadonlySet<Item>;
  readonly fromMs: number;
  readonly toMs: number;
}

const OTHER_TIMES: ReadonlySet<Item['is']> = new Set(['range', 'at', 'head', 'tail', 'after', 'before', 'part']);

function timeOfClips(scene: Scene, clause: Clause): Time | undefined {
  if (!isOfWhatLies(scene, clause) || clause.items.some(({ is }) => OTHER_TIMES.has(is))) return undefined;
  if (
    clause.has(
      'o.sound',
      'o.voice',
      'p.except',
      'p.both',
      'tm.begin',
      'tm.end',
      'tm.until',
      'v.stop',
      'rel.start',
      'rel.end',
    )
  )
    return undefined;
  if (isListedMusic(clause)) return undefined;
  const pictures = new Set(scene.clips().map(({ id }) => id));
  const named = namesIn(clause.items).map((name) => ({ name, segments: namedBy(scene, clause, name) }));
  const words = new Set(isOfLevel(clause) ? scene.texts().map(({ id }) => id) : []);
  const clips = named.filter(
    ({ segments }) => segments.length > 0 && segments.every(({ id }) => pictures.has(id) || words.has(id)),
  );
  const [first] = clips;
  if (named.length === 0) return timeOfText(scene, clause);
  const isWhole = clips.length === named.length || !clause.has('o.music');
  if (first === undefined || !isWhole || !clips.some(({ name }) => isWhen(clause, name))) return undefined;
  return {
    at: first.name,
    gone: new Set(clips.map(({ name }) => name)),
    ...around(clips.flatMap(({ segments }) => segments)),
  };
}

/** "While the discount text is shown": a text that is told by its words. */
function timeOfText(scene: Scene, clause: Clause): Time | undefined {
  const at = clause.items.find((item) => isConcept(item, 'o.text', 'o.title', 'm.captions'));
  if (at === undefined || !clause.has('o.music') || !SHOWN.test(clause.text())) return undefined;
  const said = byDescription(scene, clause, 'text');
  return said.length === 1 ? { at, gone: new Set(), ...around(said) } : undefined;
}

const SHOWN = /\b(?:while|when|during|as long as|whenever)\b|(?:时|的时候|期间)/i;

function isWhen({ message }: Clause, { start, end }: Item): boolean {
  const before = message.slice(Math.max(0, start - 24), start);
  const behind = message.slice(end, end + 12);
  return DURING.test(before) || DURING_ZH.test(behind) || (!isLinked(before) && WITHOUT.test(behind));
}

const isLinked = (before: string): boolean => /(?:[和跟与、]|\band|&|,)\s*(?:the |my )?$/i.test(before);

/** "第三段不要音乐", "the last clip without music". */
const WITHOUT =
  /^(?:那段|这段|那里|[上里])?[的就先都也]?(?:不要|别放?|不用|不放|没有?|不加|不配)(?:有|放|用|加|背景)?(?:音乐|歌|配乐|bgm)|^(?: (?:clip|shot|one|part|bit))? (?:runs? |plays? |should |to |be |is |goes? )*without\b/i;

function around(clips: readonly Segment[]): { fromMs: number; toMs: number } {
  return { fromMs: Math.min(...clips.map(({ startMs }) => startMs)), toMs: Math.max(...clips.map(endMs)) };
}

/** "The second half": of the film, when it says when music is there. */
function halfOf(scene: Scene, clause: Clause): Time | undefined {
  const at = clause.items.find((item) => item.is === 'concept' && /^n\.(?:first|second)_half$/.test(item.id));
  if (at?.is !== 'concept' || !isOfSound(clause) || clause.items.some(({ is }) => is === 'range')) return undefined;
  const filmMs = filmEnd(scene);
  const middle = Math.round(filmMs / 2);
  const gone: ReadonlySet<Item> = new Set();
  return at.id === 'n.first_half' ? { at, gone, fromMs: 0, toMs: middle } : { at, gone, fromMs: middle, toMs: filmMs };
}

const isOfSound = (clause: Clause): boolean =>
  clause.has('o.music') ||
  clause.all('file').some(({ name }) => isAudioName(name)) ||
  (clause.named() === 0 && clause.has('v.mute', 'o.sound', 'o.volume'));

/** Music that is there, or a text that is to be there "during the whole city clip". */
function isOfWhatLies(scene: Scene, clause: Clause): boolean {
  if (clause.has('o.music')) return scene.music().length > 0;
  if (isOfLevel(clause) && clause.previous !== undefined && saysSound(clause.previous)) return true;
  const text = clause.has('o.text', 'o.title', 'm.captions') && scene.texts().length > 0;
  return text && clause.one('quote') === undefined && THROUGHOUT.test(clause.text());
}

const saysSound = (clause: Clause): boolean =>
  clause.has('o.music') || clause.all('file').some(({ name }) => isAudioName(name));

/** A level and nothing else: "drop it to 20 during the second caption" goes on about the music. */
function isOfLevel(clause: Clause): boolean {
  const level =
    clause.has('v.quieter', 'v.louder', 'v.sink', 'v.rise', 'v.mute') || clause.one('percent') !== undefined;
  return (
    level && !clause.items.some((item) => item.is === 'concept' && /^(?:look|lk|color|st|an|pos|pl|mo)\./.test(item.id))
  );
}

const THROUGHOUT = /\b(?:during|throughout|while|as long as|(?:whole|entire|full))\b|一直|全程|期间|播放|的时候/i;
