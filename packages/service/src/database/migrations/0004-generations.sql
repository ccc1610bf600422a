-- What providers make for the steps of plans, and turns that wait for it.

alter table turns drop constraint turns_state_check;
alter table turns add constraint turns_state_check
  check (state in ('queued', 'running', 'making', 'waiting_approval', 'exporting', 'finished'));
drop index turns_one_active;
create unique index turns_one_active on turns (session_id) where state in ('queued', 'running', 'making');

create table generations (
  id text primary key,
  turn_id text not null references turns (id),
  session_id text not null references sessions (id),
  account_id text not null references accounts (id),
  step_id text not null,
  request jsonb not null,
  price bigint not null check (price >= 0),
  state text not null check (state in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
  provider text,
  starting boolean not null default false,
  operation jsonb,
  tried jsonb not null default '[]',
  progress double precision not null default 0,
  failure jsonb,
  asset_id text references assets (id),
  notes jsonb not null default '[]',
  cancel_requested boolean not null default false,
  attempt integer not null default 0,
  failures integer not null default 0,
  put_backs integer not null default 0,
  job_id text,
  created_at timestamptz not null default now(),
  completed_at timestamptz
);
create unique index generations_step on generations (turn_id, step_id);
create index generations_session on generations (session_id, created_at);
