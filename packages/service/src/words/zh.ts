import type { ChangeCode, RefusalCode } from '@reelsmith/core';
import type { Facts, Sentence } from './format.ts';

const t = (facts: Facts, key: string): string => facts.time(key, ' 秒');
const it = (facts: Facts): string => `“${facts.text('name')}”`;
const gone = (facts: Facts): string =>
  facts.number('alsoRemoved') > 0 ? `其中另有 ${facts.number('alsoRemoved')} 个片段一并移除。` : '';
const whats: Record<string, string> = {
  video: '视频',
  image: '图片',
  audio: '音频',
  color: '色块',
  text: '文字',
};
const what = (facts: Facts): string => whats[facts.text('what')] ?? '片段';
const roles: Record<string, string> = {
  main: '主',
  overlay: '叠加',
  bgm: '背景音乐',
  voice: '人声',
  sfx: '音效',
  title: '标题',
  subtitle: '字幕',
  text: '文字',
};
const role = (facts: Facts): string => roles[facts.text('role')] ?? '';
const trackOf = (facts: Facts): string => (facts.has('name') ? `轨道${it(facts)}` : `${role(facts)}轨道`);
const keyNames: Record<string, string> = {
  x: '位置',
  y: '位置',
  size: '大小',
  color: '颜色',
  font: '字体',
  weight: '粗细',
  align: '对齐',
  background: '底色',
  outline: '描边',
  shadow: '阴影',
};
const keys = (f: Facts): string => {
  const named = f
    .text('keys')
    .split(', ')
    .map((key) => keyNames[key] ?? key);
  return [...new Set(named)].join('、');
};
const effects: Record<string, string> = {
  crossfade: '交叉淡化',
  crossfade_fast: '快速交叉淡化',
  crossfade_slow: '慢速交叉淡化',
  fade_black: '淡化到黑',
  fade_white: '淡化到白',
  fade_gray: '淡化到灰',
  dip_to_black: '黑场过渡',
  dip_to_white: '白场过渡',
  cross_blur: '模糊过渡',
  blur_horizontal: '横向模糊',
  glitch: '故障转场',
  zoom_through: '缩放穿越',
  whip_left: '向左甩镜',
  whip_right: '向右甩镜',
  wipe_left: '向左擦除',
  wipe_right: '向右擦除',
  wipe_up: '向上擦除',
  wipe_down: '向下擦除',
  wipe_top_left: '向左上擦除',
  wipe_top_right: '向右上擦除',
  wipe_bottom_left: '向左下擦除',
  wipe_bottom_right: '向右下擦除',
  smooth_left: '向左柔和擦除',
  smooth_right: '向右柔和擦除',
  smooth_up: '向上柔和擦除',
  smooth_down: '向下柔和擦除',
  slide_left: '向左滑动',
  slide_right: '向右滑动',
  slide_up: '向上滑动',
  slide_down: '向下滑动',
  slices_left: '向左百叶窗',
  slices_right: '向右百叶窗',
  slices_up: '向上百叶窗',
  slices_down: '向下百叶窗',
  diagonal_top_left: '左上对角擦除',
  diagonal_top_right: '右上对角擦除',
  diagonal_bottom_left: '左下对角擦除',
  diagonal_bottom_right: '右下对角擦除',
  circle_open: '圆形展开',
  circle_close: '圆形收拢',
  circle_crop: '圆形裁切',
  rectangle_crop: '矩形裁切',
  vertical_open: '左右开门',
  vertical_close: '左右关门',
  horizontal_open: '上下开门',
  horizontal_close: '上下关门',
  squeeze_horizontal: '横向挤压',
  squeeze_vertical: '纵向挤压',
  radial: '径向擦除',
  pixelize: '像素化',
  pixel_dissolve: '颗粒溶解',
  distance: '色差溶解',
  zoom_in: '放大',
  zoom_out: '缩小',
  pan_left: '向左平移',
  pan_right: '向右平移',
  pan_up: '向上平移',
  pan_down: '向下平移',
  fade: '淡入淡出',
  pop: '弹出',
  typewriter: '打字机',
  word_by_word: '逐词',
  none: '无',
  cover: '铺满裁切',
  contain: '完整显示',
  blur: '模糊背景',
  auto: '自动',
};
const effect = (facts: Facts, key: string): string =>
  facts.has(key) ? (effects[facts.text(key)] ?? facts.text(key)) : '无';

const abilities: Record<string, string> = {
  generate_image: '画图',
  generate_card: '设计文字卡片',
  generate_video: '生成视频',
  generate_music: '作曲',
  generate_voice: '朗读文字',
  generate_sound_effect: '生成音效',
  transcribe: '把语音转成文字',
  analyse: '分析画面',
  cutout: '抠像',
};
/** Of a segment, or of the whole film, which names its fades in full. */
const fades = (f: Facts, [inKey, outKey] = ['inMs', 'outMs']): string => {
  const parts = [['淡入', inKey] as const, ['淡出', outKey] as const].filter(([, key]) => f.number(key) > 0);
  return parts.length === 0 ? '没有淡入淡出' : parts.map(([way, key]) => `${way} ${t(f, key)}`).join('，');
};

/** What each change did, in Chinese. */
export const CHANGES_ZH: Record<ChangeCode, Sentence> = {
  segment_inserted: (f) => `在 ${t(f, 'startMs')}处加入${what(f)}${it(f)}，时长 ${t(f, 'durationMs')}。`,
  segment_removed: (f) => `移除了 ${t(f, 'startMs')}处的${what(f)}${it(f)}。${gone(f)}`,
  segment_moved: (f) =>
    `将${it(f)}从 ${t(f, 'beforeMs')}移到 ${t(f, 'afterMs')}${f.is('toTrack') ? '，并换到另一条轨道' : ''}。`,
  segment_trimmed: (f) => `将${it(f)}从 ${t(f, 'beforeMs')}剪到 ${t(f, 'afterMs')}。${gone(f)}`,
  segment_slipped: (f) => `${it(f)}的素材起点从 ${t(f, 'beforeMs')}改为 ${t(f, 'afterMs')}。`,
  segment_split: (f) => `在 ${t(f, 'atMs')}处把${it(f)}分成 ${t(f, 'firstMs')}和 ${t(f, 'secondMs')}两段。`,
  segments_joined: (f) => `在 ${t(f, 'atMs')}处把${it(f)}的两段合并为 ${t(f, 'durationMs')}。`,
  segment_duplicated: (f) => `把${it(f)}复制到 ${t(f, 'startMs')}。`,
  source_replaced: (f) => `把 ${t(f, 'startMs')}处的“${f.text('before')}”换成“${f.text('after')}”。`,
  speed_set: (f) =>
    `${it(f)}的速度从 ${f.number('before')} 倍改为 ${f.number('after')} 倍，时长从 ${t(f, 'beforeMs')}变为 ${t(f, 'afterMs')}。`,
  reversed_set: (f) => (f.is('reversed') ? `${it(f)}改为倒放。` : `${it(f)}恢复正放。`),
  freeze_set: (f) => (f.has('sourceMs') ? `${it(f)}定格在 ${t(f, 'sourceMs')}。` : `${it(f)}恢复播放。`),
  volume_set: (f) => `${it(f)}的音量从 ${f.percent('before')} 改为 ${f.percent('after')}。`,
  fade_set: (f) => `${it(f)}${fades(f)}。`,
  mute_set: (f) => (f.is('muted') ? `已将${it(f)}静音。` : `已取消${it(f)}的静音。`),
  text_set: (f) => `把文字“${f.text('before')}”改为“${f.text('after')}”。`,
  words_set: (f) => `为${it(f)}标定了 ${f.number('after')} 个词的时间。`,
  style_set: (f) => `修改了${it(f)}的样式：${keys(f)}${f.has('color') ? `（${f.text('color')}）` : ''}。`,
  animation_set: (f) => `${it(f)}的入场动画：${effect(f, 'in')}，出场动画：${effect(f, 'out')}。`,
  fit_set: (f) => `${it(f)}的画面适配从${effect(f, 'before')}改为${effect(f, 'after')}。`,
  crop_set: (f) =>
    f.has('width')
      ? `把${it(f)}裁切为画面的 ${f.percent('width')} × ${f.percent('height')}。`
      : `${it(f)}恢复完整画面。`,
  placement_set: (f) =>
    f.has('width')
      ? `把${it(f)}放在距左 ${f.percent('x')}、距上 ${f.percent('y')} 处，宽 ${f.percent('width')}。`
      : `${it(f)}恢复占满画布。`,
  motion_set: (f) => `${it(f)}的镜头运动：${effect(f, 'after')}。`,
  look_set: (f) =>
    f.has('keys')
      ? `调整了${it(f)}的画面风格：${f.has('preset') ? f.text('preset') : f.text('keys')}。`
      : `${it(f)}恢复原色。`,
  key_set: (f) => (f.has('after') ? `把${it(f)}中的 ${f.text('after')} 变为透明。` : `${it(f)}不再抠色。`),
  denoise_set: (f) => (f.is('denoise') ? `已为${it(f)}降噪。` : `${it(f)}恢复原声。`),
  keyframes_set: (f) =>
    `${it(f)}的 ${f.text('property')} 关键帧从 ${f.number('before')} 个改为 ${f.number('after')} 个。`,
  transition_set: (f) =>
    `在 ${t(f, 'startMs')}处，“${f.text('previous')}”以 ${t(f, 'durationMs')}的${effect(f, 'type')}过渡到${it(f)}。`,
  transition_removed: (f) => `移除了${it(f)}之前的${effect(f, 'type')}。`,
  canvas_set: (f) =>
    `画面改为 ${f.number('width')}×${f.number('height')}，每秒 ${f.number('fps')} 帧（原为 ${f.number('beforeWidth')}×${f.number('beforeHeight')}，${f.number('beforeFps')} 帧）。`,
  background_set: (f) => `背景改为 ${f.text('after')}${f.has('before') ? `（原为 ${f.text('before')}）` : ''}。`,
  track_added: (f) => `新增${trackOf(f)}。`,
  track_removed: (f) => `移除${trackOf(f)}及其 ${f.number('segments')} 个片段。`,
  track_set: (f) =>
    `修改了${trackOf(f)}：${f.text('keys')}${f.is('muted') ? '，已静音' : `，音量 ${f.percent('volume')}`}。`,
  marker_added: (f) => `在 ${t(f, 'atMs')}处设置标记${it(f)}。`,
  marker_removed: (f) => `移除了 ${t(f, 'atMs')}处的标记${it(f)}。`,
  meta_set: (f) => {
    const named = f.text('keys').includes('title') && f.has('title') ? `改名为“${f.text('title')}”` : '';
    const faded = f.text('keys').includes('fade') ? fades(f, ['fadeInMs', 'fadeOutMs']) : '';
    const loud = f.text('keys').includes('loudness') ? '响度已调整' : '';
    return `影片${[named, faded, loud].filter(Boolean).join('，')}。`;
  },
  restored: (f) => `时间线从 ${t(f, 'lengthBeforeMs')}恢复为 ${t(f, 'lengthAfterMs')}。`,
};

/** Why something was not done, in Chinese. */
export const REFUSALS_ZH: Record<RefusalCode, Sentence> = {
  segment_not_found: () => '时间线上已经没有这个片段。请查看时间线后另选一个。',
  track_not_found: (f) => (f.has('role') ? `没有带内容的${role(f)}轨道。` : '这条轨道已经不存在。'),
  marker_not_found: () => '这个标记已经不存在。',
  id_taken: () => '时间线上已有相同的编号，请换一个。',
  overlap: (f) =>
    f.has('other')
      ? `${it(f)}会与“${f.text('other')}”（${t(f, 'otherStartMs')}到 ${t(f, 'otherEndMs')}）重叠。请移动其中一个，或换一条轨道。`
      : '同一轨道上的两个片段会重叠。请移动其中一个，或换一条轨道。',
  too_short: (f) => `${f.has('name') ? it(f) : ''}剩下的不足一帧。请多留一些，或直接移除。`,
  out_of_range: (f) => {
    const whose = f.has('name') ? it(f) : '';
    if (f.has('limitMs')) return `${whose}超出范围，上限为 ${t(f, 'limitMs')}。`;
    if (f.has('min')) return `${whose}超出范围，请使用 ${f.text('min')} 到 ${f.text('max')}。`;
    return `${whose}超出范围，请给出范围内的位置。`;
  },
  beyond_source: (f) =>
    f.has('name')
      ? `${it(f)}那里只有 ${t(f, 'haveMs')}素材，要求的是 ${t(f, 'askedMs')}。可以少取一些、放慢或循环播放。`
      : '素材没有那么长。可以少取一些、放慢或循环播放。',
  wrong_kind: (f) =>
    f.has('name') ? `${it(f)}是${whats[f.text('what')] ?? f.text('what')}，不能这样处理。` : '这种素材不能这样处理。',
  not_adjacent: (f) => (f.has('other') ? `${it(f)}和“${f.text('other')}”并不相邻。` : '那里没有剪切点。'),
  differs: () => '这两个片段不同，不能合并。',
  transition_too_long: (f) =>
    f.has('longestMs') ? `到${it(f)}的转场太长，最多 ${t(f, 'longestMs')}。` : '转场比相邻片段还长，请缩短。',
  no_transition: (f) => (f.has('name') ? `${it(f)}之前没有转场。` : '这里没有转场。'),
  not_empty: () => '轨道上还有内容。如需一并移除，请说明。',
  nothing_to_change: () => '无需修改：已经是这样了。',
  changed_since: (f) =>
    f.has('later')
      ? `无法单独撤销，因为后来的这处改动依赖它：${f.text('later')}请先撤销后来的改动。`
      : '那里之后又有改动，无法单独撤销。请先撤销后来的改动。',
  nothing_to_undo: () => '没有可以撤销的操作。',
  nothing_to_redo: () => '没有可以重做的操作。',
  stale_plan: () => '计划期间时间线已改变，因此没有应用。请再说一次。',
  capability_missing: (f) =>
    f.has('subject')
      ? `${f.text('by')}画不了“${f.text('subject')}”：它会画山和湖、海和沙滩、城市、天空、太空和抽象画面。请上传自己的图片，连接能画它的供应方，或者说：添加标题“${f.text('subject')}”。`
      : f.has('limit')
        ? `${f.text('by')}一次最多生成 ${t(f, 'limit')}。请要短一些，或连接别的供应方。`
        : `此服务器还不能${abilities[f.text('capability')] ?? f.text('capability')}。请使用自己的素材，或连接一个供应方。`,
  unknown_asset: (f) => `找不到文件${f.has('name') ? it(f) : ''}，请先上传。`,
  invalid: (f) => `请求内容不成立${f.has('field') ? `（${f.text('field')}）` : ''}，请更正后重试。`,
};
