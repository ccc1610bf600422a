import {
  type Asset,
  applyAll,
  type Choice,
  type CompoundNote,
  type CompoundResult,
  type Draft,
  type ExportOutput,
  type Language,
  mainTrack,
  type OfferedOperation,
  type PlannerContext,
  type PlanPromise,
  type Refusal,
  type Segment,
} from '@reelsmith/core';
import type { Item } from './item.ts';
import { noteSentence, refusalSentence, seconds } from './words/sentences.ts';

/** A question instead of a guess. */
export interface Question {
  question: string;
  /** Nothing that the rules know is named: another reading of the words may need no answer. */
  isOpen?: boolean;
  choices: Choice[];
}

/** Where a plan takes shape: the draft as it will be after the parts planned so far, and what is said about them. */
export class Scene {
  readonly context: PlannerContext;
  readonly language: Language;
  draft: Draft;
  readonly operations: OfferedOperation[] = [];
  readonly said: string[] = [];
  readonly warnings: string[] = [];
  readonly promises: PlanPromise[] = [];
  refusal: Refusal | undefined;
  question: Question | undefined;
  /** True where captions that are there may be meant as well as new ones. */
  mayBeThere = false;
  answer: string | undefined;
  output: ExportOutput | undefined;
  /** Ids of what the conversation is about, as far as its messages tell. */
  topic: readonly string[] = [];

  constructor(context: PlannerContext, language: Language) {
    this.context = context;
    this.language = language;
    this.draft = context.draft;
  }

  /** What a number meant when it was acted upon: "move the first clip to the end and mute it". */
  private readonly remembered = new Map<number, readonly string[]>();

  /** The clips that an item of the message named, wherever they lie from here on. */
  remember(item: Item | undefined, segments: readonly Segment[]): void {
    if (item?.is !== 'ref') return;
    this.remembered.set(
      item.start,
      segments.map(({ id }) => id),
    );
  }

  recalled({ start }: Item): Segment[] | undefined {
    return this.remembered.get(start)?.flatMap((id) => this.segment(id) ?? []);
  }

  /** The words of the language of the answer. */
  words(en: string, zh: string): string {
    return this.language === 'zh' ? zh : en;
  }

  say(en: string, zh: string): void {
    this.said.push(this.words(en, zh));
  }

  /** Takes over what a compound answered; a refusal becomes a sentence. True when something was done. */
  take(result: CompoundResult, en: string, zh: string): boolean {
    if (!result.ok) return this.refuse(result.refusal);
    const seen = applyAll(this.draft, result.operations);
    if (!seen.ok && seen.refusal.code === 'nothing_to_change') {
      for (const note of result.notes) this.note(note);
      if (result.notes.length > 0 || this.operations.length > 0) return false;
      this.sayAlready();
      return false;
    }
    if (!seen.ok) return this.refuse(seen.refusal);
    this.draft = seen.draft;
    this.operations.push(...result.operations);
    for (const note of result.notes) this.note(note);
    this.say(en, zh);
    return true;
  }

  /** What was asked for is there: nothing changes. */
  sayAlready(): void {
    this.warnings.push(this.already());
  }

  /** True when the first thing to say is that all is as it was asked for. */
  get isAlready(): boolean {
    return this.warnings[0] === this.already();
  }

  private already(): string {
    return refusalSentence({ code: 'nothing_to_change', params: {} }, this.language);
  }

  refuse(refusal: Refusal): boolean {
    this.refusal ??= refusal;
    this.warnings.push(refusalSentence(refusal, this.language) + this.wholeLength(refusal));
    return false;
  }

  /** How much there is at all, where somebody asked for more than that. */
  private wholeLength({ code, params }: Refusal): string {
    const segment = this.draft.tracks.flatMap(({ segments }) => segments).find(({ name }) => name === params.name);
    if (code === 'too_short' && segment !== undefined)
      return this.words(` It is ${seconds(segment.durationMs)} s long.`, `它长 ${seconds(segment.durationMs)} 秒。`);
    const ms = segment?.source.kind === 'media' ? segment.source.durationMs : undefined;
    if (code !== 'beyond_source' || ms === undefined) return '';
    return this.words(` The whole file is ${seconds(ms)} s long.`, `整个文件长 ${seconds(ms)} 秒。`);
  }

  ask(question: string, choices: Choice[], { isOpen = false } = {}): void {
    this.question ??= { question, choices: choices.slice(0, 3), isOpen };
  }

  private note(note: CompoundNote): void {
    const sentence = noteSentence(note, this.language);
    if (sentence !== undefined && !this.warnings.includes(sentence)) this.warnings.push(sentence);
  }

  /** Clips and pictures of the film, in their order. */
  clips(): readonly Segment[] {
    const track = mainTrack(this.draft) ?? this.draft.tracks.find((other) => other.kind === 'video');
    return track?.segments ?? [];
  }

  texts(): Segment[] {
    return this.draft.tracks.filter((track) => track.kind === 'text').flatMap((track) => track.segments);
  }

  music(): Segment[] {
    const bgm = this.draft.tracks.filter((track) => track.role === 'bgm').flatMap((track) => track.segments);
    if (bgm.length > 0) return bgm;
    return this.draft.tracks.filter((track) => track.kind === 'audio').flatMap((track) => track.segments);
  }

  /** What the last turns touched and is still there, newest first. */
  recent(): Segment[] {
    const all = new Map(this.draft.tracks.flatMap((track) => track.segments).map((segment) => [segment.id, segment]));
    return this.context.recentSegmentIds.flatMap((id) => all.get(id) ?? []);
  }

  segment(id: string): Segment | undefined {
    return this.draft.tracks.flatMap((track) => track.segments).find((segment) => segment.id === id);
  }

  asset(id: string | undefined): Asset | undefined {
    return this.context.assets.find((asset) => asset.id === id);
  }

  /** Uploaded clips and pictures that are not on the timeline, oldest first. */
  waiting(): Asset[] {
    const used = new Set(
      this.draft.tracks.flatMap((track) =>
        track.segments.flatMap(({ source }) => (source.kind === 'media' ? [source.assetId] : [])),
      ),
    );
    return this.context.assets.filter(({ id, facts }) => facts.kind !== 'audio' && !used.has(id));
  }

  mintId = (prefix: string): string => this.context.mintId(prefix);
}
