import { type Item, isConcept } from '../item.ts';
import { has, hasFamily, hasVerb, isSound, isThing, type Rule, type Run, replaced } from './run.ts';

const PLACE = ['rel.start', 'rel.end', 'rel.before', 'rel.after', 'rel.between'] as const;
const EDGE = /^(at|to) the (very )?(end|start|beginning|front|back)$/;
const PUT = /^(drop|push|slide|pull|drag|shove|pop|bump|bring|stick|flip|throw|yeet|chuck|toss|kick|send|dump)$/;

/** "Push the city to the end", "drop the city at the end": verbs of other things that put a clip somewhere. */
const puts: Rule = (run) => {
  const { items, said } = run;
  const verb = items.findIndex((item) => PUT.test(said(item)));
  const thing = items.findIndex((item, at) => at > verb && at <= verb + 3 && (item.is === 'file' || item.is === 'ref'));
  if (verb < 0 || thing < 0 || isSound(items[thing]) || items.some(({ is }) => is === 'percent' || is === 'quote'))
    return items;
  const isDrop = isConcept(items[verb], 'v.remove');
  const place = items
    .slice(thing + 1)
    .some(
      (item) =>
        isConcept(item, ...PLACE) &&
        (!isDrop || EDGE.test(said(item)) || isConcept(item, 'rel.before', 'rel.after', 'rel.between')),
    );
  const own = isConcept(items[verb], 'v.move', 'v.insert');
  return place && !own && !hasFamily(run, 'an.', 'fl.') ? replaced(run, verb, 'v.move') : items;
};

/** "Drop the city on the timeline", "pop my clip in": nothing is taken away. */
const laid: Rule = (run) => {
  const { items, said } = run;
  const verb = items.findIndex((item) => PUT.test(said(item)));
  const at = items.findIndex((item, place) => place > verb && /\b(?:timeline|sequence|track)$/.test(said(item)));
  const into = items.slice(Math.max(verb, at - 2), at + 1).some((item) => /^(?:on|onto|in|into|to)\b/.test(said(item)));
  const inside =
    items.slice(verb + 1).some(isThing) && /^(?:in|on)$/.test(said(items.filter(({ is }) => is !== 'punct').at(-1)));
  const laidIn = (at >= 0 && into) || inside;
  return verb >= 0 && laidIn && !has(run, 'rel.from', 'x.off') ? replaced(run, verb, 'v.insert') : items;
};

/** "Show the beach twice", "the beach two times": once more, and not at twice the speed. */
const twice: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex(
    (item) =>
      (isConcept(item, 'n.double') && /^(twice|double)$/.test(said(item))) ||
      (item.is === 'times' && /times$/.test(said(item))),
  );
  if (at < 0) return items;
  const measured =
    has(
      run,
      'n.speed',
      'v.fast',
      'v.slow',
      'rel.long',
      'o.volume',
      'size.size',
      'size.bigger',
      'size.smaller',
      'v.louder',
      'v.quieter',
      'rel.longer',
      'rel.shorter',
      'tm.longer',
      'v.freeze',
      'mo.zoom_in',
      'x.loop',
    ) || hasFamily(run, 'lk.');
  const next = said(items[at + 1]);
  if (
    measured ||
    (/^(as|the|its|speed|faster|slower|time|bigger|larger|smaller|longer|shorter|louder|more|original|normal)$/.test(
      next,
    ) &&
      !(said(items[at]) === 'double' && next === 'the'))
  )
    return items;
  if (said(items[at]) === 'double' && !isConcept(items.at(-1), 'o.clip', 'o.image')) return items;
  const clip = items.some(
    (item) =>
      item.is === 'file' ||
      (item.is === 'ref' && /^(clip|video|image|any)$/.test(item.kind)) ||
      isConcept(item, 'o.it'),
  );
  const others = hasVerb(run, 'v.add', 'v.make', 'v.want', 'v.copy', 'v.run', 'v.move');
  const number = items[at];
  if (!clip || others || (number?.is === 'times' && number.value !== 2)) return items;
  return replaced(run, at, 'v.twice');
};

const STEP = /^(?:one|1|place|places|position|positions|slot|slots|spot|spots|step|notch)$/;

/** "Bring the last clip forward by one position": earlier, and no direction of play. */
const forward: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => isConcept(item, 'v.forwards') && /^forwards?$/.test(said(item)));
  const counted = items.slice(at + 1).some((item) => STEP.test(said(item)));
  return at >= 0 && counted && has(run, 'v.move') ? [...replaced(run, at, 'pos.earlier').slice(0, at + 1)] : items;
};

/** "The clip after it should run twice as fast": which one is meant, and no place to put it. */
const besideIt: Rule = (run) => {
  const { items, said } = run;
  if (hasVerb(run, 'v.run', 'v.make', 'v.want', 'v.fast', 'v.slow', 'v.mute', 'v.remove')) return items;
  return items.map((item, at): Item => {
    const [noun, it] = [items[at - 1], items[at + 1]];
    const told = isConcept(noun, 'o.clip', 'o.image', 'o.title', 'o.text') && said(items[at - 2]) === 'the';
    if (!told || !isConcept(item, 'rel.after', 'rel.before') || !isConcept(it, 'o.it')) return item;
    return {
      is: 'concept',
      id: isConcept(item, 'rel.after') ? 'p.after' : 'p.before',
      start: item.start,
      end: item.end,
    };
  });
};

/** "Squeeze the cake in between the garden and the pool": it is put there. */
const wedging: Rule = (run) => {
  const { items } = run;
  const at = items.findIndex((item) => item.is === 'word' && WEDGE.test(item.text));
  const between = items.findIndex((item) => isConcept(item, 'rel.between'));
  const what = items
    .slice(at + 1, between)
    .some((item) => item.is === 'file' || item.is === 'ref' || isConcept(item, 'o.it'));
  return at >= 0 && between > at && what ? replaced(run, at, 'v.move') : items;
};

const WEDGE = /^(?:squeeze|wedge|sandwich|tuck|jam|slide|fit|squish|stuff|plonk|pop|shove)$/;

/** "Put them back to back": several things are joined, and none is seen twice. */
const backToBack: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => isConcept(item, 'v.twice') && said(item) === 'back to back');
  const several = items.some(
    (item) =>
      isConcept(item, 'o.all', 'o.each') || (isConcept(item, 'o.it', 'o.clip', 'o.image') && PLURAL.test(said(item))),
  );
  const alone = items.length === 1 && !run.first;
  return at >= 0 && (several || alone || items.filter(({ is }) => is === 'file').length > 1)
    ? replaced(run, at, 'v.join')
    : items;
};

const PLURAL = /^(?:them|these|those|they)$|s$/;

/** "Flip city and forest", "trade places: city and forest". */
const swaps: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) =>
    /^(flip|change places|trade places|swap places|switch places)$/.test(said(item)),
  );
  const both = items.filter((item) => item.is === 'file' || item.is === 'ref').length;
  const joined =
    has(run, 'rel.join') || has(run, 'p.both') || items.some((item) => item.is === 'ref' && item.count === 2);
  const round = turnedRound(run);
  if (round >= 0 && (both >= 2 || joined)) return replaced(run, round, 'v.swap');
  return at >= 0 && (both >= 2 || joined || has(run, 'p.both')) && !has(run, 'v.reverse')
    ? replaced(run, at, 'v.swap')
    : items;
};

/** "Turn the first two around", "flip pieces two and four round". */
function turnedRound({ items, said }: Run): number {
  const last = items.findLastIndex(({ is }) => is !== 'punct');
  if (!/^(?:a?round|about)$/.test(said(items[last]))) return -1;
  return items.findIndex((item) => /^(?:turn|flip|spin|swivel|swing|change)$/.test(said(item)));
}

const POSITIONS =
  /\b(?:position|place|order) ?-? ?wise\b|\b(?:places|positions|spots|slots)\b|' s (?:place|position|spot|slot)\b/;
const HAN_PLACE = /^(?:位置?|位子|顺序|次序|序)/;
const KEPT_PLACE = /不变|不动|原来|一样|保持|还是|同样/;
const PUT_THERE = /\b(?:in|into|same|keep|takes?)\b/;

/** "Trade the city for the forest position-wise", "用城市换森林的位置": their places change, and both stay. */
export const positions: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => isConcept(item, 'v.replace', 'v.change'));
  const names = items.filter(({ is }) => is === 'file' || is === 'ref');
  const [, second] = names;
  if (at < 0 || names.length !== 2 || second === undefined) return items;
  const behind = items.slice(items.indexOf(second) + 1);
  const text = items.map(said).join(' ');
  // "城市的位置换成森林的", and not "城市的位置换成森林".
  const owned = behind.length === 1 && said(behind[0]) === '的' && items.some((item) => HAN_PLACE.test(said(item)));
  const told = owned || behind.some((item) => HAN_PLACE.test(said(item))) || POSITIONS.test(text);
  return told && !PUT_THERE.test(text) && !KEPT_PLACE.test(text.replaceAll(' ', ''))
    ? replaced(run, at, 'v.swap').filter((item) => item === items[at] || !isConcept(item, 'v.add'))
    : items;
};

/** "The beach back to front" is about how it plays; an order needs several. */
const backwards: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex(
    (item) =>
      isConcept(item, 'order.reverse') && /^(back to front|the other way around|backwards order)$/.test(said(item)),
  );
  const single =
    items.filter((item) => item.is === 'file' || (item.is === 'ref' && item.count === undefined)).length === 1;
  return at >= 0 && said(items[at]) === 'back to front' && single ? replaced(run, at, 'v.reverse') : items;
};

/** A fade of a sound at an edge has a direction: "a 3 second fade at the end". */
const edgeFade: Rule = (run) => {
  const { items } = run;
  const at = items.findIndex((item) => isConcept(item, 'an.fade'));
  if (at < 0 || !items.some(isSound)) return items;
  if (has(run, 'rel.end')) return replaced(run, at, 'v.fadeout');
  return has(run, 'rel.start') ? replaced(run, at, 'v.fadein') : items;
};

const SOFT = /^(soft|softly|gently|quietly|smoothly|slowly|gradually)$/;

/** "Bring the song in slowly", "the music should start quietly", "let it end softly": a fade. */
const easedIn: Rule = (run) => {
  const { items, said } = run;
  const soft = items.findIndex((item) => SOFT.test(said(item)));
  if (soft < 0 || !items.some((item) => isSound(item) || isConcept(item, 'o.title', 'o.text', 'o.it'))) return items;
  const brought = items.some((item) => /^(bring|introduce)$/.test(said(item)));
  const comes = items.findIndex(
    (item) => isConcept(item, 'an.in', 'tm.begin') || (brought && /^(in|introduce)$/.test(said(item))),
  );
  const goes = items.findIndex((item) => isConcept(item, 'tm.end', 'an.out'));
  const at = comes >= 0 ? comes : goes;
  if (at < 0) return items;
  const faded = replaced(run, at, comes >= 0 ? 'v.fadein' : 'v.fadeout');
  return faded.filter((item, index) => (index !== soft && !/^(bring|introduce)$/.test(said(item))) || index === at);
};

/** Ways of putting, repeating, exchanging and bringing in. */
export const puttings: readonly Rule[] = [
  puts,
  laid,
  wedging,
  twice,
  forward,
  besideIt,
  backToBack,
  swaps,
  positions,
  backwards,
  edgeFade,
  easedIn,
];
