import { Socket } from 'node:net'
import { Client, DatabaseError } from 'pg'
import { OWNER } from './cluster.ts'
import type { Place } from './place.ts'
import { PORT } from './postmaster.ts'

/**
 * The guard stops the server soon after its last client is gone. It is a loop inside the server, in a backend whose
 * client has hung up: no process outside can outlive or be killed without the other, so nothing is orphaned in
 * whatever order things are killed. If the guard's backend is killed, the server ends with it (`restart_after_crash`).
 *
 * A lease is a connection with a shared lock on LEASE; the guard takes that lock exclusively before it stops the
 * server, so whoever has a lease is never stopped, and whoever comes too late waits, is disconnected by the shutdown,
 * and starts anew. Advisory locks are per database: all of this happens in `postgres`, which also leaves the
 * application's database free to be a template or to be dropped.
 */
const SPACE = 0x61746c72
const GUARD = 1
const LEASE = 2

const guardSql = (idleSeconds: number) => `do $guard$
declare
  idle_since timestamptz := clock_timestamp();
  others int;
begin
  if not pg_try_advisory_lock(${SPACE}, ${GUARD}) then
    raise notice 'guarded';
    return;
  end if;
  raise notice 'guarded';
  loop
    commit; -- ends the snapshot, so that neither vacuum nor the view of pg_stat_activity is held back
    perform pg_sleep(${Math.min(1, idleSeconds / 4)});
    select count(*) into others from pg_stat_activity
      where backend_type in ('client backend', 'walsender') and pid <> pg_backend_pid();
    if others > 0 then
      idle_since := clock_timestamp();
    elsif clock_timestamp() - idle_since > interval '${idleSeconds} s'
      and pg_try_advisory_lock(${SPACE}, ${LEASE}) then
      commit;
      select count(*) into others from pg_stat_activity
        where backend_type in ('client backend', 'walsender') and pid <> pg_backend_pid();
      if others > 0 then
        perform pg_advisory_unlock(${SPACE}, ${LEASE});
      else
        execute format('copy (select 1) to program %L',
          'read -r row; kill -INT ' || split_part(pg_read_file('postmaster.pid'), chr(10), 1));
        perform pg_sleep(3600);
      end if;
    end if;
  end loop;
end $guard$`

export interface Lease {
  /** Resolves when the connection ends, for whatever reason. */
  readonly ended: Promise<void>
  /** The connection, to the database `postgres`. */
  readonly client: Client
  /** True while a guard is at work. */
  isGuarded(): Promise<boolean>
  /** From now on the lease alone does not keep the process running. */
  rest(): void
  end(): Promise<void>
}

function connection(place: Place, name: string, options: string): { client: Client; socket: Socket } {
  const socket = new Socket()
  const client = new Client({
    host: place.socketDir,
    port: PORT,
    user: OWNER,
    password: place.password,
    database: 'postgres',
    application_name: name,
    options,
    connectionTimeoutMillis: 30_000,
    stream: () => socket,
  })
  return { client, socket }
}

/** Whether the error says that the server is absent, starting or stopping, rather than refusing us. */
export function isAway(error: unknown): boolean {
  // 57P01…57P03 are shutdown, crash and "cannot connect now". What Postgres did not say comes from the socket.
  return !(error instanceof DatabaseError) || /^57P0[123]$/.test(error.code ?? '')
}

/** Connects and takes a lease, or returns undefined when no server answers or the one that does is stopping. */
export async function takeLease(place: Place): Promise<Lease | undefined> {
  const { client, socket } = connection(place, 'atelier lease', '')
  const ended = new Promise<void>((resolve) => {
    client.once('end', resolve)
  })
  client.on('error', () => socket.destroy())
  try {
    await client.connect()
    await client.query(`select pg_advisory_lock_shared(${SPACE}, ${LEASE})`)
  } catch (error) {
    socket.destroy()
    if (isAway(error)) return undefined
    throw error
  }
  return {
    ended,
    client,
    isGuarded: async () => {
      const { rows } = await client.query<{ guarded: boolean }>(
        `select exists (select from pg_locks where locktype = 'advisory' and classid = ${SPACE}
           and objid = ${GUARD} and mode = 'ExclusiveLock' and granted) as guarded`,
      )
      return rows[0]?.guarded ?? false
    },
    rest: () => {
      socket.unref()
    },
    end: async () => {
      socket.ref()
      await client.end()
    },
  }
}

/** Sees to it that a guard is at work; returns once it is. `idleSeconds` is how long the server outlives its clients. */
export async function installGuard(place: Place, idleSeconds: number): Promise<void> {
  // The guard's backend must not look for its client, which hangs up, nor log that it cannot tell it about its end.
  const { client, socket } = connection(
    place,
    'atelier guard',
    '-c client_connection_check_interval=0 -c log_min_messages=panic',
  )
  client.on('error', () => socket.destroy())
  await client.connect()
  try {
    await new Promise<void>((resolve, reject) => {
      client.once('notice', () => resolve())
      client.query(guardSql(idleSeconds)).then(() => resolve(), reject)
    })
  } finally {
    socket.destroy()
  }
}
