import type { Name, RefKind } from './item.ts';
import { listOf } from './lists.ts';
import type { Scene } from './scene.ts';

/** How a name that points at nothing is told. */
export function labelOf(name: Name): string {
  switch (name.is) {
    case 'ref':
      return name.kind in COUNTED ? `${name.kind} ${name.n}` : String(name.n);
    case 'file':
      return name.name;
    case 'quote':
      return name.text;
    case 'these':
      return '';
  }
}

const COUNTED: Partial<Record<RefKind, readonly [en: string, zh: string]>> = {
  text: ['text', '文字'],
  title: ['title', '标题'],
  caption: ['caption', '字幕'],
  audio: ['piece of music', '音乐'],
  voice: ['voice', '人声'],
  overlay: ['overlay', '叠加画面'],
};

/** Says that something isn't on the timeline, and what is: "caption 5", "5" for a clip, a name. */
export function sayMissing(scene: Scene, what: string): void {
  scene.refusal ??= { code: 'segment_not_found', params: { name: what } };
  const [, kind, number] = /^(?:([a-z]+) )?(-?\d+)$/.exec(what) ?? [];
  const counted = Object.entries(COUNTED).find(([name]) => name === kind);
  if (number === undefined || (kind !== undefined && counted === undefined)) {
    scene.warnings.push(
      scene.words(
        `I can't find "${what}" on the timeline. ${namesThere(scene)}Upload it, or name one of your clips.`,
        `时间线上找不到“${what}”。${namesThere(scene)}请先上传，或者说出已有片段的名字。`,
      ),
    );
    return;
  }
  const [en, zh] = counted?.[1] ?? ['clip', '段'];
  // The key is one of the kinds: it stands in the table.
  const count = counted === undefined ? scene.clips().length : listOf(scene, counted[0] as RefKind).length;
  scene.warnings.push(
    scene.words(
      `There is no ${en} ${number}: the timeline has ${count}.`,
      counted === undefined
        ? `没有第 ${number} 段：时间线上共有 ${count} 段。`
        : `没有第 ${number} 个${zh}：时间线上共有 ${count} 个。`,
    ),
  );
}

/** Says that there is nothing of a kind at all. */
export function sayNone(scene: Scene, kind: RefKind): void {
  const [en, zh] = COUNTED[kind] ?? ['clip', '片段'];
  scene.refusal ??= { code: 'segment_not_found', params: { name: en } };
  scene.warnings.push(
    scene.words(
      `There is no ${en} on the timeline. Add one first, or say what else you mean.`,
      `时间线上没有${zh}。可以先添加，或者说明你指的是什么。`,
    ),
  );
}

/** What is there, so that it can be named. */
function namesThere(scene: Scene): string {
  const names = [...new Set(scene.clips().map(({ name }) => name))].slice(0, 6);
  if (names.length === 0) return '';
  return scene.words(`There are ${names.join(', ')}. `, `现有：${names.join('、')}。`);
}
