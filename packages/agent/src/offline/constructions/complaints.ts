import { type Item, isConcept } from '../item.ts';
import { has, hasFamily, inserted, isSound, isText, type Rule, replaced } from './run.ts';

/** How a thing is said to be, where that is no wish: "it is dark". By the word as it stands. */
const STATES =
  /^(dark|dim|bright|light|small|tiny|little|big|huge|large|massive|loud|quiet|slow|fast|quick|blurry|out of focus|cold|cool|warm|sunny|grainy|sharp|heavy|fat|thick|thin|skinny)$/;
const COPULA =
  /^(is|are|'s|they're|they are|it's|its|that's|thats|looks|look|seems|seem|feels|feel|sounds|sound|came out|comes out|appears|was|were|came|are all|is all|turned out)$/;
const ADVERBS =
  /^(very|so|really|pretty|quite|rather|super|awfully|terribly|extremely|incredibly|kind of|kinda|sort of|still|all|just|much|far|way|bit|a|a bit|a little|a tad|slightly|somewhat|also)$/;

/** "It looks dark", "the title is tiny": what is so by itself is to be otherwise. */
const states: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => STATES.test(said(item)) && item.is === 'concept');
  if (
    at < 1 ||
    has(run, 'deg.too', 'deg.less', 'deg.more', 'x.not', 'v.make', 'v.want') ||
    items.some((item) =>
      /^(should|shall|must|could|would|can|too|enough|not|isn't|if|make|want|wants|need|needs)$/.test(said(item)),
    )
  )
    return items;
  let before = at - 1;
  while (before >= 0 && ADVERBS.test(said(items[before]))) before -= 1;
  const copula = items[before];
  if (copula === undefined || !isCopula(said(copula)) || isPraise(items.map(said).join(' '))) return items;
  // "Is the music loud?" asks.
  const subject = before > 0 || /^(it's|its|that's|thats)$/.test(said(copula)) || /('s|’s)$/.test(said(copula));
  return subject
    ? inserted(
        { items: items.filter((item) => !isConcept(item, 'deg.little') || !/^a$/.test(said(item))) },
        at,
        'deg.too',
      )
    : items;
};

/** "That was quick": of the work that was done, and no thing of the film. */
function isPraise(words: string): boolean {
  return /^\W*(?:wow |oh |well |ok |okay )?(?:that|this|it)(?:'s| was| were|s)? (?:(?:very|so|really|pretty|super) )?(?:quick|fast)(?: work| of you)?\W*$/.test(
    words,
  );
}

function isCopula(text: string): boolean {
  return COPULA.test(text);
}

const ENOUGH = /^(enough|sufficiently)$/;

/** "Not loud enough", "it isn't sharp enough", "not enough contrast": more of it. */
const lacking: Rule = (run) => {
  const { items, said } = run;
  const enough = items.findIndex((item) => ENOUGH.test(said(item)));
  const not = items.findIndex(
    (item) => isConcept(item, 'x.not') || /^(not|isn't|isnt|aren't|arent|never)$/.test(said(item)),
  );
  if (enough < 0 || not < 0 || not > enough) return items;
  const bare = items.filter((_, at) => at !== enough && at !== not);
  const attribute = bare.findIndex((item) => item.is === 'concept' && /^lk\.[a-z]+$|^o\.volume$/.test(item.id));
  return attribute >= 0 ? inserted({ items: bare }, attribute, 'deg.more') : bare;
};

/** "Can't hear the speech over the music": the music is in the way. */
const covered: Rule = (run) => {
  const { items, said } = run;
  const hear = items.findIndex(
    (item) => isConcept(item, 'v.louder') && /hear|make out|lost|buried|understand|audible/.test(said(item)),
  );
  const under = items.findIndex((item) =>
    /^(over|because|under|behind|through|due to|by|beneath|above|with|in|below)$/.test(said(item)),
  );
  const music = items.findIndex((item) => isConcept(item, 'o.music'));
  if (hear < 0 || under < 0 || music < under) return items;
  return replaced(run, hear, 'so.duck');
};

/** "Clean up the narration" of a sound is about its noise. */
const cleaned: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => /^(clean|tidy|polish)$/.test(said(item)));
  if (at < 0 || !items.some(isSound)) return items;
  return replaced(run, at, 'so.denoise').filter((item) => !isConcept(item, 'dir.up'));
};

/** "Turn the brightness up", "boost the colours": verbs of sound with what is no sound. */
const turned: Rule = (run) => {
  const { items, said } = run;
  const speeds = items.some(({ is }) => is === 'times');
  const sounds = items.some(
    (item) => isSound(item) || (isConcept(item, 'v.louder', 'v.quieter') && /[声音响]/.test(said(item))),
  );
  if (!(hasFamily(run, 'lk.') || speeds) || sounds) return items;
  return items.map((item): Item => {
    const soft = /soft/.test(said(item));
    if (isConcept(item, 'v.louder'))
      return { is: 'concept', id: speeds ? 'v.fast' : 'deg.more', start: item.start, end: item.end };
    return isConcept(item, 'v.quieter') && !soft && !speeds
      ? { is: 'concept', id: 'deg.less', start: item.start, end: item.end }
      : item;
  });
};

/** "Reduce the title", "increase the caption": of a text that says no attribute it is the size. */
const sized: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex(
    (item) => isConcept(item, 'deg.more', 'deg.less') && /^(increase|decrease|reduce)$/.test(said(item)),
  );
  const text = items.some(
    (item) =>
      isConcept(item, 'o.title', 'o.text', 'm.captions') ||
      (item.is === 'ref' && /^(text|title|caption)$/.test(item.kind)),
  );
  if (
    at < 0 ||
    !text ||
    hasFamily(run, 'size.', 'lk.', 'st.', 'pl.', 'n.', 'tm.', 'rel.long') ||
    items.some(({ is }) => is === 'dur')
  )
    return items;
  return replaced(run, at, isConcept(items[at], 'deg.more') ? 'size.bigger' : 'size.smaller');
};

/** "Make the title pop in": a text that comes in, and nothing that is put in. */
const popping: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => isConcept(item, 'v.insert') && /^(pop|drop) in$/.test(said(item)));
  const known = items.slice(0, at).some((item) => isText(item) || (item.is === 'quote' && item.onTimeline === true));
  return at >= 0 && known ? replaced(run, at, /^pop/.test(said(items[at])) ? 'an.pop' : 'an.slide_down') : items;
};

/** "Bigger too, please": as well, and not too much of it. */
const alsoToo: Rule = ({ items, said }) => {
  const at = items.findLastIndex((item) => !/^(?:please|pls|plz|thanks|now|then|\W*)$/.test(said(item)));
  const item = items[at];
  if (at < 1 || item === undefined || said(item) !== 'too') return items;
  return items.with(at, { is: 'word', text: 'too', start: item.start, end: item.end });
};

/** "All sounds a little louder": a wish, as the word compares. */
const littleMore: Rule = ({ items, said }) => {
  const at = items.findIndex(
    (item, index) =>
      isConcept(item, 'deg.too') &&
      /\ba (?:bit|little)$/.test(said(item)) &&
      /^(?:louder|quieter|softer)$/.test(said(items[index + 1])),
  );
  return at < 0 || !/^sounds?/.test(said(items[at])) ? items : replaced({ items }, at, 'deg.little');
};

/** "It should be barely audible", "so that nobody can hear it": what is asked for, and no complaint. */
const unheard: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => isConcept(item, 'v.louder') && UNHEARD.test(said(item)));
  const wished = items.some(
    (item) =>
      isConcept(item, 'v.make', 'v.want', 'v.say') || /^(?:should|could|must|make|want|let|so that)$/.test(said(item)),
  );
  if (at < 0 || !wished) return items;
  return replaced(run, at, /barely|hardly/.test(said(items[at])) ? 'v.quieter' : 'v.mute');
};

const UNHEARD =
  /^(?:inaudible|barely audible|hardly audible|can't be heard|cannot be heard|cant be heard|not be heard)$/;

/** "The city is silent", "it's on mute": how it is, and no wish. */
const silentNow: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => isConcept(item, 'v.mute') && /^(?:mute|muted|silent)$/.test(said(item)));
  const before = items
    .slice(0, Math.max(0, at))
    .filter((item) => !/^(?:on|only|still|just|so|been|all|completely|totally)$/.test(said(item)));
  const [asked, copula] = [
    before.some((item) =>
      /^(?:should|make|want|let|if|be|to|ensure|sure|please|need|needs|must|when|while|like|rather)$/.test(said(item)),
    ),
    before.at(-1),
  ];
  const stated =
    /^(?:is|are|was|were|'s|it's|its|got|has)$/.test(said(copula)) ||
    (before.some((item) => said(item) === 'why') && before.some((item) => /^(?:is|are|was)$/.test(said(item))));
  return at > 0 && stated && !asked && !has(run, 'x.not', 'v.make', 'p.except', 'p.others', 'x.only')
    ? replaced(run, at, 'v.unmute')
    : items;
};

/** What is complained of, read as the wish that it be otherwise. */
export const complaints: readonly Rule[] = [
  alsoToo,
  littleMore,
  unheard,
  silentNow,
  lacking,
  states,
  covered,
  cleaned,
  turned,
  sized,
  popping,
];
