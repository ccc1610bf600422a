-- When the work on a render began: what the expected time of the next one is taken from.

alter table renders add column started_at timestamptz;
