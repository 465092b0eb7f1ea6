import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { applicationPassword, urlAs } from '../../src/database/role.ts'
import { startWorker } from '../../src/services/jobs-worker.ts'
import { tasksOf } from '../../src/tasks.ts'
import { syncProject } from '../../src/world/markdown/sync/engine.ts'
import { followProjects } from '../../src/world/markdown/sync/follow.ts'
import type { SyncRun } from '../../src/world/markdown/sync/runs.ts'
import { sweepProjectsTask } from '../../src/world/markdown/sync/tasks.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import { type Project, project, syncSettled } from '../support/project.ts'

let studio: Studio
let member: Member
let files: Project
let url: string
const children: ChildProcess[] = []

beforeAll(async () => {
  studio = await startStudio({ oracle: false })
  url = urlAs(studio.ownerUrl, 'atelier_app', applicationPassword(studio.ownerUrl, 'atelier_app'))
})
beforeEach(async () => {
  member = await studio.register()
  files = project(studio, member.tenantId)
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await studio.close()
})

const script = fileURLToPath(new URL('../support/folder-process.ts', import.meta.url))

/** Runs the process of `test/support/folder-process.ts` under a shell's limits. */
function child(limits = '', ...more: string[]) {
  const words = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    script,
    url,
    studio.dataDir,
    member.tenantId,
  ]
  const one = spawn('/bin/sh', ['-c', `${limits} exec "$@"`, 'sh', ...words, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  children.push(one)
  let output = ''
  one.stdout?.on('data', (data) => {
    output += data
  })
  const ended = new Promise<void>((resolve) => one.once('close', () => resolve()))
  return {
    begun: () => eventually('the process to begin', async () => output.includes('begins\n') || undefined),
    kill: async () => {
      one.kill('SIGKILL')
      await ended
    },
    result: async () => {
      await ended
      return JSON.parse(output.split('\n').at(-2) ?? '') as SyncRun
    },
  }
}

const insert = (count: number, body: string) =>
  sql`
    insert into entities (entity_type, entity_id, name, markdown_body)
    select 'character', 'e' || n, 'E' || n, ${body} from generate_series(1, ${count}) n`.execute(
    studio.database.tenant(member.tenantId),
  )

describe('several processes', () => {
  test('a killed one leaves nothing torn, and the next one finishes its work', async () => {
    await insert(600, '# Long\n'.repeat(300))
    const writer = child()
    await eventually('files', async () => (await files.exists('Characters/e1/CH_e1.md')) || undefined)
    await writer.kill()
    const begun = (await files.list()).filter((path) => path.endsWith('.md')).length
    const run = await syncProject(studio.services, member.tenantId, { kind: 'all' })
    expect(run).toMatchObject({ problems: 0, conflicts: 0, updated: 0, created: 0, merged: 0 })
    expect(begun + run.written).toBeGreaterThanOrEqual(600)
    const last = await syncProject(studio.services, member.tenantId, { kind: 'refresh' })
    expect(last).toMatchObject({ written: 0, updated: 0, problems: 0, conflicts: 0 })
    expect((await files.list()).filter((path) => path.endsWith('.md'))).toHaveLength(600)
    const reader = child()
    await reader.begun()
    await reader.kill()
    expect(await syncProject(studio.services, member.tenantId, { kind: 'all' })).toMatchObject({ updated: 0 })
  })

  test('two work on one folder one after the other', async () => {
    await insert(150, '# Text')
    const others = [child(), child()]
    const own = await syncProject(studio.services, member.tenantId, { kind: 'all' })
    const runs = [own, ...(await Promise.all(others.map((one) => one.result())))]
    expect(runs.map((run) => run.written).sort((a, b) => a - b)).toEqual([0, 0, 150])
    expect(runs.every((run) => run.conflicts === 0 && run.problems === 0)).toBe(true)
  })
})

/** A limit of 64 blocks on the size of a file fails the same way as a full disk, for every user. */
const limitOfFiles = { what: 'a limit on the size of files', limits: () => 'ulimit -f 64;' }
/** Root needs no user namespace, in which it would be nobody to the database's socket. */
const unshare = process.getuid?.() === 0 ? '-m' : '-rm'
/** A file system of 128 KB in the project's place, for this process alone. */
const smallDisk = {
  what: 'a full disk',
  limits: (root: string) =>
    `exec unshare ${unshare} sh -c 'mount -t tmpfs -o size=128k tmpfs "$0" && exec "$@"' '${root}' "$@";`,
}
const mayMount = spawnSync('unshare', [unshare, 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0
const fullDisks = mayMount ? [limitOfFiles, smallDisk] : [limitOfFiles]

describe('a folder that does not take files', () => {
  test.each(fullDisks)(
    '$what is reported per file, the row waits, and the problem goes with its cause',
    async ({ limits }) => {
      await insert(3, '# Text')
      await sql`update entities set markdown_body = repeat('x', 200000) where entity_id = 'e2'`.execute(
        studio.database.tenant(member.tenantId),
      )
      await mkdir(files.root, { recursive: true })
      const run = await child(limits(files.root)).result()
      // While the large file fills the disk there may be no room for a small one beside it.
      expect(run.written + run.problems).toBe(3)
      const problems = run.entries.filter(({ action }) => action === 'problem')
      expect(new Set(problems.map(({ reason }) => reason))).toEqual(new Set(['no_space']))
      expect(problems.map(({ path }) => path)).toContain('Characters/e2/CH_e2.md')
      expect((await files.list()).filter((path) => path.includes('.tmp'))).toEqual([])
      const { rows } = await sql<{ id: string }>`select tenants_to_write() as id`.execute(
        studio.database.system,
      )
      expect(rows.map(({ id }) => id)).toContain(member.tenantId)
      expect(await syncSettled(studio, member.tenantId, { kind: 'changes' })).toMatchObject({
        written: run.problems,
        problems: 0,
      })
    },
  )

  test('a folder that may not be written is reported, and the other files go on', async () => {
    await files.write('Characters/kept/CH_kept.md', '---\nid: kept\nname: Kept\n---\n')
    await sql`insert into entities (entity_type, entity_id, name) values ('character', 'e1', 'E'), ('location', 'l1', 'L')`.execute(
      studio.database.tenant(member.tenantId),
    )
    await files.write('Locations/readme.txt', '')
    for (const [path, mode] of [
      ['..', 0o755],
      ['../..', 0o755],
      ['.', 0o755],
      ['Characters', 0o555],
      ['Locations', 0o777],
    ] as const) {
      await chmod(`${files.root}/${path}`, mode)
    }
    const run = await (process.getuid?.() === 0 ? child('', '65534') : child()).result()
    expect(run).toMatchObject({ created: 1, written: 1, problems: 1 })
    expect(run.entries[0]).toMatchObject({ path: 'Characters/e1/CH_e1.md', reason: 'no_access' })
  })
})

describe.each([
  ['native', 'auto'],
  ['polling', 'polling'],
] as const)('the %s watcher', (mode, configured) => {
  test('follows edits of both sides, and does not echo its own', async () => {
    const services = {
      ...studio.services,
      config: { ...studio.services.config, fileWatcher: configured },
    }
    const worker = await startWorker({
      url,
      tasks: tasksOf(services),
      concurrency: 2,
      log: services.log,
      onDead: (error) => {
        throw error
      },
    })
    const follower = followProjects(services, { pollMs: 300 })
    try {
      await follower.ready
      const ask = (method: 'get' | 'post' | 'put', path: string, body: object = {}) =>
        studio.request[method](path).set('Authorization', member.bearer).send(body)
      const rex = 'Characters/rex/CH_rex.md'
      await ask('post', '/api/entity/character', { entity_id: 'rex', name: 'Rex' })
      await eventually('the file', async () => (await files.exists(rex)) || undefined)
      await eventually('the base', async () => {
        const { rows } = await sql`select from project_files`.execute(studio.database.tenant(member.tenantId))
        return rows.length === 1 || undefined
      })
      await files.edit(rex, (text) => text.replace('name: Rex', 'name: Rexy'))
      await eventually('the row', async () => {
        const { body } = await ask('get', '/api/entity/character/rex')
        return (body.name === 'Rexy' && body.version === 2) || undefined
      })
      await files.write('Characters/new/CH_new.md', '---\nid: new_one\nname: New\n---\n')
      await eventually('the new row', async () => {
        return (await ask('get', '/api/entity/character/new_one')).status === 200 || undefined
      })
      const template = '_Templates/Custom/Documents/LORE_TEMPLATE.md'
      const lore = async () =>
        (await ask('get', '/api/templates/lore')).body.display_name as string | undefined
      await files.write(template, '---\nentity_type: lore\ndisplay_name: Lore\n---\n')
      await eventually('the template', async () => (await lore()) === 'Lore' || undefined)
      await files.edit(template, (text) => text.replace('Lore', 'Tale'))
      await eventually('its edit', async () => (await lore()) === 'Tale' || undefined)
      const status = (await ask('get', '/api/sync/file-watcher/status')).body
      expect(status).toMatchObject({ running: true, mode, errors: 0, last_error: null })
      // Time for what it has written itself to come back to it; then what it has enqueued is done.
      await delay(700)
      await follower.stop()
      await eventually('quiet', async () => {
        const { rows } = await sql`
          select from graphile_worker._private_jobs j where j.key like 'project.sync%'`.execute(
          studio.database.system,
        )
        return rows.length === 0 || undefined
      })
      const { body } = await ask('get', '/api/entity/character/rex')
      expect(body.version).toBe(2)
    } finally {
      await follower.stop()
      await worker.stop()
    }
  })
})

test('the sweep finds what a process has left undone', async () => {
  await studio.request
    .post('/api/entity/character')
    .set('Authorization', member.bearer)
    .send({ entity_id: 'rex', name: 'Rex' })
  await sweepProjectsTask(studio.services)({}, { id: '1', attempt: 1, signal: new AbortController().signal })
  const { rows } = await sql<{
    key: string
  }>`select key from graphile_worker.jobs where task_identifier = 'project.sync'`.execute(
    studio.database.system,
  )
  expect(rows.map(({ key }) => key)).toContain(`project.sync:${member.tenantId}`)
})
