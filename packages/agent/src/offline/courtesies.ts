/** What people say before they say what they want: "Ok so, ...", "hi! ...", "one more thing: ...", "对了，...". A sign stands
 *  behind it, so that "one more photo" and "look at the beach" are none. "Sorry" and "no" are none either: they correct. */
const OPENERS: readonly RegExp[] = [
  /^(?:ok(?:ay)?|k|alright|all right|right|so|well|hm+|um+|uhm?|oh|ah|hi|hello|hey|hiya|heya|good (?:morning|afternoon|evening)|great|perfect|nice|cool|lovely|awesome|brilliant|excellent|super|thanks|thank you|thx|cheers|(?:just )?one (?:more|other|last) (?:small |little |quick )?(?:thing|request)|another thing|(?:the )?last thing|finally|lastly|by the way|btw|ps|quick one|small thing|little thing|listen|look|please|pls)(?: (?:so|then|there|again|now|all|guys|team|everyone))?$/i,
  /^(?:对了|嗯+|哦+|噢|那个|你好|您好|嗨|哈喽|老师|亲|师傅|大佬|朋友|小助手|不错|很好|太好了|太棒了|可以了|谢谢|辛苦了|最后|最后一[个件]事|还有一[件个点]?事?|另外一件事|再一个|顺便(?:说一下|问一下)?|好的?|行)$/,
];
/** "Ok so cut ...", "go ahead and cut ...", "那就剪...": without a sign. */
const BARE_OPENER =
  /^(?:(?:ok(?:ay)? so|alright so|so yeah|ok(?:ay)? now|right so|(?:please |pls )?go ahead and|feel free to) (?=[\p{L}"'“‘«])|(?:那就|那么|接下来)(?![是好这那这样行要问，。]))/iu;
/** Thanks and the like behind the wish, with or without a comma. */
const CLOSERS: readonly RegExp[] = [
  /(?:^|[\s,.;!—–-])(?:(?:many |big |so )?thanks(?: (?:a lot|a bunch|so much|in advance|again|mate|man|buddy|guys))?|thank (?:you|u)(?: (?:so|very) much| in advance| again)?|thx|thnx|tysm|ty|cheers(?: mate)?|much appreciated|if (?:you can|possible|that['’]?s (?:ok|okay|possible|fine)|you don['’]?t mind)|when you (?:can|get a chance|have a (?:minute|sec(?:ond)?|moment)))$/i,
  /(?:谢谢(?:你|您|啦|哈|了)?|多谢|感谢|辛苦(?:了|啦|你了|您了)|拜托(?:了|啦)?|麻烦(?:了|你了|您了|啦))$/,
];
const SIGNS = new Set(':;,.!—–~-，。！：；、～\n');
const SPACES = new Set(' \t\n\r　');
/** No opener or closer is longer, in characters. */
const LONGEST = 60;

/** The message without greetings, thanks and what else is said around a wish; the message itself when nothing else is in it. */
export function withoutCourtesies(message: string): string {
  const wish = withoutClosers(withoutOpeners(message));
  return /[\p{L}\p{N}]/u.test(wish) ? wish : message;
}

function withoutOpeners(message: string): string {
  let rest = message.trimStart();
  for (;;) {
    const bare = BARE_OPENER.exec(rest)?.[0].length ?? 0;
    const next = rest.slice(bare > 0 ? bare : openerLength(rest));
    if (next === rest || next === '') return rest;
    rest = next;
  }
}

/** Length of an opener and the signs behind it; 0 where there is none. */
function openerLength(text: string): number {
  let sign = 0;
  while (sign < Math.min(LONGEST, text.length) && !SIGNS.has(text.charAt(sign))) sign += 1;
  if (!OPENERS.some((form) => form.test(text.slice(0, sign).trim()))) return 0;
  let end = sign;
  while (end < text.length && (SIGNS.has(text.charAt(end)) || SPACES.has(text.charAt(end)))) end += 1;
  return end;
}

function withoutClosers(message: string): string {
  let end = message.length;
  for (;;) {
    let said = end;
    while (said > 0 && (SIGNS.has(message.charAt(said - 1)) || SPACES.has(message.charAt(said - 1)))) said -= 1;
    const last = message.slice(Math.max(0, said - LONGEST), said);
    const closer = Math.max(...CLOSERS.map((form) => form.exec(last)?.[0].length ?? 0));
    if (closer === 0) return message.slice(0, end === message.length ? end : said);
    end = said - closer;
  }
}
