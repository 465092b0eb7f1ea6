import { spawn } from 'node:child_process'
import { chmod, chown, cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Account, accountFor, canRead, spawnAs } from '../../src/database/embedded/account.ts'
import { installedPackage, prepareBinaries } from '../../src/database/embedded/binaries.ts'
import { embeddedStatus } from '../../src/database/embedded/index.ts'
import { ask, embeddedFixture, serverPid, stopped } from '../support/embedded.ts'

const { newDataDir, remove, start, hold } = embeddedFixture()

describe('starting', { timeout: 60_000 }, () => {
  test('the first start makes a UTF-8 database that only the password opens, on no TCP port', async () => {
    const server = await start(await newDataDir())
    const [row] = await ask(
      server.ownerUrl,
      `select current_user::text as role, current_database()::text as name, datlocale, datlocprovider::text as provider,
        current_setting('server_encoding') as encoding, current_setting('listen_addresses') as tcp,
        current_setting('jit') as jit, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit
       from pg_database where datname = current_database()`,
    )
    expect(row).toEqual({
      role: 'atelier_owner',
      name: 'atelier',
      datlocale: 'C.UTF-8',
      provider: 'b',
      encoding: 'UTF8',
      tcp: '',
      jit: 'off',
      fsync: 'on',
      commit: 'on',
    })
    await expect(ask(server.url('atelier', 'atelier_owner', 'guess'), 'select 1')).rejects.toThrow(/password/)
    await ask(server.ownerUrl, "create role guest login password 'a b/c'")
    const guest = await ask(server.url('postgres', 'guest', 'a b/c'), 'select current_user::text as role')
    expect(guest).toEqual([{ role: 'guest' }])
  })

  test('a second start adopts the running server, and the password stays private', async () => {
    const dataDir = await newDataDir()
    const first = await start(dataDir)
    const pid = await serverPid(dataDir)
    const second = await start(dataDir)
    expect(second.ownerUrl).toBe(first.ownerUrl)
    expect(await serverPid(dataDir)).toBe(pid)
    expect((await stat(join(dataDir, 'postgres/server.json'))).mode & 0o077).toBe(0)
  })

  test('four processes that start at once on an empty folder share one database', async () => {
    const dataDir = await newDataDir()
    const together = [1, 2, 3, 4].map(() => hold(dataDir))
    const urls = await Promise.all(together.map((holder) => holder.ready))
    expect(new Set(urls).size).toBe(1)
    await ask(urls[0] ?? '', 'create table shared (n int)')
    expect(await ask(urls[3] ?? '', 'select n from shared')).toEqual([])
    const guards = "select pid from pg_stat_activity where application_name = 'atelier guard'"
    expect(await ask(urls[0] ?? '', guards)).toHaveLength(1)
  })

  test('a data folder too deep for a socket works, at the same address after a restart', async () => {
    const dataDir = join(await newDataDir(), 'deep'.repeat(30), 'deep'.repeat(30))
    remove(dataDir)
    const server = await start(dataDir, 0.4)
    expect(Buffer.byteLength(server.socketDir)).toBeLessThan(90)
    expect((await stat(server.socketDir)).mode & 0o777).toBe(0o700)
    await ask(server.ownerUrl, 'create table kept (n int)')
    await server.release()
    await stopped(dataDir)
    const again = await start(dataDir)
    expect(again.ownerUrl).toBe(server.ownerUrl)
    expect(await ask(again.ownerUrl, 'select n from kept')).toEqual([])
  })

  test('a data folder that the user of Postgres cannot enter works, and a lost cluster is not replaced', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atelier-test-'))
    const dataDir = join(folder, 'data')
    remove(folder, dataDir)
    const server = await start(dataDir, 0.4)
    await ask(server.ownerUrl, 'select 1')
    await server.release()
    await stopped(dataDir)
    const cluster = (await embeddedStatus(dataDir))?.cluster ?? ''
    await rm(cluster, { recursive: true })
    await expect(start(dataDir)).rejects.toThrow(/is gone/)
  })

  test('a plain user starts a server of its own, and root adopts and restarts it as that user', async () => {
    const dataDir = await newDataDir()
    const account = await accountFor(undefined)
    // A clone that only root can enter cannot be run by anyone else.
    const plain = (await canRead(import.meta.filename, account)) ? account : ownAccount()
    await chown(dataDir, plain.uid, plain.gid)
    const holder = hold(dataDir, { idleSeconds: 0.4, account: { uid: plain.uid, gid: plain.gid } })
    const url = await holder.ready
    const { cluster } = (await embeddedStatus(dataDir)) ?? { cluster: '' }
    expect((await stat(cluster)).uid).toBe(account.uid)
    const adopted = await start(dataDir)
    expect(adopted.ownerUrl).toBe(url)
    await adopted.release()
    await holder.kill('SIGTERM')
    await stopped(dataDir)
    const restarted = await start(dataDir, 0.4)
    expect(await ask(restarted.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    await restarted.release()
    await stopped(dataDir)
    const back = hold(dataDir, { account: { uid: plain.uid, gid: plain.gid } })
    expect(await back.ready).toBe(url)
  })

  test('binaries that cannot be used where they are installed are copied once, with their library links', async () => {
    const folder = await newDataDir()
    const account = await accountFor(undefined)
    const { native, version } = await installedPackage()
    const hidden = join(folder, 'hidden')
    const installed = join(hidden, 'native')
    await cp(native, installed, {
      recursive: true,
      filter: (path) => !/\.so\.\d+$/.test(path) || isKept(path),
    })
    // Root's account cannot enter; a plain user cannot write the links.
    await chmod(join(installed, 'lib'), 0o555)
    await chmod(hidden, account.switch ? 0o700 : 0o755)
    const home = join(folder, 'home')
    await mkdir(home)
    const copy = await prepareBinaries(installed, version, home, account)
    expect(copy.folder).toBe(join(home, `binaries-${version}`))
    const made = (await stat(copy.folder)).mtimeMs
    expect(await run(join(copy.folder, 'bin/initdb'), spawnAs(account))).toContain('initdb (PostgreSQL)')
    await prepareBinaries(installed, version, home, account)
    expect((await stat(copy.folder)).mtimeMs).toBe(made)
    await chmod(join(installed, 'lib'), 0o755)
  })
})

function ownAccount(): Account {
  return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, switch: false }
}

/** Files that the package itself carries under a name with one number, which are not among its links. */
function isKept(path: string): boolean {
  return !/lib(ecpg|ecpg_compat|icudata|icui18n|icuuc|pgtypes|pq)\.so\.\d+$/.test(path)
}

function run(program: string, as: { uid?: number; gid?: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['--version'], { cwd: '/', env: {}, ...as })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.once('error', reject)
    child.once('close', () => resolve(output))
  })
}
