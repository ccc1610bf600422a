import { draftDurationMs, isEmpty, summarize } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Deed, Intent } from '../deed.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { questionOf } from './questions.ts';

function answering(run: (scene: Scene) => void): Deed[] {
  return [{ order: 'end', needsFilm: false, alone: true, run }];
}

/** Questions and greetings: answered, nothing is changed. */
export const answerIntent: Intent = (clause) => {
  const changes = clause.has('q.changes');
  const question = changes || clause.has('q.help') ? undefined : questionOf(clause);
  if (question !== undefined) {
    return answering((scene) => {
      const answer = question(scene, clause);
      scene.answer = scene.answer === undefined ? answer : `${scene.answer} ${answer}`;
    });
  }
  if (clause.has('q.length') && !isStretch(clause)) return answering(sayLength);
  // "What can you do about shaky footage?" asks about that.
  if (clause.has('q.help') && clause.family('m.') === undefined) return answering(sayHelp);
  if (clause.has('q.changes')) return answering(sayChanges);
  if (clause.has('q.status') && !isDoing(clause)) return answering(sayStatus);
  if (DONE.test(clause.message.trim())) return answering(sayDone);
  return isGreeting(clause) ? answering(sayHello) : [];
};

/** "OK, that's it", "好了，就这样": there is nothing left to do. */
const DONE =
  /^(?:(?:ok(?:ay)?|great|perfect|good|lovely|nice|cool|thanks|thank you|thx|alright|well|yes|yeah|好[的了吧嘞]?|行[了吧]?|嗯{1,4}|谢谢|谢啦|可以[了的]?|不错|完美|那)[\s,.!，。！]*){0,4}(?:that(?:['’]s| is|['’]ll be|s) (?:it|all|everything)(?: for (?:now|today))?|(?:i['’]?m|we['’]?re|all) done|done|nothing (?:else|more)|no more changes|leave it (?:at that|like that)|好了|可以了|行了|就?先?(?:这样|这些|这么着|这么定|到这儿|到这里)|没(?:有)?(?:别的|其他)?了|不用再?改了|没问题了)(?:吧|了|啦|就好|就行|就可以|[,.!，。！\s]|thanks|thank you|谢谢)*$/i;

function sayDone(scene: Scene): void {
  scene.answer = scene.words(
    'Fine, I leave it like this. To save it, say: export.',
    '好的，就这样不动了。需要成片时说：导出。',
  );
}

/** "Thanks, that's all"; "export thanks" asks for something. */
function isGreeting(clause: Clause): boolean {
  const other = clause.items.some(
    (item) =>
      item.is !== 'word' &&
      item.is !== 'punct' &&
      !(item.is === 'concept' && /^(?:q\.hello|x\.|rel\.|o\.it$|o\.all$|deg\.)/.test(item.id)),
  );
  return clause.has('q.hello') && clause.items.length <= 4 && !other;
}

/** "这几秒删了吧" speaks of a stretch, and asks nothing. */
function isStretch(clause: Clause): boolean {
  return clause.has('v.remove', 'v.cut', 'v.keep', 'v.fast', 'v.slow', 'v.add', 'v.freeze', 'v.mute');
}

/** "现在时间线上1:00–1:30这块也抠了" speaks of the timeline, and asks for something. */
function isDoing(clause: Clause): boolean {
  const verbs = clause.items.some((item) => item.is === 'concept' && item.id.startsWith('v.') && item.id !== 'v.add');
  return verbs && (clause.named() > 0 || clause.items.some(({ is }) => is === 'range' || is === 'dur' || is === 'at'));
}

function sayLength(scene: Scene): void {
  const ms = draftDurationMs(scene.draft);
  const s = seconds(ms);
  const minutes = `${Math.floor(ms / 60_000)}:${String(Math.round((ms % 60_000) / 1000)).padStart(2, '0')}`;
  const long = ms >= 60_000 ? [` (${minutes})`, `（${minutes}）`] : ['', ''];
  scene.answer = isEmpty(scene.draft)
    ? scene.words('The timeline is empty, so it is 0 seconds long.', '时间线是空的，时长为 0 秒。')
    : scene.words(`The film is ${s} seconds${long[0]} long.`, `影片时长为 ${s} 秒${long[1]}。`);
}

function sayHelp(scene: Scene): void {
  scene.answer = scene.words(
    'I join, cut, trim, split, move and speed up clips; add titles, music, transitions and fades; change the shape for TikTok, YouTube or square; and make slideshows. Try: "join these clips into a 20-second promo with crossfades", "add title \'Hello\' for the first 3 seconds", "make it 9:16".',
    '我可以拼接、修剪、分割、移动片段和调整速度；添加标题、音乐、转场和淡入淡出；改成抖音竖屏、横屏或方形；还能用照片做幻灯片。试试：“把这些视频拼成20秒的宣传片，加叠化转场”、“添加标题“你好”显示前3秒”、“改成9:16”。',
  );
}

function sayChanges(scene: Scene): void {
  const { lastChanges, waiting } = scene.context;
  if (waiting !== undefined) {
    const planned = waiting.changes.join(' ');
    scene.answer = scene.words(`The plan that waits for your yes: ${planned}`, `等待确认的计划：${planned}`);
    return;
  }
  scene.answer =
    lastChanges.length === 0
      ? scene.words('Nothing has been changed yet.', '还没有做过修改。')
      : scene.words(`The last changes: ${lastChanges.join(' ')}`, `上次的修改：${lastChanges.join('')}`);
}

function sayStatus(scene: Scene): void {
  scene.answer = isEmpty(scene.draft)
    ? scene.words('The timeline is empty.', '时间线是空的。')
    : summarize(scene.draft);
}

function sayHello(scene: Scene): void {
  scene.answer = scene.words(
    'Hello! Upload clips, pictures or music and tell me what film to make of them.',
    '你好！请上传视频、图片或音乐，告诉我你想做成什么样的影片。',
  );
}
