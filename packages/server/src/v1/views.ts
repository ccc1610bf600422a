import type { DeliveredFile } from '@reelsmith/protocol';
import type { HeldAsset, HeldDocument, Render, Session, SessionState, Uploaded } from '@reelsmith/service';
import { absoluteUrl, type ServerConfig } from '../config.ts';

export function sessionView(session: Session) {
  return {
    id: session.id,
    name: session.name,
    language: session.language ?? null,
    revision: session.revision,
    createdAt: session.createdAt.toISOString(),
    updatedAt: session.updatedAt.toISOString(),
  };
}

export function assetView({ asset, made, url, createdAt }: HeldAsset, config: ServerConfig) {
  const { kind, format, durationMs, width, height, fps, hasAudio, bytes } = asset.facts;
  return {
    id: asset.id,
    name: asset.name,
    hash: asset.hash,
    url: absoluteUrl(config, url),
    kind,
    format,
    durationMs,
    width,
    height,
    fps,
    hasAudio,
    bytes,
    made: made ?? null,
    createdAt: createdAt.toISOString(),
  };
}

export function documentView({ id, name, format, bytes, createdAt }: HeldDocument) {
  return { id, name, format, bytes, createdAt: createdAt.toISOString() };
}

export function uploadedView(one: Uploaded, config: ServerConfig) {
  return one.kind === 'media'
    ? { asset: assetView(one.held, config), document: null }
    : { asset: null, document: documentView(one.document) };
}

export function fileView(file: DeliveredFile, config: ServerConfig): DeliveredFile {
  return { ...file, url: absoluteUrl(config, file.url) };
}

export function renderView(render: Render, config: ServerConfig) {
  return {
    id: render.id,
    sessionId: render.sessionId ?? null,
    state: render.state,
    stage: render.stage,
    progress: render.progress,
    file: render.file ? fileView(render.file, config) : null,
    error: render.error ?? null,
    createdAt: render.createdAt.toISOString(),
    completedAt: render.completedAt?.toISOString() ?? null,
  };
}

export function stateView(state: SessionState, config: ServerConfig) {
  return {
    session: sessionView(state.session),
    draft: state.draft,
    assets: state.assets.map((held) => assetView(held, config)),
    documents: state.documents.map(documentView),
    renders: state.exports.map((render) => renderView(render, config)),
    changes: state.changes,
    promises: state.promises,
    summary: state.summary,
    runningTurnId: state.runningTurnId ?? null,
    waiting: state.waiting ?? null,
  };
}
