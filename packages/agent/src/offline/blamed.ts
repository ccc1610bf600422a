import { Clause } from './clause.ts';
import { type Item, isAudioFile, isConcept } from './item.ts';

/** How a clip is that somebody cuts something off. */
const BAD =
  /\b(?:runs? on|drags?|dragging|too long|overlong|boring|dull|dead|shaky|shakes|wobbl\w*|blurr?y|out of focus|useless|rambl\w*|waffl\w*|overstays?|bad|messy|ugly|nothing (?:happens|is happening|going on)|awkward|idle|pointless|sloppy|tedious|goes on (?:and on|for ever|forever|too long)|slack|flabby|ruined|spoil\w*)\b|拖沓|拖拉|太拖|拖[了着]?|啰嗦|无聊|没意思|太长|冗长|晃|糊|虚焦|废|乱|空镜|没内容|没用|多余|难看|不好看|卡顿|抖|冷场|没意义|尴尬|穿帮/i;
const OWN =
  /^(?:v\.(?!run$|say$|slow$|stop$|cut$)|o\.(?!clip$|image$|it$|source$)|m\.|mo\.|tr\.|look\.|fmt\.|plat\.|st\.|pos\.|color\.|size\.|so\.|order\.)/;

/** "The city one runs on a bit, lose the last 3 seconds", "城市那段收尾拖沓，砍掉末尾3秒": so much goes of the clip that is complained
 *  of. */
export function blamed(told: Clause, cut: Clause): Clause | undefined {
  const things = told.items.filter(isClip);
  const [thing, more] = things;
  const bare = told.items.every(
    (item) => isClip(item) || PLAIN.has(item.is) || (item.is === 'concept' && !OWN.test(item.id)),
  );
  if (thing === undefined || more !== undefined || !bare || !BAD.test(told.text())) return undefined;
  if (
    !isCutOfEdge(cut) ||
    cut.named() > 0 ||
    cut.has('n.film', 'o.all', 'o.each', 'o.music', 'o.text', 'o.title', 'x.not')
  )
    return undefined;
  return new Clause([thing, ...cut.items], cut.message);
}

const PLAIN: ReadonlySet<Item['is']> = new Set(['word', 'punct', 'num']);

const isClip = (item: Item): boolean =>
  (item.is === 'file' && !isAudioFile(item)) || (item.is === 'ref' && /^(?:clip|any|image|video)$/.test(item.kind));

function isCutOfEdge(cut: Clause): boolean {
  const edged =
    cut.items.some(({ is }) => is === 'head' || is === 'tail') ||
    (cut.one('dur') !== undefined && cut.has('rel.start', 'rel.end'));
  return edged && cut.items.some((item) => isConcept(item, 'v.cut', 'v.remove', 'v.unwanted', 'x.off'));
}
