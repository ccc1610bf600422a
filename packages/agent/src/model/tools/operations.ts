import { type CompoundResult, editFilm, findSegment, OfferedOperation, refusal, splitAt } from '@reelsmith/core';
import { z } from 'zod';
import type { Permission } from '../permission-words.ts';
import { namesForeignAddress } from '../permissions.ts';
import type { Workbench } from '../workbench.ts';
import { answerTo, type ModelTool, type ToolAnswer } from './tool.ts';

type Op = OfferedOperation['op'];

/** Operations that carry new ids or material; `film.ts` offers them in a form that a model can't get wrong. */
const IN_ANOTHER_FORM = [
  'insert',
  'split',
  'duplicate',
  'replaceSource',
  'addTrack',
  'addMarker',
  'setCanvas',
] as const;
type Plain = Exclude<Op, (typeof IN_ANOTHER_FORM)[number]>;

/** What each does, for a model; times are milliseconds on the timeline unless a field says otherwise. */
const MEANINGS: Readonly<Record<Plain, string>> = {
  remove: 'Takes a segment off the timeline; on the main track the film closes up.',
  move: 'Moves a segment to another start time or track. To change the order of clips use reorder_clip.',
  trim: 'Takes headMs off the start and tailMs off the end of a segment; negative values bring material back.',
  slip: 'Shows another part of the material in the same place: byMs later in the material.',
  join: 'Makes one segment of two that follow each other in the same material.',
  setSpeed: 'Plays a clip faster or slower: {num: 2, den: 1} is twice as fast, {num: 1, den: 2} half speed.',
  reverse: 'Plays a clip backwards, or forwards again.',
  freeze: 'Holds one frame (sourceMs in the material) for the whole segment; null lets it move again.',
  setVolume: 'Volume of a clip or sound: 1 is as recorded, 0.35 usual for background music.',
  setFade: 'Fades of the sound and picture of a segment at its start and end.',
  setMute: 'Mutes a clip or sound, or lets it be heard again.',
  setText: 'Changes the words of a text that is on the timeline.',
  setWords: 'Times of the words of a text, counted from its start.',
  setStyle: 'Look of a text. x, y: centre as fractions of the canvas; size: fraction of its height; colours #RRGGBB.',
  setAnimation: 'How a text comes in and goes out.',
  setFit: 'How a picture fills the canvas: cover crops, contain letterboxes, blur stands on a blurred copy.',
  setCrop: 'Shows a part of the picture: fractions of the source; null shows all.',
  setPlacement: 'Place and size on the canvas as fractions, rotation in degrees, opacity; null fills the canvas.',
  setMotion: 'Slow zoom or pan of a picture or clip; null holds still.',
  setLook:
    'Colours: brightness, contrast, saturation, temperature from -1 to 1, presets such as warm or mono; null clears.',
  setKey: 'Makes one colour transparent (green screen); null ends it.',
  setDenoise: 'Cleans the sound of noise.',
  setKeyframes: 'Changes volume, place, opacity or speed over time; times count from the start of the segment.',
  setTransition: 'The transition into this segment from the one before it. For all cuts use join_with_transitions.',
  removeTransition: 'Takes the transition into this segment away.',
  setBackground: 'Colour behind everything.',
  removeTrack: 'Takes a track away.',
  setTrack: 'Name, mute, volume, role of a track; duck lowers it while a voice speaks.',
  removeMarker: 'Takes a marker away.',
  setMeta: 'Title of the film, fades of the whole film from and to black, loudness in LUFS (-14 for the web).',
};

const NEEDS: Partial<Record<Plain, readonly Permission[]>> = {
  remove: ['remove'],
  removeTransition: ['remove', 'replace'],
  removeTrack: ['remove'],
  removeMarker: ['remove'],
  setText: ['replace', 'remove'],
  setMute: ['silence', 'remove'],
};

/** Every plain operation as a tool of the same name and arguments; one added to core is offered by itself. */
export function operationTools(): ModelTool[] {
  return OfferedOperation.options.flatMap((arm) => {
    const op = arm.shape.op.value;
    if (isInAnotherForm(op)) return [];
    const needs = NEEDS[op];
    return [
      {
        name: op,
        description: MEANINGS[op],
        ...(needs === undefined ? {} : { needs }),
        schema: argumentsOf(arm),
        run: (input: unknown, bench: Workbench) => runOperation(op, input, bench),
      },
    ];
  });
}

function isInAnotherForm(op: Op): op is (typeof IN_ANOTHER_FORM)[number] {
  const others: readonly string[] = IN_ANOTHER_FORM;
  return others.includes(op);
}

/** The fields of an operation that a model fills in: what follows a change is decided here, not by it. */
function argumentsOf(arm: (typeof OfferedOperation.options)[number]): z.ZodType {
  const { op: _op, ...fields } = arm.shape as Record<string, z.ZodType>; // every arm is an object of fields
  const { ripple: _ripple, ...rest } = fields;
  return z.object(rest);
}

function runOperation(op: Op, input: unknown, bench: Workbench): ToolAnswer {
  const operation = OfferedOperation.parse({ ...(input as object), op }); // the fields went through `argumentsOf`
  const text = operation.op === 'setText' ? operation.text : undefined;
  if (text !== undefined && namesForeignAddress(text, bench.message)) return foreignAddress();
  return answerTo(bench.take(editFilm(bench.draft, { operations: [operation] })), bench);
}

/** The answer to a text with an address that the person did not write. */
export function foreignAddress(): ToolAnswer {
  return { ok: false, error: 'not_allowed', reason: 'the text names an address that the user did not write' };
}

/** Cuts a segment in two. */
export function splitSegment(
  bench: Workbench,
  { segmentId, atMs }: { segmentId: string; atMs: number },
): CompoundResult {
  if (findSegment(bench.draft, segmentId) === undefined) return refusal('segment_not_found', { segmentId });
  return splitAt(bench.draft, { segmentId, atMs, mintId: bench.mintId });
}
