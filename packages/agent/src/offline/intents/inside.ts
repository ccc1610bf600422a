import type { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';

/** Parts of the film, of its sound and of its times: what can be taken away from a clip. */
const PARTS =
  /^(?:whole|entire|full|first|last|most|half|some|rest|remainder|beginning|end|start|ending|opening|middle|everything|anything|stuff|it|that|this|those|these|them|one|ones|second|seconds|minute|minutes|time|frame|frames|audio|noise|hum|hiss|wind|voice|voices|talking|chatter|echo|shake|wobble|shaking|effect|effects|filter|filters|colour|color|motion|movement|fade|fades|speed|border|borders|bars|logo|watermark|stretch|portion|takes?|thing|things|gap|gaps|silence|pause|pauses|please|now|also|then|all|too|out|away|off|up)$/;
const LEADS =
  /^(?:the|a|an|that|this|those|these|my|our|his|her|their|any|all|some|ugly|annoying|little|big|stupid|horrible)$/;

/** "Remove the lamppost behind my daughter in the beach clip", "海边视频里我女儿背后那根电线杆抹掉": a thing that is seen in a clip is
 *  to go, and not the clip. */
export function isInside(clause: Clause): boolean {
  if (!clause.has('v.remove') || clause.named() !== 1) return false;
  if (clause.items.some(({ is }) => !/^(?:word|punct|concept|file|ref)$/.test(is))) return false;
  if (clause.items.some((item) => item.is === 'concept' && OTHER.test(item.id))) return false;
  return isInsideEn(clause) || isInsideZh(clause);
}

const OTHER =
  /^(?:o\.(?!clip|image|it$|background|all)|m\.|v\.(?!remove|want)|p\.|so\.|lk\.|look\.|tr\.|fl\.|mo\.|n\.|x\.(?:not|both|only|again))/;

function isInsideEn({ items, message }: Clause): boolean {
  const verb = items.findIndex((item) => isConcept(item, 'v.remove'));
  const name = items.findIndex(({ is }) => is === 'file' || is === 'ref');
  if (name < verb || /\p{Script=Han}/u.test(message)) return false;
  const between = items.slice(verb + 1, name);
  const at = between.findIndex((item) => !isLead(item));
  const object = between[at];
  if (object?.is !== 'word' || PARTS.test(object.text) || object.text.length < 3) return false;
  return between.slice(at + 1).some((item) => isWithin(item) || isOutOf(item, message));
}

const isLead = (item: Item): boolean => (item.is === 'word' ? LEADS.test(item.text) : isConcept(item, 'o.it'));

const isWithin = (item: Item): boolean =>
  item.is === 'word' ? /^(?:in|on|inside|within|throughout)$/.test(item.text) : isConcept(item, 'rel.from');

/** "Take the car out of the city". */
const isOutOf = ({ start, end }: Item, message: string): boolean =>
  /\bout of$/i.test(message.slice(Math.max(0, start - 4), end));

/** The clip, a word for "in it", and behind that words that mean nothing else. */
function isInsideZh({ items, message }: Clause): boolean {
  const name = items.findIndex(({ is }) => is === 'file' || is === 'ref');
  const verb = items.findLastIndex((item) => isConcept(item, 'v.remove'));
  const text = message.slice(items[name]?.end ?? 0, items[verb]?.start ?? 0);
  const said =
    /^(?:的)?(?:视频|片段|画面|镜头|素材|这段|那段|照片|图片)?(?:里面?|中|上面?|背景里?|画面[里中上])的?(\p{Script=Han}{2,24})$/u.exec(
      text.replace(/(?:帮我|给我|全部|全|都|把|请)$/u, ''),
    )?.[1];
  return said !== undefined && !PARTS_ZH.test(said);
}

const PARTS_ZH =
  /声|音|话|秒|分钟|段|部分|片段|镜头|帧|头|尾|字|滤镜|特效|效果|黑边|边框|转场|水印|停顿|空白|静默|内容|开始|最后|前面|后面|一半|东西都/;
