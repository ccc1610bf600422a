import { readdir, readFile } from 'node:fs/promises';
import type { Client } from 'pg';

/** One number for the whole service: two starts on one database wait for each other. */
const LOCK = 7_335_711;
const FOLDER = new URL('./migrations/', import.meta.url);

/** Brings the tables to this version, each file once and whole. @throws when the database is of a newer version. */
export async function migrate(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    await client.query(
      'create table if not exists schema_migrations (name text primary key, at timestamptz not null default now())',
    );
    const done = await client.query<{ name: string }>('select name from schema_migrations');
    const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
    refuseNewer(done.rows, files);
    const pending = files.filter((file) => !done.rows.some((row) => row.name === file));
    for (const file of pending) await applyOne(client, file);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

function refuseNewer(done: readonly { name: string }[], files: readonly string[]): void {
  const unknown = done.find((row) => !files.includes(row.name));
  if (unknown !== undefined) {
    throw new Error(
      `The data was written by a newer Reelsmith (${unknown.name}); nothing was changed. Start that version or a later one.`,
    );
  }
}

async function applyOne(client: Client, file: string): Promise<void> {
  const sql = await readFile(new URL(file, FOLDER), 'utf8');
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migrations (name) values ($1)', [file]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
