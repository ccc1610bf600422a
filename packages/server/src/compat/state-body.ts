import type { Caller, SessionState } from '@reelsmith/service';
import { absoluteUrl, type ServerConfig } from '../config.ts';
import { wireDraftOf } from '../wire-draft.ts';
import { documentObject, generatedObject, mediaObject } from './media-objects.ts';
import { renderObject } from './render-body.ts';

/** What `…/latest` answers: the session and its state as the existing wire names things. */
export function stateBody(caller: Caller, state: SessionState, config: ServerConfig) {
  const { session } = state;
  return {
    session_id: session.id,
    task_id: session.taskId,
    project_id: session.projectId,
    task_name: session.name,
    user_id: caller.userId,
    registration_url: absoluteUrl(config, `/register?bind=${caller.userId}`),
    state: {
      draft: state.draft === null ? null : wireDraftOf(state.draft, state.assets, config),
      revision: session.revision,
      video_infos: state.assets.filter(({ made }) => made === undefined).map((held) => mediaObject(held, config)),
      canvas_config: canvasConfig(state),
      generated_media: state.assets.flatMap((held) => generatedObject(held, config)),
      video_analyses: [],
      documents: state.documents.map(documentObject),
      exports: state.exports.map((render) => renderObject(render, config)),
      changes: state.changes.map((change) => change.sentence),
      summary: state.summary,
      running: state.runningTurnId !== undefined,
    },
  };
}

function canvasConfig({ draft }: SessionState) {
  if (draft === null) return null;
  const { width, height, fps } = draft.canvas;
  const divisor = greatestCommonDivisor(width, height);
  return { width, height, ratio: `${width / divisor}:${height / divisor}`, fps };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
