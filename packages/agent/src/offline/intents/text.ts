import {
  addText,
  DEFAULT_TEXT_STYLE,
  DEFAULT_TITLE_MS,
  editFilm,
  type OfferedOperation,
  type Segment,
  type TextRole,
  type TextStyle,
} from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { deed, type Intent } from '../deed.ts';
import { END_MS } from '../item.ts';
import type { Scene } from '../scene.ts';
import { askWhichOf, isMany } from '../which.ts';

/** Titles and texts: put on, changed, styled, taken off. */
export const textIntent: Intent = (clause) => {
  const run = runOf(clause);
  return run === undefined ? [] : [deed('text', run)];
};

function runOf(clause: Clause): ((scene: Scene) => void) | undefined {
  const [quote] = clause.all('quote');
  if (clause.has('v.fadein', 'v.fadeout') && quote === undefined) return undefined;
  const noun = clause.has('o.title', 'o.text') || (clause.has('m.captions') && quote !== undefined);
  if (clause.has('v.remove') && (noun || quote !== undefined)) return (scene) => removeTexts(scene, clause);
  if (quote === undefined) return noun ? runOfNoun(clause) : undefined;
  if (isChange(clause, noun)) return (scene) => changeText(scene, clause);
  return noun || clause.has('v.add') ? (scene) => put(scene, clause, quote.text) : undefined;
}

/** A title or text that is spoken of without quotes. */
function runOfNoun(clause: Clause): (scene: Scene) => void {
  const words = unquoted(clause);
  const styled = Object.keys(styleOf(clause)).length > 0;
  const changes = styled && clause.has('v.make', 'v.change', 'v.move', 'v.set');
  if (words !== undefined && !changes) return (scene) => put(scene, clause, words);
  return styled ? (scene) => restyle(scene, clause) : withoutWords;
}

function isChange(clause: Clause, noun: boolean): boolean {
  const two = clause.all('quote').length > 1;
  if (!clause.has('v.change', 'v.make', 'rel.join') || !(noun || two)) return false;
  return two || clause.has('v.change', 'rel.join', 'rel.to');
}

/** "title: Summer Sale", "add a title saying Summer Sale": the words behind the noun, up to what is a slot. */
function unquoted(clause: Clause): string | undefined {
  const from = clause.indexOf('o.title', 'o.text');
  const colon = clause.items.findIndex((item, index) => index > from && item.is === 'punct' && /[:：]/.test(item.text));
  const says = clause.items.findIndex(
    (item) => item.is === 'word' && /^(saying|says|reading|reads|called)$/.test(item.text),
  );
  const start = Math.max(colon, says) + 1;
  if (start <= from || start >= clause.items.length) return undefined;
  let end = start;
  while (end < clause.items.length && isPlain(clause, end)) end += 1;
  const text = clause.rawBetween(start, end - 1);
  return end === start || text === '' ? undefined : text;
}

function isPlain(clause: Clause, index: number): boolean {
  const item = clause.items[index];
  if (item === undefined || /^(head|tail|range|at|dur|after|before)$/.test(item.is)) return false;
  return !(item.is === 'concept' && /^(pos|color)\./.test(item.id)) && !(item.is === 'punct' && item.text === ',');
}

const PLACES: Readonly<Record<string, { x: number; y: number }>> = {
  'top-left': { x: 0.2, y: 0.12 },
  'top-right': { x: 0.8, y: 0.12 },
  'bottom-left': { x: 0.2, y: 0.88 },
  'bottom-right': { x: 0.8, y: 0.88 },
  top: { x: 0.5, y: 0.12 },
  bottom: { x: 0.5, y: 0.88 },
  center: { x: 0.5, y: 0.5 },
};

function styleOf(clause: Clause, now: TextStyle = {}): TextStyle {
  const place = PLACES[clause.family('pos.') ?? ''];
  const color = clause.family('color.');
  const grows = clause.family('size.');
  const size = now.size ?? DEFAULT_TEXT_STYLE.size;
  const scaled = grows === 'bigger' ? Math.min(0.5, size * 1.4) : Math.max(0.01, size / 1.4);
  return {
    ...(place ?? {}),
    ...(color === undefined ? {} : { color }),
    ...(grows === undefined ? {} : { size: Math.round(scaled * 1000) / 1000 }),
  };
}

function timeOf(scene: Scene, clause: Clause, role: TextRole): { startMs: number; durationMs: number } {
  const filmMs = Math.max(0, ...scene.clips().map((clip) => clip.startMs + clip.durationMs));
  const rest = (startMs: number): number => Math.max(1, filmMs - startMs || DEFAULT_TITLE_MS);
  const range = clause.one('range');
  if (range !== undefined) {
    return {
      startMs: range.fromMs,
      durationMs: range.toMs === END_MS ? rest(range.fromMs) : Math.max(1, range.toMs - range.fromMs),
    };
  }
  const head = clause.one('head');
  if (head !== undefined) return { startMs: 0, durationMs: Math.max(1, head.ms) };
  const tail = clause.one('tail');
  if (tail !== undefined) return { startMs: Math.max(0, filmMs - tail.ms), durationMs: Math.max(1, tail.ms) };
  const ms = clause.one('dur')?.ms;
  const start = clause.one('at')?.ms ?? clause.one('after')?.ms;
  if (start !== undefined) return { startMs: start, durationMs: ms ?? DEFAULT_TITLE_MS };
  if (clause.has('n.film', 'o.all') || (ms === undefined && role === 'text' && filmMs > 0))
    return { startMs: 0, durationMs: rest(0) };
  if (clause.has('rel.end') && filmMs > 0) {
    const length = Math.min(ms ?? DEFAULT_TITLE_MS, filmMs);
    return { startMs: filmMs - length, durationMs: length };
  }
  return { startMs: 0, durationMs: ms ?? DEFAULT_TITLE_MS };
}

function put(scene: Scene, clause: Clause, raw: string): void {
  const text = [...raw].slice(0, 2000).join('');
  if (text.trim() === '') {
    withoutWords(scene);
    return;
  }
  const role: TextRole = clause.has('o.title') ? 'title' : clause.has('m.captions') ? 'subtitle' : 'text';
  const time = timeOf(scene, clause, role);
  const style = styleOf(clause);
  const options = { text, ...time, role, mintId: scene.mintId, ...(Object.keys(style).length > 0 ? { style } : {}) };
  if (!scene.take(addText(scene.draft, options), `put "${short(text)}" on it`, `加上了“${short(text)}”`)) return;
  scene.promises.push({ kind: 'text', text, fromMs: time.startMs, toMs: promisedEnd(scene, clause, time) });
}

/** A time that was not asked for is not promised beyond the film. */
function promisedEnd(scene: Scene, clause: Clause, time: { startMs: number; durationMs: number }): number {
  const end = time.startMs + time.durationMs;
  const asked = clause.one('dur') ?? clause.one('range') ?? clause.one('head') ?? clause.one('tail');
  const filmMs = Math.max(0, ...scene.clips().map((clip) => clip.startMs + clip.durationMs));
  return asked === undefined && filmMs > 0 ? Math.min(end, filmMs) : end;
}

function short(text: string): string {
  const points = [...text.replaceAll(/\s/g, ' ')];
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : points.join('');
}

/** The texts a clause speaks of: those that hold its words, else titles or texts by noun and number. */
function meant(scene: Scene, clause: Clause, quoted: string | undefined): Segment[] {
  const texts = scene.texts();
  const same =
    quoted === undefined
      ? []
      : texts.filter(
          ({ source }) => source.kind === 'text' && source.text.toLowerCase().includes(quoted.toLowerCase()),
        );
  if (same.length > 0) return same;
  if (quoted !== undefined) return [];
  const ref = clause.one('ref');
  const one = ref === undefined ? undefined : texts.at(ref.n > 0 ? ref.n - 1 : ref.n);
  if (one !== undefined) return [one];
  const titles = scene.draft.tracks.filter((track) => track.role === 'title').flatMap((track) => track.segments);
  return clause.has('o.title') && titles.length > 0 ? titles : texts;
}

function noText(scene: Scene): void {
  scene.refusal ??= { code: 'segment_not_found', params: { name: 'text' } };
  scene.warnings.push(
    scene.words(
      `There is no such text on the timeline. Say: add text "…".`,
      '时间线上没有这个文字。可以说：添加文字“……”。',
    ),
  );
}

function removeTexts(scene: Scene, clause: Clause): void {
  const texts = meant(scene, clause, clause.one('quote')?.text);
  if (texts.length === 0) {
    noText(scene);
    return;
  }
  if (texts.length > 1 && clause.named() === 0 && clause.one('quote') === undefined && !isMany(clause)) {
    askWhichOf(scene, texts);
    return;
  }
  const operations = texts.map(({ id }): OfferedOperation => ({ op: 'remove', segmentId: id, ripple: 'none' }));
  scene.take(editFilm(scene.draft, { operations }), 'removed the text', '去掉了文字');
}

function changeText(scene: Scene, clause: Clause): void {
  const quotes = clause.all('quote').map(({ text }) => text);
  const [old, fresh] = quotes.length > 1 ? [quotes[0], quotes[1]] : [undefined, quotes[0]];
  const [text] = meant(scene, clause, old);
  if (fresh === undefined) return;
  if (text === undefined) {
    if (old === undefined) put(scene, clause, fresh);
    else noText(scene);
    return;
  }
  const style = styleOf(clause, text.style);
  const operations: OfferedOperation[] = [{ op: 'setText', segmentId: text.id, text: fresh }];
  if (Object.keys(style).length > 0) operations.push({ op: 'setStyle', segmentId: text.id, style });
  if (!scene.take({ ok: true, operations, notes: [] }, `the text says "${short(fresh)}"`, `文字改为“${short(fresh)}”`))
    return;
  scene.promises.push({ kind: 'text', text: fresh, fromMs: text.startMs, toMs: text.startMs + text.durationMs });
}

function restyle(scene: Scene, clause: Clause): void {
  const texts = meant(scene, clause, undefined);
  if (texts.length === 0) {
    noText(scene);
    return;
  }
  const operations = texts.map(
    (text): OfferedOperation => ({ op: 'setStyle', segmentId: text.id, style: styleOf(clause, text.style) }),
  );
  scene.take({ ok: true, operations, notes: [] }, 'changed the look of the text', '调整了文字样式');
}

/** Texts asked for without words: file titles that read as words, else a question; never filler. */
function withoutWords(scene: Scene): void {
  const clips = scene
    .clips()
    .filter(
      ({ name }) =>
        /^\p{L}[\p{L} _-]{4,}\.\w+$/u.test(name) && !/^(img|dsc|video|clip|movie|screen|image|photo)/i.test(name),
    );
  if (clips.length > 0 && clips.length === scene.clips().length) {
    for (const clip of clips) {
      const text = clip.name.replace(/\.\w+$/, '').replaceAll(/[_-]+/g, ' ');
      const options = {
        text,
        startMs: clip.startMs,
        durationMs: clip.durationMs,
        role: 'text' as const,
        style: { y: 0.88 },
        mintId: scene.mintId,
      };
      scene.take(addText(scene.draft, options), `put "${short(text)}" on its clip`, `给片段加上“${short(text)}”`);
    }
    return;
  }
  scene.ask(scene.words('What should the text say?', '文字写什么？'), [
    {
      label: scene.words('A title', '标题'),
      message: scene.words("add title 'My film' for the first 3 seconds", '添加标题“我的影片”显示前3秒'),
    },
    {
      label: scene.words('A line at the bottom', '底部文字'),
      message: scene.words(
        "add text 'Thanks for watching' at the bottom for the last 3 seconds",
        '最后3秒在底部添加文字“感谢观看”',
      ),
    },
  ]);
}
