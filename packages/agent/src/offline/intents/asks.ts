const LEAD = /^(?:(?:and|so|ok|okay|hey|hi|hello|well|please|by the way|also|now|then|just)[\s,]+){0,6}/;
const ASKS_EN: readonly RegExp[] = [
  /^(?:(?:at|in|on|from|to|until|till|by|for|with|of|after|before) )?(?:how (?:long|loud|many|much|big|fast|wide|high|tall|large|quick|bright|are|do i|does|is)|what(?:'s|s| is| are| was| were| does| do| did| have| can| size| volume| resolution| clips?| files?| texts?| formats?| exactly)?|which|where(?:'s| is| are| does| do)|when(?:'s| is| are| does| do)|who(?:se)?)\b/,
  /^(?:is (?:there|this|that|it|anything|any|the|my|our)|are (?:there|any|the|my|all|both|they|these)|was (?:the|it|there|my)|were (?:the|they|there|my)|does|do (?:i|we|you) (?:already |still |even )?have|do (?:the|my|these|those|all) (?!same)[a-z ]{1,30}(?:have|show|say|start|end|last|need|fade|play)|did|has (?:the|it|anything|any|my)|have (?:i|we|you)|will (?:the|it|there))\b/,
  /^(?:is|are|was|were|does|did|has) (?!you\b|it (?:possible|ok|okay|alright|all right|fine)|there (?:a|any|no) way|that possible)[^,.]{1,80}$/,
  /, ?(?:isn|doesn|aren|don|wasn|hasn|won|didn)['’]t (?:it|they|he|she|we|there|that)\s*(?:[?？]|$)/,
  /^(?:list|enumerate|report|state|remind me|tell me|inform me|let me know|do you (?:know|remember)|i wonder|i(?:'d| would) like to know|i (?:want|need) to know|may i (?:ask|know)|any idea|name (?:all|every|both)|show me (?:a list|the list|what|which|how)|(?:can|could|would) you (?:please )?(?:tell me|list|say|check|confirm|remind me|let me know)|give me (?:the (?:length|duration|list|running time)|a list))\b/,
  /^(?:got |have )?any (?:music|songs?|sound|text|titles?|captions?|transitions?|clips?|overlays?)\b[^,.]{0,40}\?$/,
  /^count (?:the|my|all)\b/,
  /^(?:(?:the|my|its|current|total|overall|exact) ){0,4}(?:length|duration|runtime|resolution|aspect ratio|frame rate|volume|order|format)\b[^,.]{0,40}\?$/,
];
const NO_ASK =
  /^(?:(?:how about|what about|what if|how come)|is it (?:possible|ok|okay|alright|all right|fine) (?:to|if))/;
const ASKS_ZH =
  /数量是|百分之几|几成|多长|多久|多少|多大|多高|多响|多快|多宽|哪(?![怕都])|什么|啥|是不是|是否|有没有|怎么用|怎么开始|[几多]少?[句行](?![吧])|(?:^|[^那这好前后的外余下他它末头"”」』])几(?=[个张段条首秒分])|第几/;
/** "Is it ... or ...?", "is it on already?". */
const STATE_ZH =
  /(?:^|[^还不就要])是[^，。,.]{1,16}还是|(?:有|是|加|用|放|开|关|静音|淡出|淡入)[^，。,.]{0,12}(?:吗|了没有?)[？?。\s]*$/;
const MEASURE_ZH = /^.{0,8}(?:总长度?|时长|长度|音量|分辨率|比例|尺寸|帧率|顺序)(?:呢|是)?[?？]$/;
/** "Whichever", "none at all", "which is long is cut": no one asks. */
const NO_ASK_ZH =
  /几[张个段条](?:照片|图片|图|片段|视频)?(?:平均|平分|均分|一起|全部|都(?!有|是)|一样)|(?:不管|无论|不论|任|随便).{0,4}(?:哪|什么|多)|(?:什么|哪).{0,8}都(?!有|是|用)|哪[^,，。]{1,10}就?[^,，。]{1,6}哪/;
const REQUEST_ZH = /把|给我|帮我|请将|都行|都可以|能不能|可不可以|能否|可以|好吗|行吗|能.{0,12}吗/;
const TELL_ZH = /看看|看一下|告诉我|跟我说|说一下|说说|列出|列一下|报一下|请问|想知道|问一下/;

/** True for words that want to know something; a change that is asked for politely is no question. */
export function asksSomething(words: string): boolean {
  const bare = words.replace(LEAD, '');
  if (ASKS_EN.some((way) => way.test(bare)) && !NO_ASK.test(bare)) return true;
  const asks = ASKS_ZH.test(words) || STATE_ZH.test(words) || MEASURE_ZH.test(words);
  return asks && !NO_ASK_ZH.test(words) && (!REQUEST_ZH.test(words) || (TELL_ZH.test(words) && !/把/.test(words)));
}
