import type { Item } from '../../item.ts';
import type { Slots } from '../slots.ts';
import { listOf } from './arranging.ts';
import { type Plainly, quoted } from './say.ts';
import { lasting, msOf, says, shapeOf, valuesOf, worded } from './values.ts';

/** Numbers that only count what there is: "my three videos", "六张照片". */
const COUNTS =
  /<num> ?(?:photos?|pictures?|pics?|images?|clips?|videos?|files?|stills?|slides?|pieces?|shots?|takes?|of them|[张段个条幅份部页])/;

function withoutCounts(slots: Slots): Item[] {
  const values = valuesOf(slots);
  return says(slots, COUNTS) ? values.filter(({ is }) => is !== 'num') : values;
}

function onlyLength(slots: Slots): number | undefined {
  const [value, more] = withoutCounts(slots);
  if (more !== undefined || value === undefined || value.is === 'after' || value.is === 'head' || value.is === 'tail')
    return undefined;
  const ms = msOf(value);
  return ms !== undefined && ms > 0 ? ms : undefined;
}

const filmLength: Plainly = (slots) => {
  const ms = onlyLength(slots);
  if (ms === undefined || slots.things.length > 0) return undefined;
  return worded(slots, `make the whole film ${lasting(slots, ms)} long`, `整个影片剪成${lasting(slots, ms)}`);
};

const PHOTOS = /\b(?:photo|picture|pic|image|still|slide|foto|photograph)s?\b|slideshow|[图张]|照片|相片|幻灯|每页/;

/** "A second shorter" is no length, and "each" alone may be texts. */
const NO_LENGTH = /[这那][张段个镜]|\b(?:shorter|longer|more|less|extra|another|faster|slower)\b|(?<!时)长|[短多少再]/;
const NAMED_ALL = /\b(?:photo|picture|pic|image|slide|clip|shot|video|scene)s?\b|[张段镜]|照片|图片|图|片段|镜头|视频/;

const eachLength: Plainly = (slots) => {
  const ms = onlyLength(slots);
  if (ms === undefined || slots.things.length === 1 || says(slots, NO_LENGTH)) return undefined;
  if (slots.things.length === 0 && !says(slots, NAMED_ALL)) return undefined;
  const length = lasting(slots, ms);
  if (slots.things.length > 1) {
    return worded(
      slots,
      slots.things.map((thing) => `make ${thing} ${length} long`).join(', '),
      slots.things.map((thing) => `把${thing}剪成${length}`).join('，'),
    );
  }
  return says(slots, PHOTOS)
    ? worded(slots, `make every photo ${length} long`, `每张照片${length}`)
    : worded(slots, `make every clip ${length} long`, `把所有片段都剪成${length}`);
};

const combine: Plainly = (slots) => {
  if (withoutCounts(slots).length > 0 || slots.things.length === 1 || slots.named.some(({ is }) => is !== 'file'))
    return undefined;
  return slots.things.length > 1
    ? worded(slots, `put ${listOf(slots)} together into one film`, `把${listOf(slots)}拼成一个影片`)
    : worded(slots, 'put all clips together into one film', '把所有片段拼成一个影片');
};

const MORE = /\b(?:music|song|fade|transition|crossfade|title|zoom|ken burns)s?\b|音乐|配乐|转场|淡|标题|缩放/;

const slideshow: Plainly = (slots) => {
  const [value, more] = withoutCounts(slots);
  const ms = value?.is === 'dur' ? value.ms : undefined;
  if (more !== undefined || (value !== undefined && ms === undefined) || says(slots, MORE) || slots.sounds.length > 0)
    return undefined;
  if (slots.things.length === 1 || slots.named.some(({ is }) => is !== 'file')) return undefined;
  const of = slots.things.length > 1 ? listOf(slots) : worded(slots, 'the photos', '照片');
  const each = ms === undefined ? '' : worded(slots, `, ${lasting(slots, ms)} each`, `，每张${lasting(slots, ms)}`);
  return worded(slots, `make a slideshow of ${of}${each}`, `用${of}做一个幻灯片${each}`);
};

const SHAPES: readonly [RegExp, string, string][] = [
  [
    /\b(?:vertical|portrait|upright|tall|protrait|verticle|tik ?tok|reels?|shorts?|story|stories|snapchat|phone|hochformat)\b|竖|直式|直向|直度|抖音|快手|手机|shorts|reels/,
    'portrait',
    '竖屏',
  ],
  [/\b(?:square|squared)\b|方形|正方|方的|一比一|方画/, 'square', '方形'],
  [/\b(?:horizontal|landscape|wide|widescreen|wider|youtube|projector|tv)\b|横|宽屏|宽的|更宽/, 'landscape', '横屏'],
];

const canvasShape: Plainly = (slots) => {
  const [value, more] = valuesOf(slots);
  if (value === undefined && slots.has('ratio.21:9')) return worded(slots, 'make the canvas 21:9', '画面改成21:9');
  if (more !== undefined) return undefined;
  const size = value === undefined ? undefined : sizeOf(value, slots.text);
  if (size !== undefined) return worded(slots, `make the canvas ${size}`, `画面改成${size}`);
  if (
    value !== undefined ||
    says(slots, /\bnot\b|\bwhy\b|n't|\bas (?:wide|high|tall)|taller than|than wide|ultra|不是|别|\bfrom\b|从|切换/)
  )
    return undefined;
  const found = SHAPES.filter(([words]) => says(slots, words));
  const [shape] = found;
  return found.length !== 1 || shape === undefined
    ? undefined
    : worded(slots, `make the canvas ${shape[1]}`, `画面改成${shape[2]}`);
};

function sizeOf(value: Item, text: string): string | undefined {
  if (value.is === 'ratio') return value.ratio;
  if (value.is === 'size') return `${value.width}x${value.height}`;
  if (value.is === 'short') return `${value.px}p`;
  return value.is === 'at' ? /\b\d{1,2}:\d{1,2}\b/.exec(text)?.[0] : undefined;
}

const BLUR = /blur|frosted|defocus|模糊|虚化|毛玻璃|磨砂/;
const NO_BLUR = /(?:no|not|without|instead of|remove) (?:the )?blur|不要模糊|别模糊|去掉模糊/;
const WHOLE =
  /\b(?:whole|entire|complete|full) (?:picture|image|photo|shot|clip|frame visible)|crop(?:ping)? nothing|no(?:t|thing)? .{0,8}(?:crop|cut|chop)|n['’]t (?:crop|chop|cut)|without cropping|entirety|(?:seen|visible|show\w*|see) (?:\w+ ){0,3}(?:completely|fully|in full|entirely)|entirely visible|show all of|with (?:the )?bars|in full\b|full extent|remain complete|be lost|touch nothing|fit (?:\w+ ){0,4}in\b|fit (?:\w+ ){0,3}into the frame|(?:missing|too much is being|being cut)\b|uncropped|contain\b|full (?:height|width)|fit to frame|scale to fit|完整|整张|全貌|不要?裁|别裁|全部显示|全露|contain|适应|全图|看得全|保留全|显示全|完整|整[张图]|图要全|画面必须全|完全看得见|露出来|入画|宁可留边/;
const FILL =
  /\b(?:fill|cover|full ?screen|full bleed|edge to edge|full-bleed)|(?:no|without|w\/o|lose|kill|ditch|hate|remove|rid of|close) .{0,16}(?:bars?|borders?|gaps?|letterbox\w*|pillarbox\w*)|(?:bars?|borders?|gaps?|boxing)\b.{0,14}\b(?:off|away|gone|out|go|vanish|disappear|close|cheap|ugly)|(?:no|ditch|lose|get rid of|these|those|ugly) .{0,12}(?:bars?|borders?|gaps?|letterbox\w*|pillarbox\w*)|nobars|reach the edges|up to the edges|full frame|full-frame|(?:all|whole|entire|complete|take up) (?:of )?(?:the )?(?:frame|canvas)|all four sides|铺满|填满|满屏|满版|撑满|占满|全屏|拉满|填充|顶到|顶住|黑边|黑条|黑杠|是黑的|空隙|空白|不留空|铺到边|撑开|无边|cover|fill/;

const canvasFit: Plainly = (slots) => {
  if (shapeOf(slots) !== '' || slots.things.length > 1 || says(slots, NO_BLUR)) return undefined;
  const [of] = slots.things;
  return of === undefined ? fitOfAll(slots) : fitOf(slots, of);
};

function fitOfAll(slots: Slots): string | undefined {
  if (says(slots, BLUR)) return worded(slots, 'blurred background', '用模糊背景填充');
  const [whole, fill] = [says(slots, WHOLE), says(slots, FILL)];
  if (whole === fill) return undefined;
  return whole
    ? worded(slots, 'show the whole picture', '完整显示画面，不裁切')
    : worded(slots, 'fill the frame', '画面填满');
}

function fitOf(slots: Slots, of: string): string | undefined {
  if (says(slots, BLUR)) return worded(slots, `blurred background for ${of}`, `${of}用模糊背景`);
  const [whole, fill] = [says(slots, WHOLE), says(slots, FILL)];
  if (whole === fill) return undefined;
  return whole
    ? worded(slots, `show the whole picture of ${of}`, `${of}完整显示`)
    : worded(slots, `fill the frame of ${of}`, `让${of}填满画面`);
}

const CHANGED = /\bfrom\b.{0,24}\bto\b|\breplace|\bswap|换成|改成|变成|换白|从.{0,12}到/;

const background: Plainly = (slots) => {
  const colors = slots.words('color.');
  const color = colors.length === 1 || says(slots, CHANGED) ? colors.at(-1) : undefined;
  if (color === undefined || shapeOf(slots) !== '' || says(slots, TINTED)) return undefined;
  return worded(slots, `set the background colour to ${color}`, `背景颜色改成${color}`);
};

/** A shade that no colour name holds. */
const TINTED = /\b(?:pastel|brand|almost|nearly|logo|warm|friendly)\b|接近|柔和|品牌|跟.{0,6}一样/;

const OLD_RATE = /(?:\bfrom|\bnot|\bthan|\binstead of|\bof|从|不是|不要|非)[^<]{0,4}<(?:num|fps)>/g;

const fps: Plainly = (slots) => {
  const old = slots.frame.match(OLD_RATE)?.length ?? 0;
  const values = valuesOf(slots);
  // "From 30 to 24", "25 instead of 30": the other one is wished.
  const isFirst = old === 1 && /^.*?(?:\bfrom|\bnot|不是|从)[^<]{0,4}<(?:num|fps)>.*<(?:num|fps)>/.test(slots.frame);
  const [value, more] = old === 1 && values.length === 2 ? [values[isFirst ? 1 : 0]] : values;
  if (more !== undefined || (value?.is !== 'fps' && value?.is !== 'num')) return undefined;
  if (value.value < 5 || value.value > 240) return undefined;
  return worded(slots, `set the frame rate to ${value.value} fps`, `帧率改成${value.value}`);
};

const OLD_NAME = /\b(?:not|from|instead|wrong|typo|change)\b|n['’]t|不|从|别叫|错|难看|原来/;
const NAMED_EN =
  /(?:->|:|\b(?:called|call it|name it|names? (?:the|this|my) (?:project|film|movie|video|whole thing)|titled?|entitled|to|as)) +([\p{Lu}\d][^,.!?;:"“”()]{0,40})$/u;
const NAMED_ZH =
  /(?:就叫|改叫|叫做|叫|命名为|改名为?|名为|[:：]|改成|改为|设为)[ ]*([^，。,.!！?？:："“”《》「」()（） ][^，。,!！?？:："“”《》「」()（）]{0,24})$/;

const rename: Plainly = ({ quotes, text, ...slots }) => {
  const one = { quotes, text, ...slots };
  if (quotes.length > 2 || (quotes.length === 1 && says(one, OLD_NAME) && !says(one, /<quote>$/))) return undefined;
  if (quotes.length === 2 && !says(one, OLD_NAME)) return undefined;
  const name =
    quotes.at(-1) ??
    (slots.language === 'zh' ? NAMED_ZH : NAMED_EN)
      .exec(text.trim())?.[1]
      ?.replace(/ (?:from now on|please|thanks|instead)$|吧$|谢谢$/iu, '')
      .trim();
  return name === undefined || name === '' || /后面加|加个/.test(text)
    ? undefined
    : worded(one, `rename the film to ${quoted(name)}`, `项目改名为${quoted(name)}`);
};

/** The film as a whole: acts and how each is said plainly. */
export const FILM: Readonly<Record<string, Plainly>> = {
  film_length: filmLength,
  each_length: eachLength,
  combine,
  slideshow,
  canvas_shape: canvasShape,
  canvas_fit: canvasFit,
  background_color: background,
  fps,
  rename_film: rename,
};
