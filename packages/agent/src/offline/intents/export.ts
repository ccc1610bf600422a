import { EXPORT_FACTS, EXPORT_FORMATS, type ExportFormat, type ExportOutput, isEmpty } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Intent } from '../deed.ts';
import { sayNone } from '../resolve.ts';
import { filmEnd } from './ask-cut.ts';

/** Export of the film; "make the export look warmer" is not one. */
export const exportIntent: Intent = (clause) => {
  const format = formatOf(clause);
  // Captions that have to be made first are not here to be written down.
  const written = format !== undefined && EXPORT_FACTS[format].holds === 'subtitles';
  if (clause.family('m.') !== undefined && !written) return [];
  const ofFilm = clause.has('n.film') && clause.indexOf('n.film') < clause.indexOf('v.export');
  const asked = clause.has('v.export') && !ofFilm && !clause.has('q.length') && !isNoun(clause);
  if (!asked && !isTurnedInto(clause, format)) return [];
  return [
    {
      order: 'end',
      needsFilm: true,
      run: (scene) => {
        if (scene.clips().length === 0 && isEmpty(scene.draft)) {
          scene.refuse({ code: 'segment_not_found', params: { name: '' } });
          return;
        }
        if (written && scene.texts().length === 0) {
          sayNone(scene, 'caption');
          return;
        }
        // "Export it, as a GIF, in 480p": later words say more of the same file.
        const atMs = momentOf(clause, format, filmEnd(scene));
        scene.output = {
          ...(scene.output ?? { format: 'mp4', quality: 'standard' }),
          ...settingsOf(clause, format),
          ...(atMs === undefined ? {} : { atMs }),
        };
      },
    },
  ];
};

/** The last format that is named: "just the audio as WAV" is a WAV. */
function formatOf(clause: Clause): ExportFormat | undefined {
  const named = clause.items.flatMap((item) => (item.is === 'concept' ? [item.id] : []));
  // A cover that is said to be a PNG is one.
  const formats = named.filter((id) => id.startsWith('fmt.'));
  const last = formats.includes('fmt.png') ? 'fmt.png' : formats.at(-1);
  // "Export the audio" names no format, but it means no film.
  const sound = clause.has('v.export') && clause.has('o.sound') && !clause.has('rel.with', 'o.clip', 'x.not');
  return EXPORT_FORMATS.find((format) => `fmt.${format}` === (last ?? (sound ? 'fmt.mp3' : undefined)));
}

/** "Turn it into a GIF", "just the audio as MP3": no verb of editing, and the format is what it becomes. */
function isTurnedInto(clause: Clause, format: ExportFormat | undefined): boolean {
  if (format === undefined || clause.has('o.slideshow', 'o.music', 'x.not')) return false;
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
      /^(?:q|tr|mo|lk|look|fl|an|color|pos|size|m)\.|^o\.(?:music|title|text|transition|overlay|background)$/.test(
        item.id,
      ) &&
      item.id !== 'm.captions',
  );
}

const TURNING = new Set(['v.make', 'v.generate', 'v.want', 'v.keep', 'v.add', 'v.set']);

function settingsOf(clause: Clause, format: ExportFormat | undefined): Partial<ExportOutput> {
  const px = clause.one('short')?.px;
  const fps = clause.one('fps')?.value;
  return {
    ...(format === undefined ? {} : { format }),
    ...(px === undefined || px < 144 || px > 2160 ? {} : { shortSide: Math.round(px) }),
    ...(fps === undefined ? {} : { fps }),
    ...(clause.has('quality.high') ? { quality: 'high' as const } : {}),
    ...(clause.has('quality.draft') ? { quality: 'standard' as const } : {}),
  };
}

/** Which frame a picture is of: at a time, in the middle, the last one. */
function momentOf(clause: Clause, format: ExportFormat | undefined, filmMs: number): number | undefined {
  if (format === undefined || EXPORT_FACTS[format].holds !== 'still') return undefined;
  const named = (clause.one('at') ?? clause.one('dur'))?.ms;
  if (named !== undefined) return Math.round(named);
  if (clause.has('pos.center', 'n.middle')) return Math.round(filmMs / 2);
  return clause.has('rel.end') && !clause.has('rel.start') ? Math.max(0, filmMs - 40) : undefined;
}

function isNoun(clause: Clause): boolean {
  const at = clause.indexOf('v.export');
  const before = clause.items[at - 1];
  return before?.is === 'word' && /^(the|this|my|our|a)$/.test(before.text);
}
