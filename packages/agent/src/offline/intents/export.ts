import { EXPORT_FACTS, EXPORT_FORMATS, type ExportFormat, type ExportOutput, isEmpty } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Intent } from '../deed.ts';
import { sayNone } from '../not-there.ts';
import { filmEnd } from './ask-cut.ts';
import { askPart, stretchOf } from './export-part.ts';

/** Export of the film; "make the export look warmer" is not one. */
export const exportIntent: Intent = (clause) => {
  const format = formatOf(clause);
  // Captions that have to be made first are not here to be written down.
  const written = isOf(format, 'subtitles');
  if (clause.family('m.') !== undefined && !written) return [];
  const more = isMore(clause);
  if (!more && !isAsked(clause, format)) return [];
  return [
    {
      order: 'end',
      needsFilm: true,
      // How large the file is to be says nothing about the film.
      alone: more || written,
      run: (scene) => {
        if (scene.clips().length === 0 && isEmpty(scene.draft)) {
          scene.refuse({ code: 'segment_not_found', params: { name: '' } });
          return;
        }
        const part = stretchOf(clause);
        if (part !== undefined && !isOf(format, 'still')) {
          askPart(scene, part, settingsOf(clause, format));
          return;
        }
        if (written && scene.texts().length === 0) {
          sayNone(scene, 'caption');
          return;
        }
        // "Export it, as a GIF, in 480p": later words say more of the same file. What a still is for makes no other of it.
        const used = isOf(scene.output?.format, 'still') && isOf(format, 'still') && !isCalled(clause, format);
        const atMs = momentOf(clause, format, filmEnd(scene));
        scene.output = {
          ...(scene.output ?? { format: 'mp4', quality: 'standard' }),
          ...settingsOf(clause, used ? undefined : format),
          ...(atMs === undefined ? {} : { atMs }),
        };
      },
    },
  ];
};

function isOf(format: ExportFormat | undefined, holds: string): boolean {
  return format !== undefined && EXPORT_FACTS[format].holds === holds;
}

function isAsked(clause: Clause, format: ExportFormat | undefined): boolean {
  const ofFilm =
    clause.has('n.film') &&
    clause.indexOf('n.film') < clause.indexOf('v.export') &&
    format === undefined &&
    clause.one('short') === undefined;
  if (isFrameTaken(clause)) return true;
  const asked = clause.has('v.export') && !ofFilm && !clause.has('q.length') && !isNoun(clause);
  return asked || isTurnedInto(clause, format);
}

/** "..., at 10 frames", "，帧率10就行" behind an export: more of the same file. */
function isMore(clause: Clause): boolean {
  const before = clause.previous;
  const sized = pixelsOf(clause) ?? framesOf(clause);
  if (before === undefined || sized === undefined || !isAsked(before, formatOf(before))) return false;
  return !clause.items.some(
    (item) =>
      item.is === 'file' ||
      item.is === 'ref' ||
      (item.is === 'concept' && /^(?:v\.(?!set|make)|o\.(?!fps))/.test(item.id)),
  );
}

/** True when the name of the format itself is said, and not only what such a file is for. */
function isCalled(clause: Clause, format: ExportFormat | undefined): boolean {
  return format !== undefined && clause.text().toLowerCase().includes(format);
}

/** The last format that is named: "just the audio as WAV" is a WAV; a cover that is said to be a PNG is one. */
function formatOf(clause: Clause): ExportFormat | undefined {
  const formats = clause.items.flatMap((item) =>
    item.is === 'concept' && item.id.startsWith('fmt.') ? [item.id] : [],
  );
  const text = clause.text().toLowerCase();
  const last = formats.findLast((id) => text.includes(id.slice('fmt.'.length))) ?? formats.at(-1);
  // "Export the audio" names no format, but it means no film.
  const sound = clause.has('v.export') && clause.has('o.sound') && !clause.has('rel.with', 'o.clip', 'x.not');
  const meant = isCaptionFile(clause) ? 'fmt.srt' : sound ? 'fmt.mp3' : isStill(clause) ? 'fmt.png' : undefined;
  return EXPORT_FORMATS.find((format) => `fmt.${format}` === (last ?? meant));
}

/** "Give me the subtitles as a file", "字幕单独给我一个文件". */
function isCaptionFile(clause: Clause): boolean {
  const handed = clause.has('v.export', 'v.want', 'v.move', 'v.keep', 'v.make', 'v.generate');
  return clause.has('m.captions') && handed && /\bfiles?\b|文件/i.test(clause.text());
}

/** "截一张第8秒的画面", "导出第8秒的画面": a screenshot, or the picture of one moment, is no film. */
function isStill(clause: Clause): boolean {
  if (!clause.has('v.export') && !isFrameTaken(clause)) return false;
  if (SCREENSHOT.test(clause.text())) return true;
  const moment = clause.one('at') !== undefined || clause.has('pos.center');
  return moment && clause.has('n.frame', 'reg.whole', 'o.image') && !clause.has('o.slideshow', 'n.film');
}

/** "截第7秒那一帧给我", "grab the frame at 7 seconds": the picture of one moment, and no cut. */
function isFrameTaken(clause: Clause): boolean {
  const moment = clause.one('at') !== undefined || clause.has('pos.center');
  if (
    !moment ||
    !clause.has('n.frame', 'reg.whole') ||
    clause.has('v.freeze', 'v.remove', 'v.split', 'v.add', 'v.insert')
  )
    return false;
  return TAKEN.test(clause.text());
}

const TAKEN = /[截抓取抽](?!短|断)|\b(?:grab|pull|get|take|capture|snap|extract|save)\b/i;
const SCREENSHOT = /截(?:个|一?张|一下)?[图屏]|截取?一?[张帧]/;

/** "Turn it into a GIF", "just the audio as MP3": no verb of editing, and the format is what it becomes. */
function isTurnedInto(clause: Clause, format: ExportFormat | undefined): boolean {
  if (format === undefined || clause.has('o.slideshow', 'x.not')) return false;
  // "Just the soundtrack, lossless".
  if (clause.has('o.music') && !(clause.has('x.only') && isOf(format, 'sound'))) return false;
  const verbs = clause.items.flatMap((item) => (item.is === 'concept' && item.id.startsWith('v.') ? [item.id] : []));
  const sent = /\b(?:send|give|get) (?:me|us)\b|发我|给我/i.test(clause.text());
  if (verbs.some((id) => !TURNING.has(id) && !(sent && id === 'v.move'))) return false;
  if (isFormatAlone(clause)) return true;
  if (verbs.length > 0 || clause.one('short') !== undefined || clause.one('fps') !== undefined) return true;
  if (clause.has('n.frame', 'quality.high', 'quality.draft') || clause.one('at') !== undefined) return true;
  const at = clause.items.findLastIndex((item) => item.is === 'concept' && item.id === `fmt.${format}`);
  const before = clause.items.slice(Math.max(0, at - 2), at);
  return before.some((item) => item.is === 'concept' && item.id === 'rel.to');
}

/** "mp3 please", "a little GIF for the newsletter", "webm格式来一份": the format, and nothing else to do. */
function isFormatAlone(clause: Clause): boolean {
  if (clause.named() > 0 || clause.one('quote') !== undefined || clause.items.length > 14) return false;
  // The end of a name that nobody knows is no format.
  if (/[^\s.]\.\w{3,4}/.test(clause.text())) return false;
  return !clause.items.some(
    (item) =>
      item.is === 'concept' &&
      /^(?:q|tr|mo|lk|look|fl|an|color|pos|size|m)\.(?!smaller)|^o\.(?:title|text|transition|overlay|background)$/.test(
        item.id,
      ) &&
      item.id !== 'm.captions',
  );
}

const TURNING = new Set(['v.make', 'v.generate', 'v.want', 'v.keep', 'v.add', 'v.set']);

function settingsOf(clause: Clause, format: ExportFormat | undefined): Partial<ExportOutput> {
  const px = pixelsOf(clause);
  const fps = framesOf(clause);
  return {
    ...(format === undefined ? {} : { format }),
    ...(px === undefined || px < 144 || px > 2160 ? {} : { shortSide: Math.round(px) }),
    ...(fps === undefined ? {} : { fps }),
    ...(clause.has('quality.high') ? { quality: 'high' as const } : {}),
    ...(clause.has('quality.draft') ? { quality: 'standard' as const } : {}),
  };
}

function pixelsOf(clause: Clause): number | undefined {
  const named = SHORT_SIDE.test(clause.text()) ? clause.one('num')?.value : undefined;
  return clause.one('short')?.px ?? named ?? numberBefore(clause, /^\s?(?:px|pixels?|像素)/i);
}

/** "8 fps", "帧率8", "8帧". */
function framesOf(clause: Clause): number | undefined {
  const named = clause.has('o.fps') ? clause.one('num')?.value : undefined;
  return clause.one('fps')?.value ?? named ?? numberBefore(clause, /^\s?帧/);
}

function numberBefore(clause: Clause, unit: RegExp): number | undefined {
  const found = clause
    .all('num')
    .find(({ start, end }) => unit.test(clause.message.slice(end, end + 8)) && clause.message[start - 1] !== '第');
  return found?.value;
}

const SHORT_SIDE = /\bshort(?:er|est)? (?:side|edge)\b|短边|窄边/i;

/** Which frame a picture is of: at a time, in the middle, the last one. */
function momentOf(clause: Clause, format: ExportFormat | undefined, filmMs: number): number | undefined {
  if (format === undefined || EXPORT_FACTS[format].holds !== 'still') return undefined;
  const named = clause.one('at') ?? clause.one('dur') ?? pictured(clause.previous);
  if (named !== undefined) return Math.round(named.ms);
  if ((clause.has('n.frame') || SCREENSHOT.test(clause.text())) && clause.has('rel.start')) return 0;
  if (clause.has('pos.center', 'n.middle')) return Math.round(filmMs / 2);
  return clause.has('rel.end') && !clause.has('rel.start') ? Math.max(0, filmMs - 40) : undefined;
}

/** "截取第12秒的画面，保存为PNG": the moment whose picture was spoken of just before. */
function pictured(before: Clause | undefined): { ms: number } | undefined {
  return before?.has('n.frame', 'reg.whole', 'o.image') === true ? before.one('at') : undefined;
}

function isNoun(clause: Clause): boolean {
  const at = clause.indexOf('v.export');
  const before = clause.items[at - 1];
  return before?.is === 'word' && /^(the|this|my|our|a)$/.test(before.text);
}
