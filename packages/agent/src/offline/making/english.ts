import { countOf, type Measures, measured } from './measures.ts';
import { promptOf } from './prompt-words.ts';
import type { Wanted } from './wanted.ts';

const POLITE =
  /^(?:(?:please|pls|hi|hello|hey|ok|okay|now|then|and|also|first|finally|just|can you|could you|would you|will you|i want you to|i would like you to|i'd like you to|let's|lets|help me|go ahead and)[ ,!]+)+/i;
const WISH = "(?:i want|i need|i would like|i'd like|we need|give me|get me|show me|send me)";
const VERB =
  '(?:generate|create|make|draw|paint|render|produce|design|illustrate|animate|imagine|do|build|whip up|cook up|come up with)';
const COUNT = '(?:an?|one|some|two|three|four|five|six|several|a couple of|a few|\\d{1,2})';
const PICTURE =
  '(?:image|picture|photo|photograph|illustration|drawing|painting|wallpaper|still|artwork|pic|poster|backdrop|banner|visual|cover|album cover|thumbnail|portrait|sketch|close-up|logo|icon|avatar|sticker|background image|background picture|background)';
const CLIP =
  '(?:clip|video clip|video|animation|footage|movie|film|b-roll|motion background|video background|shot|loop|animated background|moving background)';
const ABOUT = '(of|showing|with|about|that shows?|depicting|where|featuring|in which|for|:)';
/** "Three square pictures of …": verb, count, up to six words, noun, what it shows. */
const FRAMED = new RegExp(
  `^(?:${WISH}|${VERB}) (?:me |us )?(?:(${COUNT}) )?((?:[\\w:x.'-]+,? ){0,6}?)(${PICTURE}|${CLIP})s? ?${ABOUT} (.+)$`,
  'is',
);
/** "An image of a cat", "image of a nebula", "wallpaper: a starry sky", and nothing before it. */
const BARE = new RegExp(
  `^(?:(${COUNT}) ((?:[\\w-]+ ){0,3}?)|())(${PICTURE}|${CLIP})s?(?: please)? ?(of|showing|depicting|:) (.+)$`,
  'is',
);
/** "Draw a city at night": the verb alone says that something new is meant. */
const DRAWN =
  /^(?:(?:draw|illustrate|imagine|sketch) (?:me |us )?|paint (?:me |us )?(?=an? |some |two |three |\d))(.+)$/is;
/** "Generate a sunset over a lake for 5 seconds": without a word for a picture. */
const GENERATED = new RegExp(`^(?:generate|visuali[sz]e|dream up) (?:me |us )?(?:(${COUNT}) )?(.+)$`, 'is');
/** "Create a mountain lake wallpaper": what it shows stands before the noun. */
const NAMED = new RegExp(
  `^(?:${WISH}|${VERB}) (?:me |us )?(?:(${COUNT}) )?((?:[\\w:x.'-]+,? ){1,9}?)(${PICTURE}|${CLIP})s?(?: (.{1,60}))?$`,
  'is',
);
/** "Add a generated city clip after the beach". */
const ADDED = new RegExp(
  `^(?:add|insert|put|place|include|drop|stick) (?:in )?(?:(${COUNT}) )?(?:newly |freshly |ai[- ])*(?:generated|made|drawn|new ai|ai) (.+)$`,
  'is',
);
/** "Replace the beach with a generated ocean clip". */
const REPLACED = new RegExp(
  `^(?:replace|swap|exchange|swap out) (.{1,60}?) (?:with|by|for) (?:(${COUNT}) )?(?:newly |freshly |ai[- ])*(?:generated|made|drawn|ai) (.+)$`,
  'is',
);
const PLACE =
  /,? ?\b((?:right |directly |just )?(?:after|before|behind|between|in front of|ahead of|following) .+|(?:at|to|as) the (?:very )?(?:start|beginning|front|end|opening|intro|outro)\b.*|in the middle\b.*|at (?:second )?\d.*)$/is;
/** What was uploaded is put together, not drawn. */
const OWN =
  /^(?:(?:all|both|each|of|the|my|these|those|this|that|our|your|it|them|uploaded|existing)\b ?)*(?:my|these|those|this|that|our|all|both|it|them|the (?:clips?|photos?|pictures?|images?|videos?|uploads?|files?|footage|timeline|film|song|music))\b/i;
const OWN_FILES =
  /^(?:my|our) (?:[\w-]+ ){0,2}(?:clips?|photos?|pictures?|images?|videos?|uploads?|files?|footage|timeline|film|songs?|music)\b/i;
/** Things that are made in other ways. */
const OTHER =
  /\b(?:music|songs?|soundtrack|voice|voice-?overs?|narration|captions?|subtitles?|transcript|transitions?|crossfades?|dissolves?|slide ?shows?|montage|highlights?|sound effects?|speech|lyrics|highlight reel|compilation|title|titles|text|report|summary|script|link|url|token|gif|from (?:my|the|these|those|our)|(?:my|these|those|our) (?:clips?|photos?|pictures?|images?|videos?|footage|text prompts?))\b/i;
/** Words behind "video with" that speak of editing. */
const EDITED = /^(?:the |an? )?(?:title|text|caption|words|music|song|crossfades?|dissolves?|fades?|transitions?)\b/i;
/** Nouns that say how a picture looks. */
const KEPT = /^(?:portrait|sketch|logo|icon|avatar|sticker|background|backdrop|poster|banner)$/i;
/** "The dog picture", "this image": one that is there. */
const KNOWN =
  /^(?:the|this|that|my|our|your|these|those|its|his|her|each|every|all|both|first|second|third|last|to|\S+\.\w{3,4})\b|\b(?:of|from|the|my|these|those|have|see)\b/i;
/** "A still of 0:12", "a thumbnail of the last frame": what is there at a time. */
const A_MOMENT =
  /^(?:of )?(?:the |our |this )?(?:(?:first|last|opening|final) )?(?:frame|second|moment|minute|film|video|movie|timeline|beginning|end|\d)/i;
/** "Remove the background of dog.jpg" is no name of a picture. */
const OF_SOMETHING =
  /\b(?:the|this|that|my|these|those) (?:[\w-]+ )?(?:background|image|picture|photo|clip|video)s?\b|\.\w{3,4}\b/i;
const COUNTED = new RegExp(`^(${COUNT}) (.+)$`, 'is');
const ONLY_NOUN = new RegExp(`^(?:[\\w'-]+ ){0,2}(?:${PICTURE}|${CLIP})s?$`, 'i');
const THING = new RegExp(`^((?:[\\w:x.'-]+,? ){0,9}?)(${PICTURE}|${CLIP})s?(?: ${ABOUT} (.+)| .*)?$`, 'is');
const IS_CLIP = new RegExp(`^(?:${CLIP})$`, 'i');
const MOVES = /\b(?:moving|animated|looping|in motion|time-?lapse|slow motion|flying through)\b/i;

/** What an English piece of a message wants to have made; undefined when it is about something else. `bare`: it may be
 *  the mere name of a picture; `films`: "make a travel video" can only be something new. */
export function readEnglish(piece: string, options: { bare: boolean; films: boolean }): Wanted | undefined {
  const text = piece.replace(POLITE, '').trim();
  const inserted = added(text) ?? replaced(text);
  if (inserted !== undefined) return inserted;
  const { rest, measures } = measured(text);
  const found = framed(rest, options) ?? drawn(rest) ?? named(rest, options) ?? generated(rest);
  return found === undefined ? undefined : wantedOf(found, measures);
}

interface Read {
  readonly prompt: string;
  readonly count: string | undefined;
  readonly clip: boolean;
}

function framed(text: string, { bare, films }: { bare: boolean; films: boolean }): Read | undefined {
  const [count, qualities = '', noun = '', about = '', rest = ''] = partsOf(text, bare);
  // "make a video of my clips", "make a clip with the title ...": about what is there.
  if (
    rest === '' ||
    isOwn(rest, noun) ||
    /["“”•]/.test(rest.slice(0, 24)) ||
    OTHER.test(qualities) ||
    KNOWN.test(qualities) ||
    A_MOMENT.test(rest)
  )
    return undefined;
  const clip = IS_CLIP.test(noun);
  if (EDITED.test(rest) || (clip && !films && /^(?:with|for)$/i.test(about) && !/^generate/i.test(text)))
    return undefined;
  // "A background for my podcast", "a portrait of a queen": the noun says how it looks.
  const served = /^for$/i.test(about);
  const named = served || (KEPT.test(noun) && !/^(?:background|backdrop|banner)$/i.test(noun));
  return { prompt: `${qualities} ${named ? `${noun} ${served ? 'for' : 'of'}` : ''} ${rest}`, count, clip };
}

/** Count, qualities, noun, link and subject. */
function partsOf(text: string, bare: boolean): readonly (string | undefined)[] {
  const framed = FRAMED.exec(text);
  if (framed !== null) return framed.slice(1);
  const [, count, many, , ...more] = (bare && !OF_SOMETHING.test(text) ? BARE.exec(text) : null) ?? [];
  return [count, many, ...more];
}

/** "A picture of my clips" is of files; "a picture of my grandmother" is not. */
function isOwn(rest: string, noun: string): boolean {
  return OWN.test(rest) && (IS_CLIP.test(noun) || !/^(?:my|our) /i.test(rest) || OWN_FILES.test(rest));
}

function drawn(text: string): Read | undefined {
  const [, rest = ''] = DRAWN.exec(text) ?? [];
  if (rest === '' || OWN.test(rest) || OTHER.test(rest) || /^["“”•]/.test(rest)) return undefined;
  const [, count, what = rest] = COUNTED.exec(rest) ?? [];
  return { prompt: countOf(count) > 1 ? what : rest, count, clip: false };
}

function generated(text: string): Read | undefined {
  const [, count = '', rest = ''] = GENERATED.exec(text) ?? [];
  if (rest === '' || OWN.test(rest) || OTHER.test(rest) || ONLY_NOUN.test(rest)) return undefined;
  return { prompt: countOf(count) > 1 ? rest : `${count} ${rest}`, count, clip: MOVES.test(rest) };
}

function named(text: string, { films }: { films: boolean }): Read | undefined {
  const [, count, subject = '', noun = '', behind = ''] = NAMED.exec(text) ?? [];
  const clip = IS_CLIP.test(noun);
  if (
    promptOf(subject) === '' ||
    OWN.test(subject) ||
    KNOWN.test(subject) ||
    OTHER.test(`${subject}${noun}s ${behind}`)
  )
    return undefined;
  // "Make a travel video" is mostly said of clips that are there.
  if (clip && !films && !/^generate/i.test(text)) return undefined;
  if (count === undefined && !/^(?:generate|create|draw|design)/i.test(text)) return undefined;
  return { prompt: `${subject} ${KEPT.test(noun) ? noun : ''} ${behind}`, count, clip };
}

function added(text: string): Wanted | undefined {
  const [, count, rest = ''] = ADDED.exec(text) ?? [];
  if (rest === '' || OTHER.test(rest)) return undefined;
  const place = PLACE.exec(rest);
  const made = thing(place === null ? rest : rest.slice(0, place.index), count);
  return made === undefined ? undefined : { ...made, place: place?.[1]?.trim() ?? 'at the end' };
}

function replaced(text: string): Wanted | undefined {
  const [, instead = '', count, rest = ''] = REPLACED.exec(text) ?? [];
  const made = rest === '' || OTHER.test(rest) ? undefined : thing(rest, count);
  return made === undefined ? undefined : { ...made, count: 1, instead };
}

/** "City clip, 4 seconds", "image of mountains": what it is and how long. */
function thing(text: string, count: string | undefined): Wanted | undefined {
  const { rest: what, measures } = measured(text);
  const [, qualities = '', noun = '', , more = ''] = THING.exec(what) ?? [];
  const prompt = noun === '' ? what : `${qualities} ${more}`;
  return wantedOf({ prompt, count, clip: IS_CLIP.test(noun) }, measures);
}

function wantedOf({ prompt: said, count, clip }: Read, measures: Measures): Wanted | undefined {
  const prompt = promptOf(said);
  if (prompt === '') return undefined;
  const lasts = measures.durationMs !== undefined && measures.format === undefined;
  return { kind: clip || lasts ? 'video' : 'image', prompt, language: 'en', count: countOf(count), ...measures };
}
