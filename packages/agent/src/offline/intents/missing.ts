import type { Capability } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { deed, type Intent } from '../deed.ts';
import { isAudioFile } from '../item.ts';
import type { Scene } from '../scene.ts';
import { isInside } from './inside.ts';

interface Lack {
  capability: Capability;
  en: string;
  zh: string;
}

const LACKS: Readonly<Record<string, Lack>> = {
  'm.captions': {
    capability: 'transcribe',
    en: `captions from speech need a speech recogniser, which is not set up here. You can type them: add text "…" from 2s to 5s`,
    zh: '识别语音生成字幕需要语音识别，这里没有配置。可以手动添加：从2秒到5秒添加文字“……”',
  },
  'm.silence': {
    capability: 'analyse',
    en: 'finding silences needs analysis of the sound, which is not set up here. You can name the times: cut from 5s to 8s',
    zh: '查找静音需要声音分析，这里没有配置。可以指定时间：剪掉第5秒到第8秒',
  },
  'm.cutout': {
    capability: 'cutout',
    en: 'removing a background is not set up here. You can blur the bars: blur background, or change their colour: white background',
    zh: '去除画面背景这里没有配置。可以说：模糊背景，或：背景改成白色',
  },
  'm.voice': {
    capability: 'generate_voice',
    en: 'a spoken voice cannot be made here. Upload a recording and say: add music "voice.mp3", or show the words: add text "…"',
    zh: '这里不能生成配音。可以上传录音后说：添加音乐“录音.mp3”，或添加文字“……”',
  },
  'm.music': {
    capability: 'generate_music',
    en: 'music cannot be made here. Upload an mp3 and say: add background music at 35%',
    zh: '这里不能生成音乐。可以上传 mp3 后说：添加背景音乐，音量35%',
  },
  'm.effect': {
    capability: 'generate_music',
    en: 'a sound like that is not among your files and cannot be made here. Upload a recording of it and say: add music "waves.mp3"',
    zh: '你的素材里没有这个声音，这里也不能生成音效。可以上传录音后说：添加音乐“海浪.mp3”',
  },
  'm.analyse': {
    capability: 'analyse',
    en: 'finding moments or beats needs analysis, which is not set up here. You can name the times: keep 5s to 12s',
    zh: '查找精彩片段或节拍需要分析，这里没有配置。可以指定时间：只保留5秒到12秒',
  },
  'm.steady': {
    capability: 'analyse',
    en: 'steadying a shaky picture needs analysis of the picture, which is not set up here. You can cut the worst seconds: cut from 5s to 8s, or slow the clip down a little',
    zh: '画面防抖需要画面分析，这里没有配置。可以剪掉抖得最厉害的几秒：剪掉第5秒到第8秒，或者把片段稍微放慢',
  },
  'm.heard': {
    capability: 'transcribe',
    en: 'understanding what is said in a recording needs a speech recogniser, which is not set up here',
    zh: '听懂录音里说的话需要语音识别，这里没有配置',
  },
  'm.inside': {
    capability: 'cutout',
    en: 'a thing inside the picture cannot be taken out of it here. You can crop it off, zoom in past it, or cut out the seconds it is seen',
    zh: '这里不能抹掉画面里的东西。可以裁切画面、放大避开它，或者剪掉它出现的那几秒',
  },
  'm.translate': {
    capability: 'transcribe',
    en: 'translating speech is not set up here. You can type the words: add text "…"',
    zh: '翻译语音这里没有配置。可以手动添加文字“……”',
  },
};
const PICTURE: Lack = {
  capability: 'generate_image',
  en: 'pictures and videos cannot be generated here. Upload photos and say: make a slideshow, 3 seconds each; or upload clips and say: join these clips',
  zh: '这里不能生成图片或视频。可以上传照片后说：做成幻灯片，每张3秒；或上传视频后说：把这些视频拼接起来',
};

const VIDEO: Lack = { ...PICTURE, capability: 'generate_video' };

/** What needs an engine that is not there: said plainly, with a way that works. */
export const missingIntent: Intent = (clause) => {
  const lack = lackOf(clause);
  if (lack === undefined) return [];
  return [{ ...deed('end', (scene) => sayLack(scene, lack)), needsFilm: false, alone: true }];
};

const SPOKEN =
  /\b(?:read|say|speak|narrat\w*|recite)\b.{0,30}\b(?:out|aloud|loud|voice)\b|\bvoice ?-?over (?:saying|that says)|[念读]|朗诵|播报|配音说|声音?说/i;
const SPEECH =
  /\b(?:what (?:he|she|they|i|we|is|was|people)|spoken|speech|said|says|saying|talk(?:s|ing)?)\b|说的|讲的|说话|讲话|语音/i;

/** Words to be heard, captions of what is said, and music from nothing: before the families of texts and sounds take them. */
export const spokenIntent: Intent = (clause, wish, scene) => {
  if (isInside(clause) || isEffect(clause)) return missingIntent(clause, wish, scene);
  const text = clause.text();
  const words = clause.has('v.remove', 'v.mute', 'v.quieter', 'v.louder', 'v.fadein', 'v.fadeout', 'so.duck', 'x.not');
  const voice = clause.has('m.voice') && SPOKEN.test(text) && !words;
  const captions = clause.has('m.captions') && SPEECH.test(text) && clause.one('quote') === undefined && !words;
  const composed = clause.has('m.music') || (clause.has('o.music') && clause.has('v.generate', 'v.ai', 'v.draw'));
  const music = composed && !clause.has('v.remove', 'v.mute', 'x.not') && clause.named() === 0;
  const found =
    clause.has('m.analyse') && !words && clause.one('quote') === undefined && !clause.has('o.text', 'o.title');
  return voice || captions || music || found ? missingIntent(clause, wish, scene) : [];
};

const EFFECT =
  /(?:[加配来放添]上?|插入)(?:[一]?[个点段些声阵])?(?!原|人|背景|其他|同期)\p{Script=Han}{1,4}?(?:音效|[的鸣叫鼓浪雨风掌笑铃水潮爆哨雷鸟]声音?)(?![道轨量调效])|\b(?:add|put|play|layer|drop|throw|insert)\b.{0,16}\b(?:(?:sounds?|noises?) of (?!the (?:city|beach|forest|clip|video))[a-z]+|(?!original\b|background\b|ambient\b|the\b|some\b|more\b|any\b|that\b|this\b|a\b|no\b|own\b|clip\b)[a-z]+ (?:sounds?|noises?|sound effects?|sfx))\b/iu;

/** "Add a thunder sound", "配个海浪声": a sound that is named by what makes it, and is no file. */
function isEffect(clause: Clause): boolean {
  const other = clause.items.some(
    (item) =>
      item.is === 'quote' ||
      isAudioFile(item) ||
      item.is === 'percent' ||
      (item.is === 'concept' &&
        /^(?:so\.|v\.(?:remove|mute|unmute|fade|louder|quieter)|o\.(?:music|voice|volume)|x\.not|m\.)/.test(item.id)),
  );
  return clause.has('v.add', 'v.insert', 'v.move') && !other && EFFECT.test(clause.text());
}

function lackOf(clause: Clause): Lack | undefined {
  if (isEffect(clause)) return LACKS['m.effect'];
  if (isInside(clause)) return LACKS['m.inside'];
  if (clause.has('v.generate', 'v.ai', 'v.draw') && clause.has('o.music')) return LACKS['m.music'];
  if (isDrawn(clause)) return isOfVideo(clause) ? VIDEO : PICTURE;
  if (clause.has('v.remove') && clause.has('o.background') && !/\bbars?\b|[黑边]/i.test(clause.text()))
    return LACKS['m.cutout'];
  if (isShaking(clause)) return LACKS['m.steady'];
  // What is analysed serves what is made of it: "识别语音生成字幕" asks for captions.
  const [found] = clause.families('m.').toSorted((a, b) => Number(a === 'analyse') - Number(b === 'analyse'));
  // "Find the pauses and cut them out": what is found is what goes.
  if (found === 'cutout' && clause.previous?.has('m.silence', 'm.analyse') && THEM.test(clause.text()))
    return LACKS['m.silence'];
  return found === undefined || isByHand(clause, found) ? undefined : LACKS[`m.${found}`];
}

/** "The picture is so shaky", "画面抖得厉害有办法吗": all that is said; beside a wish it is why. */
function isShaking(clause: Clause): boolean {
  const alone = clause.previous === undefined && clause.next === undefined;
  const bare = clause.items.every(
    (item) => /^(?:word|punct|file|ref)$/.test(item.is) || (item.is === 'concept' && !/^(?:v|m|tr|q)\./.test(item.id)),
  );
  return alone && bare && /\b(?:shaky|wobbly|jittery)\b|[太很好]抖|抖得|[太很]晃|晃得/i.test(clause.text());
}

const THEM = /\b(?:it|them|those|these)\b/i;

/** Made from words alone. */
function isDrawn(clause: Clause): boolean {
  const colored = clause.has('o.background') || (clause.family('color.') !== undefined && !clause.has('o.image'));
  if (clause.has('v.draw') && !colored) return true;
  const thing = clause.has('o.clip', 'o.image', 'o.product');
  return isGenerated(clause) || (clause.has('v.ai') && clause.family('m.') === undefined && thing);
}

/** Captions that are written out or go, and silences whose place is said, need no engine. */
function isByHand(clause: Clause, found: string): boolean {
  if (found === 'captions') return clause.one('quote') !== undefined || clause.has('v.remove');
  // "There is a pause from 0:20 to 0:24, cut it out" says where it is.
  const placed = clause.items.some(({ is }) => is === 'range' || is === 'head' || is === 'tail' || is === 'part');
  return (found === 'silence' || found === 'analyse') && placed;
}

function isOfVideo(clause: Clause): boolean {
  return (
    clause.has('o.clip') &&
    !clause.has('o.image') &&
    /video|clip|footage|film|movie|视频|短片|动画|镜头/i.test(clause.message)
  );
}

/** "generate a photorealistic image of a city": a picture of something, and not of what was uploaded. */
function isGenerated(clause: Clause): boolean {
  if (!clause.has('v.generate', 'v.make') || !clause.has('o.image', 'o.clip', 'o.product')) return false;
  const text = clause.rawBetween(0, clause.items.length - 1).toLowerCase();
  return /\b(image|picture|photo|video|clip) (of|about|showing) (a|an|the sea|some)\b|photorealistic|text prompt|product description/.test(
    text,
  );
}

function sayLack(scene: Scene, { capability, en, zh }: Lack): void {
  // Captions that are there may be meant as well as new ones.
  scene.mayBeThere ||= capability === 'transcribe' && scene.warnings.length === 0 && scene.texts().length > 0;
  // What is found in a recording serves what is made of it.
  const serves = scene.refusal?.params.capability === 'analyse';
  if (serves || scene.refusal === undefined) scene.refusal = { code: 'capability_missing', params: { capability } };
  const said = scene.words(`${en.charAt(0).toUpperCase()}${en.slice(1)}.`, `${zh}。`);
  if (!scene.warnings.includes(said)) scene.warnings.push(said);
}
