import { spawn } from 'node:child_process'
import { chown, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { accountFor, spawnAs } from '../../src/database/embedded/account.ts'
import { embeddedStatus, startEmbedded } from '../../src/database/embedded/index.ts'
import { acknowledgedIds, ask, embeddedFixture, eventually, serverPid, stopped } from '../support/embedded.ts'

const { newDataDir, start, hold } = embeddedFixture()

/** Waits until the writer has noted `count` more rows than it has now, so that it is in full swing. */
async function underLoad(file: string, count = 100): Promise<void> {
  const before = (await acknowledgedIds(file)).length
  await eventually('writes', async () =>
    (await acknowledgedIds(file)).length >= before + count ? true : undefined,
  )
}

async function expectEveryAcknowledgedWrite(url: string, file: string): Promise<void> {
  const noted = await acknowledgedIds(file)
  expect(noted.length).toBeGreaterThanOrEqual(100)
  const rows = await ask<{ id: string }>(url, 'select id from writes')
  const found = new Set(rows.map((row) => row.id))
  expect(noted.filter((id) => !found.has(id))).toEqual([])
}

describe('recovery', { timeout: 60_000 }, () => {
  test('SIGKILL of the process under write load loses no acknowledged write', async () => {
    const dataDir = await newDataDir()
    const acknowledged = join(dataDir, 'acknowledged')
    const writer = hold(dataDir, { acknowledged })
    await writer.ready
    await underLoad(acknowledged)
    await writer.kill('SIGKILL')
    const server = await start(dataDir)
    await expectEveryAcknowledgedWrite(server.ownerUrl, acknowledged)
  })

  test('SIGKILL of the server under write load: its clients bring it back and no acknowledged write is lost', async () => {
    const dataDir = await newDataDir()
    const acknowledged = join(dataDir, 'acknowledged')
    const writers = [hold(dataDir, { acknowledged })]
    await writers[0]?.ready
    writers.push(hold(dataDir, { acknowledged }))
    const url = (await writers[1]?.ready) ?? ''
    await underLoad(acknowledged)
    const pid = (await serverPid(dataDir)) ?? 0
    process.kill(pid, 'SIGKILL')
    const next = await eventually('a new server', async () => {
      const found = await serverPid(dataDir)
      return found !== pid ? found : undefined
    })
    await underLoad(acknowledged)
    await expectEveryAcknowledgedWrite(url, acknowledged)
    expect(await serverPid(dataDir)).toBe(next)
  })

  test('SIGKILL of the process and the server at once loses no acknowledged write', async () => {
    const dataDir = await newDataDir()
    const acknowledged = join(dataDir, 'acknowledged')
    const writer = hold(dataDir, { acknowledged })
    await writer.ready
    await underLoad(acknowledged)
    const pid = (await serverPid(dataDir)) ?? 0
    const killed = writer.kill('SIGKILL')
    process.kill(pid, 'SIGKILL')
    await killed
    const server = await start(dataDir)
    expect(await serverPid(dataDir)).not.toBe(pid)
    await expectEveryAcknowledgedWrite(server.ownerUrl, acknowledged)
  })

  test('lock files that name an unrelated living process do not keep the server from starting', async () => {
    const dataDir = await newDataDir()
    const first = await start(dataDir, 0.4)
    const { cluster, socketDir } = (await embeddedStatus(dataDir)) ?? { cluster: '', socketDir: '' }
    const account = await accountFor(cluster)
    const left = await readFile(join(cluster, 'postmaster.pid'), 'utf8')
    await first.release()
    await stopped(dataDir)
    const unrelated = spawn('sleep', ['60'], spawnAs(account))
    for (const path of [join(cluster, 'postmaster.pid'), join(socketDir, '.s.PGSQL.5432.lock')]) {
      await writeFile(path, left.replace(/^\d+/, String(unrelated.pid)))
      await chown(path, account.uid, account.gid)
    }
    const server = await start(dataDir)
    expect(await ask(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(unrelated.exitCode).toBeNull()
    unrelated.kill()
  })

  test('a process killed at any moment of its first start leaves no server behind and nothing half made', async () => {
    const dataDir = await newDataDir()
    const file = join(dataDir, 'postgres/cluster/postmaster.pid')
    const moments = [
      () => delay(250),
      () =>
        eventually('initdb to finish', async () => ((await stat(file).catch(() => 0)) ? true : undefined)),
    ]
    for (const moment of moments) {
      const holder = hold(dataDir, { idleSeconds: 0.4 })
      await moment()
      await holder.kill('SIGKILL')
      await stopped(dataDir)
    }
    const server = await start(dataDir)
    expect(await ask(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('stopping', { timeout: 60_000 }, () => {
  test('the server outlives the process that started it, and stops cleanly soon after its last client is gone', async () => {
    const dataDir = await newDataDir()
    const starter = hold(dataDir, { idleSeconds: 0.3 })
    await starter.ready
    const server = await start(dataDir)
    const pid = await serverPid(dataDir)
    await starter.kill('SIGKILL')
    await delay(900)
    expect(await serverPid(dataDir)).toBe(pid)
    await server.release()
    await stopped(dataDir)
    // The pid file goes before the last line is written.
    await eventually('the last line of the log', async () => {
      const log = await readFile(join(dataDir, 'postgres/server.log'), 'utf8')
      return /database system is shut down\s*$/.test(log) || undefined
    })
  })

  test('processes that come and go while the server is stopping always get one', async () => {
    const dataDir = await newDataDir()
    for (let round = 0; round < 6; round++) {
      const server = await startEmbedded({ dataDir, idleSeconds: 0.1 })
      expect(await ask(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
      await server.release()
      await delay(90 + round * 15)
    }
  })

  test('a guard that is killed takes the server with it, and the holder brings both back', async () => {
    const dataDir = await newDataDir()
    const server = await start(dataDir, 0.4)
    const pid = await serverPid(dataDir)
    const guard = "select pid from pg_stat_activity where application_name = 'atelier guard'"
    const [found] = await ask<{ pid: number }>(server.ownerUrl, guard)
    process.kill(found?.pid ?? 0, 'SIGKILL')
    await eventually('a new server', async () => {
      const next = await serverPid(dataDir)
      return next !== pid ? next : undefined
    })
    await eventually('a new guard', async () => {
      const rows = await ask(server.ownerUrl, guard).catch(() => [])
      return rows.length === 1 ? true : undefined
    })
    await server.release()
    await stopped(dataDir)
  })
})
