create table accounts (
  id text primary key,
  kind text not null check (kind in ('anonymous', 'local', 'registered')),
  user_id text not null unique,
  client_hash text unique,
  created_at timestamptz not null default now()
);

create table tokens (
  id text primary key,
  account_id text not null references accounts (id),
  name text not null,
  hash text not null unique,
  scopes jsonb not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
create index tokens_account on tokens (account_id);

create table token_grants (
  id text primary key,
  account_id text not null references accounts (id),
  client_hash text not null,
  address text not null,
  first boolean not null,
  granted_at timestamptz not null,
  expires_at timestamptz not null
);
create index token_grants_address on token_grants (address, granted_at);
create index token_grants_client on token_grants (client_hash, granted_at);

create table sessions (
  id text primary key,
  task_id text not null unique,
  project_id text not null unique,
  account_id text not null references accounts (id),
  name text not null,
  language text,
  revision integer not null default 0,
  draft jsonb,
  seq bigint not null default 0,
  open_question jsonb,
  recent_segment_ids jsonb not null default '[]',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_account on sessions (account_id, created_at);

create table claim_tokens (
  id text primary key,
  hash text not null unique,
  account_id text not null references accounts (id),
  session_id text not null references sessions (id),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);

create table history_entries (
  id text primary key,
  session_id text not null references sessions (id),
  revision integer not null,
  kind text not null check (kind in ('edit', 'undo', 'redo')),
  by text not null,
  turn_id text,
  step_id text,
  operations jsonb not null,
  inverse jsonb not null,
  changes jsonb not null,
  target_id text,
  at timestamptz not null default now()
);
create unique index history_entries_revision on history_entries (session_id, revision);

create table assets (
  id text primary key,
  account_id text not null references accounts (id),
  session_id text not null references sessions (id),
  name text not null,
  hash text not null,
  facts jsonb not null,
  storage_key text not null,
  bytes bigint not null,
  provenance jsonb not null,
  created_at timestamptz not null default now()
);
create unique index assets_content on assets (session_id, hash);
create index assets_account on assets (account_id);

create table documents (
  id text primary key,
  account_id text not null references accounts (id),
  session_id text not null references sessions (id),
  name text not null,
  format text not null,
  hash text not null,
  bytes integer not null,
  content text not null,
  created_at timestamptz not null default now()
);
create unique index documents_content on documents (session_id, hash, name);

create table events (
  session_id text not null references sessions (id),
  seq bigint not null,
  type text not null,
  at timestamptz not null default now(),
  turn_id text,
  job_id text,
  data jsonb not null,
  primary key (session_id, seq)
);

create table turns (
  id text primary key,
  session_id text not null references sessions (id),
  account_id text not null references accounts (id),
  state text not null check (state in ('queued', 'running', 'waiting_approval', 'exporting', 'finished')),
  message text not null,
  by text not null,
  approval text not null check (approval in ('auto', 'ask')),
  plan jsonb,
  reply text,
  outcome text,
  error_code text,
  changes jsonb,
  promises jsonb,
  render_id text,
  cancel_requested boolean not null default false,
  approved_by text,
  price bigint not null default 0,
  attempt integer not null default 0,
  failures integer not null default 0,
  put_backs integer not null default 0,
  job_id text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz
);
create unique index turns_one_active on turns (session_id) where state in ('queued', 'running');
create index turns_session on turns (session_id, created_at);

create table ledger_entries (
  id text primary key,
  account_id text not null references accounts (id),
  operation_id text not null,
  kind text not null check (kind in ('grant', 'hold', 'post', 'void')),
  amount bigint not null check (amount >= 0),
  at timestamptz not null default now()
);
create unique index ledger_entries_once on ledger_entries (operation_id, kind);
create index ledger_entries_account on ledger_entries (account_id);

create table renders (
  pk text primary key,
  account_id text not null references accounts (id),
  client_id text not null,
  session_id text references sessions (id),
  turn_id text,
  body_hash text not null,
  draft jsonb not null,
  output jsonb not null,
  promises jsonb not null default '[]',
  state text not null check (state in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
  stage text not null check (stage in ('queued', 'preparing', 'rendering', 'finishing', 'checking')),
  progress double precision not null default 0,
  error text,
  result jsonb,
  storage_key text,
  cancel_requested boolean not null default false,
  attempt integer not null default 0,
  failures integer not null default 0,
  job_id text,
  put_backs integer not null default 0,
  created_at timestamptz not null default now(),
  completed_at timestamptz
);
create unique index renders_client_id on renders (account_id, client_id);
create index renders_session on renders (session_id, created_at);
