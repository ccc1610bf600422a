import { editFilm, type OfferedOperation, RATIO_CANVASES } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Deed, deed, type Intent } from '../deed.ts';
import type { Item } from '../item.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { filmEnd } from './ask-cut.ts';

/** Marks, the name of the film, its frame rate, and empty time in a colour: what is of the film itself. */
export const projectIntent: Intent = (clause) => {
  return markerDeeds(clause) ?? nameDeeds(clause) ?? rateDeeds(clause) ?? emptyTime(clause) ?? [];
};

function ofFilm(run: (scene: Scene) => void): Deed[] {
  return [{ ...deed('look', run), needsFilm: false }];
}

function markerDeeds(clause: Clause): Deed[] | undefined {
  const marks = /^(?:please )?mark\b/i.test(clause.text()) && saysTime(clause);
  if (!clause.has('o.marker') && !marks) return undefined;
  // "Drop a marker at 0:12" puts one there.
  const gone = clause.has('v.remove') && !/\bdrop\b/i.test(clause.message);
  if (gone) return ofFilm((scene) => removeMarkers(scene, clause));
  return [deed('look', (scene) => addMarkers(scene, clause))];
}

function saysTime(clause: Clause): boolean {
  return clause.one('at') !== undefined || clause.one('dur') !== undefined;
}

function timesIn(scene: Scene, clause: Clause): number[] {
  const named = [...clause.all('at'), ...clause.all('after'), ...clause.all('dur'), ...clause.all('before')].map(
    ({ ms }) => ms,
  );
  if (named.length > 0) return named;
  if (clause.has('rel.start')) return [0];
  if (clause.has('rel.end')) return [Math.max(0, filmEnd(scene) - 1)];
  return clause.has('pos.center', 'n.middle') ? [Math.round(filmEnd(scene) / 2)] : [];
}

function addMarkers(scene: Scene, clause: Clause): void {
  const times = timesIn(scene, clause);
  if (times.length === 0) {
    scene.ask(scene.words('Where should the marker be?', '标记打在哪里？'), [
      { label: scene.words('At the start', '开头'), message: scene.words('add a marker at 0:00', '在第0秒打标记') },
    ]);
    return;
  }
  const text = wordsOf(clause) ?? '';
  const operations = times.map(
    (atMs): OfferedOperation => ({ op: 'addMarker', marker: { id: scene.mintId('mrk'), atMs, name: text } }),
  );
  const label = times.map(seconds).join(', ');
  scene.take({ ok: true, operations, notes: [] }, `marked ${label} s`, `在 ${label} 秒打了标记`);
}

function removeMarkers(scene: Scene, clause: Clause): void {
  const all = scene.draft.markers ?? [];
  const text = wordsOf(clause)?.toLowerCase();
  const times = timesIn(scene, clause);
  const meant = all.filter(
    (marker) =>
      (text === undefined || marker.name.toLowerCase() === text) &&
      (times.length === 0 || times.some((ms) => Math.abs(ms - marker.atMs) < 500)),
  );
  if (meant.length === 0) {
    scene.warnings.push(scene.words('There is no such marker.', '没有这样的标记。'));
    return;
  }
  const operations = meant.map(({ id }): OfferedOperation => ({ op: 'removeMarker', markerId: id }));
  scene.take({ ok: true, operations, notes: [] }, 'removed the marker', '去掉了标记');
}

/** The words that are to be the name: in quotes, or behind "called". */
function wordsOf(clause: Clause): string | undefined {
  const quoted = clause.one('quote')?.text;
  if (quoted !== undefined) return quoted;
  const called = clause.indexOf('v.name');
  const from = called >= 0 ? called : saysName(clause) ? clause.items.findLastIndex(isBecoming) : -1;
  if (from < 0) return undefined;
  let end = from + 1;
  while (end < clause.items.length && isPlain(clause, end)) end += 1;
  const text = end === from + 1 ? '' : clause.rawBetween(from + 1, end - 1).replace(NAMED, '');
  return text === '' ? undefined : text;
}

const NAMED = /^(?:(?:it|this|that|the|my|our|film|movie|video|project|as|to)\s+)*(?:为|成|是|作)?/i;

/** "Change the project name to ..." names it; "switch the project to 60 frames" does not. */
function saysName(clause: Clause): boolean {
  const at = clause.indexOf('o.project');
  return at >= 0 && /name|title|名/i.test(clause.rawBetween(at, at));
}

function isBecoming(item: Item): boolean {
  return item.is === 'concept' && /^(?:v\.(?:change|make|set|replace|swap)|rel\.(?:to|join))$/.test(item.id);
}

function isPlain(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  return item !== undefined && !/^(at|range|dur|head|tail|after|before)$/.test(item.is) && item.is !== 'punct';
}

function nameDeeds(clause: Clause): Deed[] | undefined {
  const named = clause.has('o.project') && clause.has('v.name', 'v.change', 'v.make', 'v.set', 'rel.to');
  const film = clause.has('v.name') && clause.has('n.film', 'o.product') && !clause.has('o.text', 'o.title', 'v.add');
  if (!named && !film) return undefined;
  // "片名「…」放开头" is to be read on the screen.
  if (/片名/.test(clause.text()) && clause.has('rel.start', 'rel.end', 'v.move')) return undefined;
  const title = wordsOf(clause);
  if (title === undefined) return undefined;
  return ofFilm((scene) => {
    const short = [...title].slice(0, 300).join('');
    const operations: OfferedOperation[] = [{ op: 'setMeta', title: short }];
    scene.take({ ok: true, operations, notes: [] }, `the film is called "${short}"`, `影片名称为“${short}”`);
  });
}

const RATES = new Set([24, 25, 30, 50, 60]);

/** "60 frames per second", "帧率改成60"; in an export it is a setting of the file. */
function rateDeeds(clause: Clause): Deed[] | undefined {
  if (clause.has('v.export') || clause.family('fmt.') !== undefined) return undefined;
  const named = clause.one('fps')?.value;
  const number = clause.has('o.fps') ? clause.one('num')?.value : undefined;
  const fps = named ?? number;
  const asked = clause.has(
    'o.fps',
    'o.project',
    'o.canvas',
    'n.film',
    'v.make',
    'v.set',
    'v.change',
    'v.swap',
    'v.move',
    'v.replace',
  );
  const alone = named !== undefined && (isShort(clause) || clause.items.every(isOfFormat));
  if (fps === undefined || !(asked || alone) || clause.has('n.frame', 'v.freeze')) return undefined;
  return ofFilm((scene) => setRate(scene, fps));
}

function isShort({ items }: Clause): boolean {
  return items.filter(({ is }) => is !== 'punct').length <= 3;
}

/** "要24帧，4K的": nothing but what the film is to be like. */
function isOfFormat(item: Item): boolean {
  if (item.is === 'concept') return /^(?:plat\.|ratio\.|v\.want$|rel\.(?:from|and)$|quality\.)/.test(item.id);
  return /^(?:fps|short|size|ratio|word|punct)$/.test(item.is);
}

function setRate(scene: Scene, fps: number): void {
  if (!RATES.has(fps)) {
    scene.refusal ??= { code: 'out_of_range', params: {} };
    scene.warnings.push(
      scene.words(
        `${fps} frames a second is no usual rate. Say 24, 25, 30, 50 or 60.`,
        `不支持每秒 ${fps} 帧，可以用 24、25、30、50 或 60。`,
      ),
    );
    return;
  }
  if (scene.draft.canvas.fps === fps) {
    scene.say(`the film runs at ${fps} frames a second`, `帧率为 ${fps}`);
    return;
  }
  const operations: OfferedOperation[] = [{ op: 'setCanvas', canvas: { fps } }];
  scene.take({ ok: true, operations, notes: [] }, `the film runs at ${fps} frames a second`, `帧率设为 ${fps}`);
}

/** "Two seconds of black before everything else". */
function emptyTime(clause: Clause): Deed[] | undefined {
  const color = clause.family('color.');
  const ms = clause.one('dur')?.ms;
  const other = clause.has('o.text', 'o.title', 'o.background', 'o.transition', 'v.fadein', 'v.fadeout', 'o.music');
  const placed = clause.has('rel.start', 'rel.end', 'rel.before', 'rel.after');
  if (color === undefined || ms === undefined || other || !placed || clause.one('quote') !== undefined)
    return undefined;
  if (clause.family('tr.') !== undefined || clause.has('v.remove')) return undefined;
  return [deed('cut', (scene) => addEmpty(scene, { color, ms, atStart: clause.has('rel.start', 'rel.before') }))];
}

function addEmpty(scene: Scene, { color, ms, atStart }: { color: string; ms: number; atStart: boolean }): void {
  const track = scene.draft.tracks.find(({ role }) => role === 'main');
  if (track === undefined || ms > 600_000) return;
  const startMs = atStart ? 0 : filmEnd(scene);
  const segment = {
    id: scene.mintId('seg'),
    name: scene.words('empty', '空白'),
    source: { kind: 'color' as const, color },
    startMs,
    durationMs: ms,
    sourceStartMs: 0,
  };
  const made = editFilm(scene.draft, { operations: [{ op: 'insert', trackId: track.id, segment, ripple: 'all' }] });
  scene.take(made, `added ${seconds(ms)} s of ${color}`, `加了 ${seconds(ms)} 秒纯色画面`);
}

/** "16比9", "16 by 9", "nine by sixteen": the ratio in words; undefined for others. */
export function spokenRatio(text: string): keyof typeof RATIO_CANVASES | undefined {
  const found =
    /(\d{1,2}|nine|sixteen|four|five|three|one|twenty-one)\s*(?:比|by|to|x|\/|∶|：)\s*(\d{1,2}|nine|sixteen|four|five|three|one)(?!\d)/i.exec(
      text,
    );
  if (found === null) return undefined;
  // "All the photos one by one": in a row, where nothing is said of a shape.
  if (/^one by one$/i.test(found[0]) && !/\b(?:ratio|format|aspect|shape|frame|canvas)\b/i.test(text)) return undefined;
  const key = `${numberOf(found[1])}:${numberOf(found[2])}`;
  return Object.keys(RATIO_CANVASES).find((ratio): ratio is keyof typeof RATIO_CANVASES => ratio === key);
}

const SPOKEN: Readonly<Record<string, string>> = {
  one: '1',
  three: '3',
  four: '4',
  five: '5',
  nine: '9',
  sixteen: '16',
  'twenty-one': '21',
};

function numberOf(word: string | undefined): string {
  return SPOKEN[(word ?? '').toLowerCase()] ?? word ?? '';
}
