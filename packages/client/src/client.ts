import type { EditOperationInput } from '@reelsmith/core';
import {
  type CreateSession,
  type CreateToken,
  Credits,
  DraftView,
  Edited,
  type FrameQuery,
  HistoryView,
  LimitsView,
  NewToken,
  RenderView,
  SessionList,
  SessionView,
  type SheetQuery,
  StartedTurn,
  type StartTurn,
  StateView,
  StreamView,
  type StripQuery,
  type SubmitRender,
  type TakeBack,
  TokenList,
  TokenView,
  type TurnEvent,
  UploadedList,
  type UploadedView,
} from '@reelsmith/protocol';
import { type EventsOptions, followEvents } from './events.ts';
import { type Call, type ClientOptions, createSend, path, type Send } from './http.ts';
import { type WaitOptions, waitForRender } from './renders.ts';

interface Cancellable {
  signal?: AbortSignal | undefined;
}

/** The service from the outside. Every method throws `ReelsmithError` for a "no". */
export interface Client {
  createSession(session?: CreateSession): Promise<SessionView>;
  sessions(): Promise<SessionView[]>;
  /** Everything about a session. */
  state(sessionId: string): Promise<StateView>;
  /** Says something; follow `events` after the answer's `seq`. */
  startTurn(sessionId: string, turn: StartTurn): Promise<StartedTurn>;
  approveTurn(sessionId: string, turnId: string): Promise<void>;
  rejectTurn(sessionId: string, turnId: string): Promise<void>;
  cancelTurn(sessionId: string, turnId: string): Promise<void>;
  /** The places that a turn changed, or that a plan would change, as one picture. */
  turnStrip(sessionId: string, turnId: string, strip?: StripWanted): Promise<Response>;
  events(sessionId: string, options?: EventsOptions): AsyncGenerator<TurnEvent>;
  draft(sessionId: string): Promise<DraftView>;
  edit(sessionId: string, edit: { operations: EditOperationInput[]; revision?: number }): Promise<Edited>;
  undo(sessionId: string): Promise<Edited>;
  redo(sessionId: string): Promise<Edited>;
  /** Takes single changes of an older edit back, all of it without `changes`, and keeps what came later. */
  takeBack(sessionId: string, entryId: string, wanted?: TakeBack): Promise<Edited>;
  history(sessionId: string): Promise<HistoryView>;
  /** A small, quick film of the draft: wait for it and download it like any render. */
  startPreview(sessionId: string): Promise<RenderView>;
  /** One exact frame of the draft as a picture. */
  frame(sessionId: string, query?: FrameQuery): Promise<Response>;
  /** Frames of the draft side by side as one picture, each with its time beneath. */
  contactSheet(sessionId: string, sheet?: SheetWanted): Promise<Response>;
  /** Streams the file; a Blob of `fs.openAsBlob` is never held in memory as a whole. */
  uploadFile(sessionId: string, file: { name: string; body: Blob } & Cancellable): Promise<UploadedView[]>;
  importUrl(sessionId: string, url: string, options?: Cancellable): Promise<UploadedView[]>;
  startRender(sessionId: string, render?: SubmitRender): Promise<RenderView>;
  render(renderId: string): Promise<RenderView>;
  cancelRender(renderId: string): Promise<RenderView>;
  waitForRender(renderId: string, options?: WaitOptions): Promise<RenderView>;
  /** The finished file as a response whose body is a stream. */
  download(renderId: string, options?: Cancellable): Promise<Response>;
  /** Address of an HLS playlist that plays while the film is made; it needs no token. */
  stream(renderId: string): Promise<StreamView>;
  credits(): Promise<Credits>;
  limits(): Promise<LimitsView>;
  tokens(): Promise<TokenView[]>;
  createToken(token: CreateToken): Promise<NewToken>;
  revokeToken(tokenId: string): Promise<TokenView>;
}

/** How a contact sheet is wanted; without moments they are spread evenly. */
export interface SheetWanted extends Cancellable {
  /** Milliseconds of the film. */
  atMs?: readonly number[] | undefined;
  count?: number | undefined;
  columns?: number | undefined;
  /** Pixels of one picture. */
  width?: number | undefined;
  format?: SheetQuery['format'];
}

/** Which pictures of a turn's changes; 6 at most without it. */
interface StripWanted extends Cancellable {
  count?: number | undefined;
  /** Pixels. */
  width?: number | undefined;
  format?: StripQuery['format'];
}

/** A client of the service at `baseUrl`, for Node and browsers. */
export function createClient(options: ClientOptions): Client {
  const send = createSend(options);
  return {
    ...sessionCalls(send),
    ...editCalls(send),
    ...assetCalls(send),
    ...renderCalls(send),
    ...accountCalls(send),
  };
}

type Part<Names extends keyof Client> = Pick<Client, Names>;

function sessionCalls(
  send: Send,
): Part<
  | 'createSession'
  | 'sessions'
  | 'state'
  | 'startTurn'
  | 'approveTurn'
  | 'rejectTurn'
  | 'cancelTurn'
  | 'turnStrip'
  | 'events'
> {
  const answer = (step: string) => async (sessionId: string, turnId: string) => {
    await send(path('sessions', sessionId, 'turns', turnId, step), post());
  };
  return {
    createSession: (session = {}) => read(SessionView, send(path('sessions'), post(session))),
    sessions: async () => (await read(SessionList, send(path('sessions')))).sessions,
    state: (id) => read(StateView, send(path('sessions', id))),
    startTurn: (id, turn) => read(StartedTurn, send(path('sessions', id, 'turns'), post(turn))),
    approveTurn: answer('approve'),
    rejectTurn: answer('reject'),
    cancelTurn: answer('cancel'),
    turnStrip: (id, turnId, { signal, ...query } = {}) =>
      send(path('sessions', id, 'turns', turnId, 'strip'), { headers: { accept: 'image/*' }, query, signal }),
    events: (id, options = {}) => followEvents(send, id, options),
  };
}

function editCalls(
  send: Send,
): Part<'draft' | 'edit' | 'undo' | 'redo' | 'takeBack' | 'history' | 'frame' | 'contactSheet' | 'startPreview'> {
  return {
    draft: (id) => read(DraftView, send(path('sessions', id, 'draft'))),
    edit: (id, edit) => read(Edited, send(path('sessions', id, 'edits'), post(edit))),
    undo: (id) => read(Edited, send(path('sessions', id, 'undo'), post())),
    redo: (id) => read(Edited, send(path('sessions', id, 'redo'), post())),
    takeBack: (id, entryId, wanted) =>
      read(Edited, send(path('sessions', id, 'history', entryId, 'take-back'), post(wanted ?? {}))),
    startPreview: (id) => read(RenderView, send(path('sessions', id, 'preview'), post())),
    frame: (id, query = {}) =>
      send(path('sessions', id, 'frame'), { headers: { accept: 'image/*' }, query: { ...query } }),
    contactSheet: (id, { atMs, signal, ...rest } = {}) => {
      const query = { ...rest, ...(atMs === undefined ? {} : { atMs: atMs.join(',') }) };
      return send(path('sessions', id, 'contact-sheet'), { headers: { accept: 'image/*' }, query, signal });
    },
    history: (id) => read(HistoryView, send(path('sessions', id, 'history'))),
  };
}

function assetCalls(send: Send): Part<'uploadFile' | 'importUrl'> {
  return {
    async uploadFile(id, { name, body, signal }) {
      const form = new FormData();
      form.append('file', body, name);
      const call = { method: 'POST', form, signal } as const;
      return (await read(UploadedList, send(path('sessions', id, 'assets'), call))).uploaded;
    },
    async importUrl(id, url, { signal } = {}) {
      const call = { ...post({ url }), signal };
      return (await read(UploadedList, send(path('sessions', id, 'assets', 'import'), call))).uploaded;
    },
  };
}

function renderCalls(
  send: Send,
): Part<'startRender' | 'render' | 'cancelRender' | 'waitForRender' | 'download' | 'stream'> {
  return {
    startRender: (id, render) => read(RenderView, send(path('sessions', id, 'renders'), post(render ?? {}))),
    render: (id) => read(RenderView, send(path('renders', id))),
    cancelRender: (id) => read(RenderView, send(path('renders', id, 'cancel'), post())),
    stream: (id) => read(StreamView, send(path('renders', id, 'stream'))),
    waitForRender: (id, options) => waitForRender(send, id, options),
    download: (id, { signal } = {}) => send(path('renders', id, 'file'), { headers: { accept: '*/*' }, signal }),
  };
}

function accountCalls(send: Send): Part<'credits' | 'limits' | 'tokens' | 'createToken' | 'revokeToken'> {
  return {
    credits: () => read(Credits, send(path('credits'))),
    limits: () => read(LimitsView, send(path('limits'))),
    tokens: async () => (await read(TokenList, send(path('tokens')))).tokens,
    createToken: (token) => read(NewToken, send(path('tokens'), post(token))),
    revokeToken: (id) => read(TokenView, send(path('tokens', id, 'revoke'), post())),
  };
}

function post(json?: unknown): Call {
  return { method: 'POST', ...(json === undefined ? {} : { json }) };
}

async function read<View>(schema: { parse(json: unknown): View }, response: Promise<Response>): Promise<View> {
  return schema.parse(await (await response).json());
}
