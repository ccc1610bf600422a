import {
  type Draft,
  mainTrack,
  type OfferedOperation,
  type OperationOf,
  type Segment,
  speedFactor,
  type Track,
} from '@reelsmith/core';

/** What an operation does, in a word: "trim:head", "volume:up", "remove:text". Draft: before the first of them. */
export function effectsOf(operations: readonly OfferedOperation[], draft: Draft): Set<string> {
  const stage = new Stage(draft);
  return new Set(operations.flatMap((operation) => stage.effects(operation)));
}

class Stage {
  private readonly tracks = new Map<string, Track>();
  private readonly segments = new Map<string, { segment: Segment; layer: string }>();
  private readonly draft: Draft;

  constructor(draft: Draft) {
    this.draft = draft;
    for (const track of draft.tracks) this.enter(track);
  }

  effects(operation: OfferedOperation): string[] {
    switch (operation.op) {
      case 'addTrack':
        this.enter(operation.track);
        return operation.track.segments.map(() => `insert:${layerOf(this.draft, operation.track)}`);
      case 'insert': {
        const track = this.tracks.get(operation.trackId);
        const layer = track === undefined ? 'main' : layerOf(this.draft, track);
        this.segments.set(operation.segment.id, { segment: operation.segment, layer });
        return [`insert:${layer}`];
      }
      case 'setCanvas':
        return Object.keys(operation.canvas).map((key) => (key === 'fps' ? 'canvas:fps' : 'canvas:shape'));
      case 'setMeta':
        return Object.keys(operation)
          .filter((key) => key !== 'op')
          .map((key) => `film:${key}`);
      case 'setTrack':
        return Object.keys(operation)
          .filter((key) => key !== 'op' && key !== 'trackId')
          .map((key) => `track:${key}`);
      case 'setBackground':
      case 'addMarker':
      case 'removeMarker':
      case 'removeTrack':
        return [operation.op];
      default:
        return this.ofSegment(operation);
    }
  }

  private ofSegment(operation: Extract<OfferedOperation, { segmentId: string }>): string[] {
    const known = this.segments.get(operation.segmentId);
    const layer = known?.layer ?? 'main';
    const segment = known?.segment;
    switch (operation.op) {
      case 'trim':
        return trimmed(operation, layer);
      case 'setSpeed':
        return [speedOf(speedFactor(segment?.speed), speedFactor(operation.speed))];
      case 'setVolume':
        return [operation.volume > (segment?.volume ?? 1) ? 'volume:up' : 'volume:down'];
      case 'setMute':
        return [operation.muted ? 'mute' : 'unmute'];
      case 'setStyle':
        return Object.keys(operation.style).map((key) => (key === 'x' || key === 'y' ? 'text:place' : 'text:style'));
      case 'setPlacement':
        return [`place:${layer}`];
      case 'setKeyframes':
        return [`keyframes:${operation.property}`];
      default:
        return [`${operation.op}:${layer}`];
    }
  }

  private enter(track: Track): void {
    this.tracks.set(track.id, track);
    for (const segment of track.segments) this.segments.set(segment.id, { segment, layer: layerOf(this.draft, track) });
  }
}

function trimmed({ headMs, tailMs }: OperationOf<'trim'>, layer: string): string[] {
  const edges = [...(headMs > 0 ? [`trim:head:${layer}`] : []), ...(tailMs > 0 ? [`trim:tail:${layer}`] : [])];
  return headMs < 0 || tailMs < 0 ? [...edges, `extend:${layer}`] : edges;
}

function speedOf(before: number, after: number): string {
  if (after === 1) return 'speed:normal';
  return after > before ? 'speed:up' : 'speed:down';
}

function layerOf(draft: Draft, { id, kind, role }: Track): string {
  if (kind === 'text') return 'text';
  if (kind === 'audio') return role === 'voice' ? 'voice' : 'music';
  return id === mainTrack(draft)?.id || role === 'main' ? 'main' : 'overlay';
}
