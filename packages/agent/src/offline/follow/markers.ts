import { plain } from '../tokens.ts';

/** How a message takes up what was said before it. */
export interface Opening {
  /** `hard`: what was done is wrong ("no, ..."); `soft`: it is only changed ("actually ..."). */
  correction?: 'hard' | 'soft' | undefined;
  /** "The same for ...", "... too". */
  same?: boolean | undefined;
  /** "And the dog", "plus the last 15 s". */
  adding?: boolean | undefined;
  /** How many characters the words of correction take at the start. */
  length: number;
}

const LEADS =
  /^(?:(?:oh|hm+|mm+|ah+|argh+|oops|whoops|ups|my bad|uh+|um+|er+|well|ok|okay|but|and|hang on|hold on|damn|sigh|dear(?: me)?|goodness|silly me|(?:that(?:'s| is| was) |it(?:'s| is| was) |\d{1,3}(?:%| ?s| seconds?|x)? (?:is|was|seems) )?(?:way |far |much |a bit )?too [a-z]{3,9}(?=\s*[,.!])|哦|呃|啊|哎呀?|额|嗯+|唉|诶|(?:\d{1,3}(?:\.\d)?(?:%|秒|倍)?(?:有点|还是)?)?太[^,，。!！\s]{1,4}(?=[,，。!！]))[\s,.!，。！…]*){1,4}/;
const HARD =
  /^(?:no+(?=[\s]*[,.!;:-]|\s+(?:no|wait|sorry|i|not|the|make|use|take|it|that|this|only|just|keep|nope|to|on|at|in)\b)|nope|nah|wait(?: a (?:sec|second|minute|moment))?(?: no+)?|(?:i'?m |i am )?(?:so |very |really |terribly )*sorry|(?:my )?apologies|forgive me|pardon(?: me)?|my bad|my mistake|scratch that|(?:that(?:'s| is| was) )?(?:the )?wrong(?: one| clip| text| photo| picture| title| song| shot| caption| place| cut| spot| look| colou?r| number)?|(?:that |it )?should have (?:been|said|read)\b|(?:i )?meant?\b|i was talking about|i said [^,.]{1,40}?,? but (?:i )?(?:meant|mean|was thinking of|wanted|should have said)\b|not (?:that|this)(?! much)(?: one)?|(?=not the\b|not a\b|not (?:[\d.]+|one|two|three|four|five|six|seven|eight|nine|ten|there|here|between)\b[^,，]{0,24}[,，]|不是)|(?=(?:不要|别用|不用|不喜欢|不想用)[这那]首)|make that(?=\s+(?:a |an |the )?(?:[\d.]|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|fifteen\b|twenty\b|thirty\b))|that(?: i|')s wrong|that was wrong|correction|不对+|不不+|不(?=[\s,.!，。！]|$)|我?(?:刚才|刚刚)?(?:都|全)?[说打弄搞写选删切看记听点发输改加放调剪做]?错(?:别)?字?了|我?(?:刚才|刚刚)?(?:都|全)?[说弄搞记看打写选删听点放整][岔反混串拧差](?:了|啦|咯)|有错别?字|手滑|手误|口误|更正(?=[:：,，])|抱歉|不好意思|我?(?:真正)?想[说要改删换加调剪切移放挪](?:掉)?的(?:其实|应该)?是|我想说|等等|等一下|等下|慢着|(?:我|用户|客户|老板|他|她)(?:刚才)?(?:说的|指的|要的|要[改删换加调]的|想要的|的意思)是|我是说|该(?:是|[改删换加调]的是)|应该是|应该(?=[剪切裁删截]?到)|应该(?=[加放用写配改]在?)|放错(?:地方|位置)了?|加错(?:地方|位置)了?)/;
const SOFT =
  /^(?:actually|rather|make (?:that|it)|better|on second thoughts?|instead|let's (?:say|make it)|change that to|still[, ]+better|(?:it|that|this) (?:should|was supposed to|was meant to|ought to|has to|needs to|must) (?:be|say|read)|算了|还是(?!(?:有点|有些|太|偏|不够|挺|很)?[大小响吵轻高低快慢亮暗长短强弱艳淡](?:了[点些]?)?(?=[\s,，。.!！]|$))(?!(?:有点|有些|太|偏|不够|挺|很)[大小响吵轻高低快慢亮暗长短强弱艳淡])|改成|改为|换成|改(?=\d)|调[到成](?=\d)|(?:改|挪|换|移)到(?=[^,，]{2,16}之间)|[用要换来](?=另外?[一那]?首)|要不|不如|那就)/;
/** Words that say no more than that it is a correction. */
const MORE =
  /^(?:[\s,.!;:，。！；：…-]*(?:no+\b|(?:that(?:'s| is| was) )?(?:the )?wrong (?:one|clip|text|photo|picture|title|song|shot|caption|place|cut|spot|look|colou?r|number|way|order)\b|i (?:want|wanted|need|needed|was after)\b|that (?:was|is) (?:meant )?for\b|wait\b|sorry\b|i meant?\b|i said\b|actually\b|rather\b|it should(?: be| say| read)\b|should be\b|make (?:that|it)\b|that was wrong\b|not quite\b|(?:我|用户|客户|老板|他|她)(?:说的|指的|要的|要[改删换加调]的|想要的|的意思)是|我是说|我?(?:真正)?想[说要改删换加调剪切移放挪](?:掉)?的(?:其实|应该)?是|我想说|该(?:是|[改删换加调](?:掉)?的是)|应该是|[说改弄搞删选加放做调写剪]错(?:字|地方|位置)?了|我要的?是?|不对|是))+/;

/** "3 seconds instead", "7 is better". */
const INSTEAD =
  /\S (?:instead|actually|rather|(?:is|are|would be|sounds|looks|feels) better|(?:will|would|should) do(?: it)?|(?:is|should be|would be|will be) (?:enough|plenty|fine|ok|okay))(?: please)?[.!]?$|(?:就[行好够]|就可以|[就也]?够了)[了吧。.!！]*$|(?:更好|好一些|比较好)[吧。.!！]*$/;

/** "And the dog", "plus the final 15 s", "还有森林": more of what was just asked for. */
const ADDING = /^\W*(?:ok |okay |oh )?(?:and|plus|also|or)\b|^(?:还有|以及|和|再加上|连同|外加|再)/;

/** "Oops, the beach one", "5 instead of 3": a slip, and what was meant. */
const isRegret = (text: string, rest: string): boolean =>
  (/^(?:oops|whoops|ups|argh|哎呀)/.test(text) && rest.length <= 30) ||
  /^(?:make it |the )?\S{1,12}(?: \S{1,12})? (?:instead of|rather than) (?:the )?\S{1,12}(?: \S{1,12})?[.!]?$/.test(
    rest,
  );

/** What the first words of a message say about how it goes on from the one before. */
export function openingOf(message: string): Opening {
  const text = plain(message.slice(0, 400));
  const lead = LEADS.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const hard = HARD.exec(rest);
  const soft = hard === null ? SOFT.exec(rest) : null;
  const contrast = /^[^,，]{1,40}[,，]\s*(?:and )?(?:not\b|不是|不要是)/.test(rest);
  const trailing = contrast || /(?:\bi meant?|\bi mean|我是说|才对)\s*[.!]?$/.test(text.trim());
  const same =
    /\btoo\b(?!\s+(?!please\b|pls\b|now\b|and\b|then\b|if\b|but\b|thanks\b)[a-z])|\b(?:same|as ?well|likewise|ditto|also|do that to|do this to|repeat (?:that|this|it) (?:on|for|with|to)|have (?:that|this) on|apply (?:it|that|this) to)\b|也|同样|一样|照此|照做|照样|照办/.test(
      text,
    ) || undefined;
  const correction =
    hard !== null || trailing || isRegret(text, rest)
      ? 'hard'
      : soft !== null || (!same && INSTEAD.test(text.trim()))
        ? 'soft'
        : undefined;
  const adding = ADDING.test(text) || undefined;
  const head = lead + (hard?.[0].length ?? soft?.[0].length ?? 0);
  if (hard === null && soft === null) return { correction, same, adding, length: 0 };
  const more = MORE.exec(text.slice(head))?.[0].length ?? 0;
  return { correction, same, adding, length: head + more };
}
