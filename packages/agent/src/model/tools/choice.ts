import type { Choice } from '@reelsmith/core';
import type { Permission } from '../permission-words.ts';

/** A word of the closed list for each permission, so that a choice says what it allows and is read as allowing it. */
const WORDS: Readonly<Record<Permission, string>> = {
  remove: 'remove, 删除',
  replace: 'replace, 替换',
  silence: 'mute, 静音',
  shape: 'canvas, 尺寸',
  export: 'export, 导出',
  generate: 'generate, 生成',
  history: 'undo, 撤销',
};

/** A choice of a model's question. What it says is what choosing it means: a model can't hide an order behind it, and what
 *  it allows is written on it. */
export function choiceOf({ text, allows }: { text: string; allows?: Permission | undefined }): Choice {
  const line = text.replace(/\s+/gu, ' ').trim();
  const label = allows === undefined ? line : `${line} [${WORDS[allows]}]`;
  return { label, message: label };
}
