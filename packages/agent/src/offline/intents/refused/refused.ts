import type { Clause } from '../../clause.ts';
import type { Deed, Intent } from '../../deed.ts';
import { listOf } from '../../lists.ts';
import { sayMissing, sayNone } from '../../not-there.ts';
import { targetOf } from '../../resolve.ts';
import type { Scene } from '../../scene.ts';
import { brokenRule } from './values.ts';

/** What no film can have: values beyond their rule, files that nobody uploaded, clips that are not there, what a picture can't
 *  do, and what is not ours to do. Said with the reason and a way, before any family makes something else of it. */
export const refusedIntent: Intent = (clause, _wish, scene) => {
  const run =
    outsideOf(clause) ??
    ruleOf(clause, scene) ??
    fileOf(clause, scene) ??
    absentOf(clause, scene) ??
    stillOf(clause, scene);
  return run === undefined ? [] : [{ order: 'end', needsFilm: false, alone: true, run } satisfies Deed];
};

type Run = (scene: Scene) => void;

function ruleOf(clause: Clause, scene: Scene): Run | undefined {
  const rule = brokenRule(scene, clause);
  if (rule === undefined) return undefined;
  return (now) => {
    if (rule.choices.length > 0) {
      now.ask(now.words(`${rule.en} Shall I take this?`, `${rule.zh}要改成这个吗？`), [...rule.choices]);
      return;
    }
    now.refusal ??= { code: 'out_of_range', params: {} };
    now.warnings.push(now.words(rule.en, rule.zh));
  };
}

/** A file by its name that was never uploaded. The name of an export, or of the film, may be any. */
function fileOf(clause: Clause, scene: Scene): Run | undefined {
  const lost = clause.all('file').find(({ assetId }) => assetId === undefined);
  if (lost === undefined || clause.has('v.export', 'v.name', 'o.project', 'q.help')) return undefined;
  if (scene.clips().length === 0 && clause.all('file').some(({ assetId }) => assetId !== undefined)) return undefined;
  return (now) => sayNotUploaded(now, lost.name);
}

function sayNotUploaded(scene: Scene, name: string): void {
  scene.refusal ??= { code: 'segment_not_found', params: { name } };
  const have = scene.context.assets.map((asset) => asset.name).slice(0, 8);
  const [en, zh] = have.length === 0 ? ['', ''] : [` You have ${have.join(', ')}.`, `现有素材：${have.join('、')}。`];
  scene.warnings.push(
    scene.words(
      `"${name}" has not been uploaded.${en} Upload it first, or name one of these.`,
      `“${name}”还没有上传。${zh}请先上传，或者说出已有的文件。`,
    ),
  );
}

const LOUDNESS = [
  'v.quieter',
  'v.louder',
  'v.mute',
  'v.unmute',
  'dir.down',
  'dir.up',
  'v.remove',
  'v.fadein',
  'v.fadeout',
] as const;
const PLAYED = ['v.reverse', 'v.fast', 'v.slow', 'v.split', 'v.copy', 'v.freeze', 'v.ramp'] as const;

/** "Swap clip 2 and clip 6" of three: one of the things named is not there; a voice of a film where nobody speaks. */
function absentOf(clause: Clause, scene: Scene): Run | undefined {
  const count = scene.clips().length;
  if (count === 0 || clause.has('o.transition')) return undefined;
  const spoken =
    clause.has('m.voice') && !clause.has('v.add', 'o.sound', 'o.clip', 'v.generate', 'so.duck', 'so.denoise');
  if (spoken && clause.has(...LOUDNESS) && clause.named() === 0 && listOf(scene, 'voice').length === 0)
    return (now) => sayNone(now, 'voice');
  if (clause.has('o.music') && clause.has(...PLAYED) && clause.named() === 0 && scene.music().length === 0)
    return (now) => sayNone(now, 'audio');
  const refs = clause.all('ref').filter(({ kind }) => /^(clip|any|video|image)$/.test(kind));
  const lost = refs.length < 2 ? undefined : refs.find(({ n }) => Math.abs(n) > count);
  return lost && ((now) => sayMissing(now, String(lost.n)));
}

/** Pictures have no sound, and nothing in them to play faster or backwards. */
function stillOf(clause: Clause, scene: Scene): Run | undefined {
  const lasts = clause.one('dur') !== undefined || clause.has('n.same_length', 'rel.long', 'tm.longer', 'rel.longer');
  const frozen = clause.has('v.freeze') && !lasts && !clause.has('x.not', 'v.remove');
  const timed = frozen || clause.has('v.reverse', 'v.fast', 'v.slow', 'v.ramp') || clause.one('times') !== undefined;
  const heard = clause.has('v.mute', 'v.unmute', 'v.louder', 'v.quieter', 'o.sound');
  if (
    !(timed || heard) ||
    clause.has(
      'o.music',
      'o.voice',
      'x.not',
      'o.text',
      'o.title',
      'size.bigger',
      'size.smaller',
      'rel.long',
      'rel.longer',
      'x.again',
      'x.loop',
      'v.add',
    )
  )
    return undefined;
  const { segments, all } = targetOf(scene, clause);
  const [first] = segments;
  const pictures = segments.filter(({ source }) => source.kind === 'media' && source.media === 'image');
  if (first === undefined || all === true || clause.named() === 0 || pictures.length < segments.length)
    return undefined;
  if (timed && /motion|zoom|move|镜头|运动/i.test(clause.text())) return undefined;
  return (now) => {
    now.refusal ??= { code: 'wrong_kind', params: { name: first.name } };
    now.warnings.push(
      heard
        ? now.words(
            `"${first.name}" is a picture and has no sound. Name a clip or the music.`,
            `“${first.name}”是图片，没有声音。请说视频片段或音乐。`,
          )
        : now.words(
            `"${first.name}" is a picture: nothing in it plays. Say how long it is to be shown, for example "make it 3 seconds".`,
            `“${first.name}”是静态图片，没有可播放的内容。可以改它的显示时长，比如“改成3秒”。`,
          ),
    );
  };
}

const SENT =
  /^(?:(?:ok|okay|please|pls|and|then|now|can you|could you|go ahead and|just)[\s,]+)*(?:(?:e-?mail|mail|post|publish|share|upload|tweet|dm) (?:it|this|that|them|the (?:film|video|clip|movie|result))\b|send (?:it|this|that|the (?:film|video|clip|movie|result)) to (?!me\b|the (?:back|front|end|start|beginning)))|^(?:请|帮我|直接|然后|再|最后|把[它这视频片子影成]{1,4}|帮忙){0,3}(?:发到|发布到|发送到|上传到|分享到|分享给|发给(?!我)|传到|发邮件|发个邮件|发个?朋友圈|发布)/i;

/** "Put it on my YouTube", "替我发布到抖音账号". */
const ON_ACCOUNT =
  /\b(?:put|post|get|stick|load|throw|drop|publish|share|upload) (?:it|this|that|the (?:film|video|clip|result)) (?:up )?(?:on|onto|to|in) (?:my|our|the company'?s?) (?:\w+ )?(?:youtube|tiktok|instagram|insta|facebook|channel|account|page|feed|profile|story|twitter|wall)\b|^(?:请|麻烦|帮我|替我|给我|直接|帮忙)*(?:发布?|上传|分享|传|同步)[到去][^,，。]{0,8}(?:账号|帐号|频道|主页|朋友圈|空间|群里?)/i;

/** "弄好以后直接发到我抖音", "剪好之后发小红书": when it is done, it is to be sent. */
const SENT_AFTER =
  /^(?:[弄做剪改搞]好|完成|搞定|做完|剪完|弄完|完事)[了]?(?:以后|之后|后)?(?:就|再|请|帮我|直接){0,3}(?:发到?|传到?|上传到?|发布到?|分享到?|同步到)/;

const PROGRAMS =
  /\b(?:imovie|premiere(?: pro)?|final cut(?: pro)?|fcpx|davinci(?: resolve)?|resolve|capcut|after effects|avid|vegas)\b|剪映|达芬奇|会声会影|pr工程|ae工程/i;

/** "Export it as an iMovie project", "能导出成剪映工程吗": the files of other programs. */
function isProject(clause: Clause, text: string): boolean {
  return PROGRAMS.test(text) && (clause.has('v.export', 'o.project') || /\bproject\b|工程/i.test(text));
}

function sayNoProject(scene: Scene): void {
  scene.ask(
    scene.words(
      "I can't write project files of other programs; I export the finished film, which they all open. Shall I?",
      '我不能生成其他软件的工程文件，只能导出成片，它们都能打开。现在导出吗？',
    ),
    [{ label: scene.words('Export it', '导出'), message: scene.words('export it as mp4', '导出成mp4') }],
  );
}

/** Sending and publishing are the person's own to do: the file is made here. */
function outsideOf(clause: Clause): Run | undefined {
  const text = clause.text().replace(/^[\s,，.。;；]+/, '');
  if (isProject(clause, text)) return (now) => sayNoProject(now);
  if (!SENT.test(text) && !SENT_AFTER.test(text) && !ON_ACCOUNT.test(text)) return undefined;
  return (now) => {
    now.ask(
      now.words(
        "I can't send or publish anything; I make the file, and you share it. Shall I export it?",
        '我不能发送或发布，只能导出文件，由你来分享。现在导出吗？',
      ),
      [{ label: now.words('Export it', '导出'), message: now.words('export it as mp4', '导出成mp4') }],
    );
  };
}
