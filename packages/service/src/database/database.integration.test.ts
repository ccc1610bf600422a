import { spawn } from 'node:child_process';
import { chmod, cp, lstat, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isAlive } from '../process-identity.ts';
import { type Database, openDatabase } from './open.ts';
import * as schema from './schema.ts';

let dataDir = '';
let open: Database | undefined;
const start = async (folder = dataDir) => {
  open = await openDatabase({ dataDir: folder });
  return open;
};
const one = async (database: Database, query: string) => (await database.pool.query(query)).rows[0];
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'reelsmith-database-'));
});
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe('the embedded database', () => {
  it('has exactly the tables and columns of the schema', async () => {
    const { pool } = await start();
    const tables = Object.values(schema).filter((value) => value instanceof PgTable);
    const wanted = tables.flatMap((table) => {
      const { name, columns } = getTableConfig(table);
      return columns.map((column) => `${name}.${column.name} ${column.getSQLType()} ${column.notNull ? 'NO' : 'YES'}`);
    });
    const { rows } = await pool.query(
      `select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line
       from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migrations'`,
    );
    expect(rows.map((row) => row.line.replace(/char\(19\)/, 'text')).sort()).toEqual(wanted.sort());
  });

  it('has every index of the schema', async () => {
    const { pool } = await start();
    const tables = Object.values(schema).filter((value) => value instanceof PgTable);
    const wanted = tables.flatMap((table) => getTableConfig(table).indexes.map((index) => index.config.name));
    const { rows } = await pool.query("select indexname from pg_indexes where schemaname = 'public'");
    expect(wanted.length).toBeGreaterThan(5);
    expect(rows.map((row) => row.indexname)).toEqual(expect.arrayContaining(wanted));
  });

  it("answers on a Unix socket only, syncs, speaks UTF-8, and its folders are the owner's alone", async () => {
    const database = await start();
    expect(await one(database, 'show listen_addresses')).toEqual({ listen_addresses: '' });
    expect(await one(database, 'show fsync')).toEqual({ fsync: 'on' });
    expect(await one(database, 'show server_encoding')).toEqual({ server_encoding: 'UTF8' });
    for (const folder of [dataDir, join(dataDir, 'postgres'), join(dataDir, 'run')]) {
      expect((await lstat(folder)).mode & 0o077).toBe(0);
    }
  });

  it('keeps what was written, and starts again within half a second', async () => {
    await (await start()).pool.query("insert into accounts values ('a', 'local', 'user_a')");
    await open?.close();
    const began = performance.now();
    const again = await start();
    expect(performance.now() - began).toBeLessThan(1500);
    expect(await one(again, "select kind from accounts where id = 'a'")).toEqual({ kind: 'local' });
  });

  it('is back by itself when the server is killed', async () => {
    const database = await start();
    const before = database.serverPid() ?? 0;
    process.kill(before, 'SIGKILL');
    await expect.poll(() => one(database, 'select 1 as x').catch(() => 'down'), { timeout: 20_000 }).toEqual({ x: 1 });
    expect(database.serverPid()).not.toBe(before);
  });

  it('takes over after a parent that was killed, nothing acknowledged lost', async () => {
    const script = `
      const { openDatabase } = await import(${JSON.stringify(new URL('./open.ts', import.meta.url).href)});
      const database = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} });
      await database.pool.query("insert into accounts values ('k', 'local', 'user_k')");
      console.log(database.serverPid());
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const line = await new Promise<string>((done) => parent.stdout.once('data', (data) => done(String(data))));
    parent.kill('SIGKILL');
    await new Promise((done) => parent.once('exit', done));
    expect(isAlive(Number(line))).toBe(true);
    const database = await start();
    expect(await one(database, "select id from accounts where id = 'k'")).toEqual({ id: 'k' });
    expect(database.serverPid()).not.toBe(Number(line));
  });

  it('leaves no process behind when it is closed', async () => {
    const pid = (await start()).serverPid() ?? 0;
    await open?.close();
    open = undefined;
    await sleep(50);
    expect(isAlive(pid)).toBe(false);
  });

  it('works in a folder whose path is too long for a socket', async () => {
    const base = await mkdtemp(join(tmpdir(), 'reelsmith-long-'));
    const folder = join(base, 'x'.repeat(60), 'y'.repeat(60));
    expect(await one(await start(folder), 'select 1 as x')).toEqual({ x: 1 });
    const socket = (await readFile(join(folder, 'socket-folder'), 'utf8')).trim();
    await open?.close();
    open = undefined;
    for (const path of [base, socket]) await rm(path, { recursive: true, force: true });
  });

  it('works under a home that only its owner can enter', async () => {
    const home = await mkdtemp(join(tmpdir(), 'reelsmith-home-'));
    await chmod(home, 0o700);
    expect(await one(await start(join(home, 'data')), 'select 1 as x')).toEqual({ x: 1 });
    await open?.close();
    open = undefined;
    await rm(home, { recursive: true, force: true });
  });

  it('refuses data of a newer version and changes nothing', async () => {
    const copy = `${dataDir}-newer`;
    await cp(dataDir, copy, { recursive: true, filter: (path) => !path.includes('.s.PGSQL') });
    await (await start(copy)).pool.query("insert into schema_migrations (name) values ('9999-later.sql')");
    await open?.close();
    open = undefined;
    await expect(openDatabase({ dataDir: copy })).rejects.toThrow('written by a newer Reelsmith');
    await rm(copy, { recursive: true, force: true });
  });

  it('migrates once when many start at once on one server', async () => {
    const database = await start();
    const { host, user, database: name } = database.connection;
    await database.pool.query('create database fresh');
    const url = `postgresql://${user}@/fresh?host=${encodeURIComponent(host ?? '')}`;
    const all = await Promise.all(Array.from({ length: 5 }, () => openDatabase({ dataDir, url, poolSize: 1 })));
    expect(all.map((other) => other.kind)).toEqual(Array(5).fill('external'));
    for (const other of all) await other.close();
    expect(name).toBe('postgres');
    await database.pool.query('drop database fresh');
  });
});
