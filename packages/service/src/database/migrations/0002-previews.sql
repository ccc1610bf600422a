-- Small copies of videos, by the hash of the original's bytes, and renders that are only looked at.

create table proxies (
  hash text primary key,
  state text not null check (state in ('queued', 'ready', 'failed')),
  storage_key text,
  facts jsonb,
  failures integer not null default 0,
  created_at timestamptz not null default now()
);

alter table renders add column purpose text not null default 'export' check (purpose in ('export', 'preview'));
