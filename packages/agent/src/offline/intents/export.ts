import { EXPORT_FACTS, EXPORT_FORMATS, type ExportFormat, type ExportOutput, isEmpty } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Intent } from '../deed.ts';
import { sayNone } from '../resolve.ts';

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
        scene.output = { ...(scene.output ?? { format: 'mp4', quality: 'standard' }), ...settingsOf(clause, format) };
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
  if (verbs.some((id) => !TURNING.has(id))) return false;
  if (verbs.length > 0 || clause.one('short') !== undefined || clause.one('fps') !== undefined) return true;
  if (clause.has('n.frame', 'quality.high', 'quality.draft') || clause.one('at') !== undefined) return true;
  const at = clause.items.findLastIndex((item) => item.is === 'concept' && item.id === `fmt.${format}`);
  const before = clause.items.slice(Math.max(0, at - 2), at);
  return before.some((item) => item.is === 'concept' && item.id === 'rel.to');
}

const TURNING = new Set(['v.make', 'v.generate', 'v.want', 'v.keep', 'v.add', 'v.set']);

function settingsOf(clause: Clause, format: ExportFormat | undefined): Partial<ExportOutput> {
  const px = clause.one('short')?.px;
  const fps = clause.one('fps')?.value;
  const still = format !== undefined && EXPORT_FACTS[format].holds === 'still';
  const atMs = still ? clause.one('at')?.ms : undefined;
  return {
    ...(format === undefined ? {} : { format }),
    ...(px === undefined || px < 144 || px > 2160 ? {} : { shortSide: Math.round(px) }),
    ...(fps === undefined ? {} : { fps }),
    ...(clause.has('quality.high') ? { quality: 'high' as const } : {}),
    ...(clause.has('quality.draft') ? { quality: 'standard' as const } : {}),
    ...(atMs === undefined ? {} : { atMs: Math.round(atMs) }),
  };
}

function isNoun(clause: Clause): boolean {
  const at = clause.indexOf('v.export');
  const before = clause.items[at - 1];
  return before?.is === 'word' && /^(the|this|my|our|a)$/.test(before.text);
}
