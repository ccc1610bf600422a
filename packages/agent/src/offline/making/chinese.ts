import { countOf, type Measures, measured } from './measures.ts';
import { promptOf } from './prompt-words.ts';
import { withoutLast } from './trim.ts';
import type { Wanted } from './wanted.ts';

const POLITE =
  /^(?:你好|您好|用?AI|请你?|麻烦你?|帮我|给我(?![的们])|替我|我想要?|我要|我需要|需要|能不能|可以|能|先|再|然后|接着|并且|并|最后|，|,|\s)+/i;
const VERB = '(?:生成|画|绘制|创建|创作|制作|做|来|弄|设计|出|整|要|造)';
const NUMBER = '[一两二三四五六几多\\d]{1,2}';
const MEASURE = '[张幅段个条支只份部]';
const PICTURE = '(?:图片|图像|照片|壁纸|插画|插图|画面|海报|封面|配图|背景图|背景|效果图|图|画)';
const CLIP = '(?:视频片段|视频|短片|动画|片段|动态背景|动态壁纸|影片|镜头|短视频|空镜)';
/** "生成三张雪山的图片". */
const FRAMED = new RegExp(
  `^(?:${VERB})(?!成)(?:一下)?(?:出)?(${NUMBER})?(?:${MEASURE})?(.+?)的?(${PICTURE}|${CLIP})$`,
  's',
);
/** "一只猫的图片". */
const BARE = new RegExp(`^(?:(${NUMBER})[张幅段])?(.+?)(的?)(${PICTURE}|${CLIP})$`, 's');
/** "生成一张图片：雪山", "画一张图，一只猫在沙滩上". */
const TOLD = new RegExp(
  `^${VERB}(?!成)(?:一下)?(${NUMBER})?(?:${MEASURE})?([^，,：:]{0,12}?)(${PICTURE}|${CLIP})[，,：:](?:内容是|内容为|画面是|要有|里面有|主题是|主题为|关于)?(.+)$`,
  's',
);
/** "画一只猫", "生成5秒的湖面日落": without a word for a picture. */
const DRAWN = new RegExp(`^(画|绘制|生成)(?:一下)?(?:(${NUMBER})(?=[张幅段]))?[张幅段]?(.+)$`, 's');
/** "在海边后面加一段生成的城市视频". */
const ADDED = new RegExp(
  `^(?:在)?(.{0,20}?)(?:加上?|插入|插|添加|放|接|补)(?:上|入)?(${NUMBER})?(?:${MEASURE})?(?:新|AI|ai|由?AI)?生成的(.+?)的?(${PICTURE}|${CLIP})$`,
  's',
);
const LAST = ['给我', '吧', '呗', '看看', '谢谢', '就行', '即可', '就好', '就可以'];
/** "为我的数学课做": what it is for is told behind what it is of. */
const PURPOSE = /^[给为](?:我们?的?)?([^，。,]{1,20}?)(?=(?:生成|画|绘制|创建|创作|制作|做|来|设计|配)(?!成))/;
/** "把海边换成生成的大海视频". */
const REPLACED = new RegExp(
  `^(?:把|将)(.{1,20}?)(?:换成|替换成|替换为|改成)(?:一?${MEASURE})?(?:新|AI|ai|由?AI)?生成的(.+?)的?(${PICTURE}|${CLIP})$`,
  's',
);
const OWN = /我的|这些|那些|这几|上传|素材|时间线|它们?|["“”「」《》•]|片段拼/;
const OTHER = /音乐|配乐|歌|配音|旁白|字幕|转场|幻灯片|相册|声音|音效|标题|文字|混剪|集锦|链接|高光/;
const DOING =
  /[把将给用删剪换改调加放移存裁导传去别让使叫第哪这那我你它]|多少|什么|几[张个段]|怎么|为什么|所有|全部|每|上一|下一|背景|保留|导出|封面$/;
const IS_CLIP = new RegExp(`^${CLIP}$`);

/** What a Chinese piece of a message wants to have made; undefined when it is about something else. `bare`: it may be the
 *  mere name of a picture. */
export function readChinese(piece: string, { bare }: { bare: boolean }): Wanted | undefined {
  const text = withoutLast(piece.trim(), LAST).replace(POLITE, '');
  const inserted = added(text) ?? replaced(text);
  if (inserted !== undefined) return inserted;
  const served = PURPOSE.exec(text);
  const { rest, measures } = measured(served === null ? text : text.slice(served[0].length));
  const said = rest.replace(/ (?=\p{Script=Han}|[，,])/gu, '');
  const lasts = measures.durationMs !== undefined && measures.format === undefined;
  const found = told(said) ?? framed(said) ?? drawn(said, lasts) ?? (bare ? nounOnly(said, rest !== text) : undefined);
  const wanted = found === undefined ? undefined : wantedOf(found, measures);
  const purpose = served?.[1] ?? '';
  return wanted === undefined || purpose === '' ? wanted : { ...wanted, prompt: `${wanted.prompt}，用于${purpose}` };
}

interface Read {
  readonly prompt: string;
  readonly count: string | undefined;
  readonly clip: boolean;
}

function added(said: string): Wanted | undefined {
  // "…，持续3秒" tells of the picture, "第3秒" of a place.
  const [, text = said, lasting = ''] = /^([^，,]+)[，,](?:持续|时长|显示)?(\d[^，,]{0,6}秒)钟?$/.exec(said) ?? [];
  const [, place = '', count, subject = '', noun = ''] = ADDED.exec(text) ?? [];
  if (noun === '') return undefined;
  const { rest, measures } = measured(`${lasting}${subject}`);
  const made = wantedOf({ prompt: rest, count, clip: IS_CLIP.test(noun) }, measures);
  return made === undefined ? undefined : { ...made, place: place.trim() === '' ? '最后' : place.trim() };
}

function replaced(text: string): Wanted | undefined {
  const [, instead = '', subject = '', noun = ''] = REPLACED.exec(text) ?? [];
  if (noun === '') return undefined;
  const { rest, measures } = measured(subject);
  const made = wantedOf({ prompt: rest, count: undefined, clip: IS_CLIP.test(noun) }, measures);
  return made === undefined ? undefined : { ...made, instead };
}

function told(text: string): Read | undefined {
  const [, count, qualities = '', noun = '', subject = ''] = TOLD.exec(text) ?? [];
  if (noun === '' || OTHER.test(subject)) return undefined;
  return { prompt: `${qualities} ${subject}`, count, clip: IS_CLIP.test(noun) };
}

function framed(text: string): Read | undefined {
  const [, count, subject = '', noun = ''] = FRAMED.exec(text) ?? [];
  if (noun === '') return undefined;
  // "科技感的背景": the noun says what kind of picture it is.
  return { prompt: `${subject}${/背景$/.test(noun) ? '背景' : ''}`, count, clip: IS_CLIP.test(noun) };
}

function drawn(text: string, lasts: boolean): Read | undefined {
  const [, verb = '', count, subject = ''] = DRAWN.exec(text) ?? [];
  if (verb === '' || /^(?:成|外音|中画|面|质|幅|布)/.test(subject)) return undefined;
  // "生成一下" and the like name nothing to be seen.
  if (verb === '生成' && [...subject].length < 2) return undefined;
  return { prompt: subject, count, clip: lasts };
}

/** A name of a picture has 的 before its noun, or a number or a measure somewhere; words of doing are none. */
function nounOnly(text: string, isMeasured: boolean): Read | undefined {
  const [, count, subject = '', of = '', noun = ''] = BARE.exec(text) ?? [];
  if (noun === '' || (of === '' && count === undefined && !isMeasured) || DOING.test(subject)) return undefined;
  return { prompt: subject, count, clip: IS_CLIP.test(noun) };
}

function wantedOf({ prompt: said, count, clip }: Read, measures: Measures): Wanted | undefined {
  if (
    OWN.test(said) ||
    OTHER.test(said) ||
    /^(?:[张幅段个条支只份部]?|封面|海报|背景|壁纸|照片|图片)$/.test(said.trim())
  )
    return undefined;
  const bare = said.replace(/^[\s，,：:的]+/, '').replace(/^(?:内容|画面|主题)(?:是|为)[：:]?/, '');
  const prompt = promptOf(withoutLast(bare, ['的', '为主题', '主题']));
  if (prompt === '') return undefined;
  return { kind: clip ? 'video' : 'image', prompt, language: 'zh', count: countOf(count), ...measures };
}
