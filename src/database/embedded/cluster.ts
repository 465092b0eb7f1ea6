import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chown, open, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { spawnAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { discard, makePrivate, type Place } from './place.ts'

/** The superuser that initdb makes; it owns every table and runs the migrations. */
export const OWNER = 'atelier_owner'

/** Nothing of the caller's environment (PGDATA, LC_*, LD_LIBRARY_PATH…) may reach Postgres. */
export const POSTGRES_ENV = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

async function run(program: string, args: readonly string[], place: Place): Promise<void> {
  const child = spawn(program, args, {
    cwd: '/',
    env: POSTGRES_ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...spawnAs(place.account),
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${program} failed (${code}):\n${output.slice(-2000)}`)
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/**
 * Makes the cluster unless it is there. initdb works in a folder of another name that is renamed when it has finished
 * and synced, so a killed initdb never leaves half a cluster. Call with the start lock held.
 */
export async function ensureCluster(place: Place, binaries: Binaries): Promise<void> {
  const found = await stat(join(place.cluster, 'PG_VERSION')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  if (found) return

  for (const name of await readdir(place.home)) {
    if (/^cluster\..+\.new$/.test(name)) await discard(join(place.home, name))
  }
  const draft = join(place.home, `cluster.${randomUUID()}.new`)
  await makePrivate(draft, place.account)
  const passwordFile = join(draft, 'password')
  await writeFile(passwordFile, `${place.password}\n`, { mode: 0o600, flag: 'wx' })
  if (place.account.switch) await chown(passwordFile, place.account.uid, place.account.gid)
  await run(
    join(binaries.folder, 'bin/initdb'),
    [
      `--pgdata=${join(draft, 'cluster')}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth-local=scram-sha-256',
      '--auth-host=reject',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    place,
  )
  await rename(join(draft, 'cluster'), place.cluster)
  await syncFolder(place.home)
  await discard(draft)
}
