import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { components } from '../../../generated/contract.ts'
import { writeEntityFile } from '../../../src/world/markdown/rules.ts'
import { loadBuiltinTemplates } from '../../../src/world/templates/registry.ts'
import { cpuOf, cpuOfPostgres, forgetPeak, memoryOf } from '../processes.ts'
import { type Client, clientOf, timed } from './client.ts'
import type { ScaleStand, World } from './stand.ts'

type SyncResult = components['schemas']['SyncResult']
type SyncStatus = components['schemas']['SyncStatus']

/** What one long operation took. */
export interface Effort {
  readonly seconds: number
  /** CPU seconds of the server and of its Postgres. */
  readonly serverCpu: number
  readonly postgresCpu: number
  /** Bytes: the server's memory at most, and by how much it grew. */
  readonly peak: number
  readonly growth: number
}

/** Runs `work` and tells what it took of the server. */
export async function effortOf(
  { server, postmaster }: Pick<ScaleStand, 'server' | 'postmaster'>,
  work: () => Promise<unknown>,
): Promise<Effort> {
  await forgetPeak(server.pid)
  const { now: before } = await memoryOf(server.pid)
  const [server0, postgres0] = [await cpuOf(server.pid), await cpuOfPostgres(postmaster)]
  const ms = await timed(work)
  const [server1, postgres1] = [await cpuOf(server.pid), await cpuOfPostgres(postmaster)]
  const { peak } = await memoryOf(server.pid)
  return {
    seconds: ms / 1000,
    serverCpu: (server1 - server0) / 1e6,
    postgresCpu: (postgres1 - postgres0) / 1e6,
    peak,
    growth: peak - before,
  }
}

/** Asks for a synchronisation and waits for its end, also where the answer says that it goes on. */
export async function synchronise(client: Client, path: string, body?: object): Promise<SyncResult> {
  const result = await client.ask<SyncResult>({ method: 'POST', path, ...(body && { body }) })
  if (result.state !== 'running') return succeeded(result)
  return client.until(async () => {
    const { running, last_result: last } = await client.ask<SyncStatus>({
      method: 'GET',
      path: '/api/sync/status',
    })
    return !running && last?.run_id === result.run_id ? succeeded(last) : undefined
  }, 100)
}

function succeeded(result: SyncResult): SyncResult {
  if (result.state !== 'done' || result.problems > 0) {
    throw new Error(`the synchronisation went wrong: ${JSON.stringify(result).slice(0, 1000)}`)
  }
  return result
}

/** Where the file of an entity lies in the project. */
const pathOf = (folderName: string, filePrefix: string, id: string) =>
  `${folderName}/${id}/${filePrefix}${id}.md`

/** Writes the world as Markdown files into a folder beside the projects; returns the folder. */
export async function writeFiles({ folder }: ScaleStand, { saga }: World): Promise<string> {
  const root = join(folder, `files${saga.size}`)
  const templates = await loadBuiltinTemplates()
  const date = new Date('2026-01-01T00:00:00Z')
  for (const portion of saga.portions(templates)) {
    await Promise.all(
      portion.map(async ({ template, key, draft }) => {
        const path = join(root, pathOf(template.folderName, template.filePrefix, key.id))
        await mkdir(dirname(path), { recursive: true })
        await writeFile(
          path,
          writeEntityFile(undefined, template, key.id, draft, { created: date, updated: date }),
        )
      }),
    )
  }
  return root
}

/** Puts the files in the place of the project folder, and has all of them read. */
export async function importAll(stand: ScaleStand, world: World, files: string): Promise<Effort> {
  const client = clientOf(stand, world)
  try {
    await mkdir(dirname(world.project), { recursive: true })
    return await effortOf(stand, async () => {
      await rename(files, world.project)
      const { created } = await synchronise(client, '/api/sync/refresh-all')
      if (created !== world.saga.size) throw new Error(`${created} entities were made of the files`)
    })
  } finally {
    client.end()
  }
}

/** Has every file read again; none has changed. */
export async function refreshAll(stand: ScaleStand, world: World): Promise<Effort> {
  const client = clientOf(stand, world)
  try {
    return await effortOf(stand, () => synchronise(client, '/api/sync/refresh-all'))
  } finally {
    client.end()
  }
}

/** Has a file written for every entity. */
export async function exportAll(stand: ScaleStand, world: World): Promise<Effort> {
  const client = clientOf(stand, world)
  try {
    return await effortOf(stand, async () => {
      const { written } = await synchronise(client, '/api/entity/sync/all')
      if (written !== world.saga.size) throw new Error(`${written} files were written`)
    })
  } finally {
    client.end()
  }
}

/** Milliseconds until a change has arrived on the other side. */
export interface Changes {
  /** A file was edited: `POST /api/sync/import-changes` with its path. */
  readonly asked: number[]
  /** A file was edited, and the watcher notices. */
  readonly watched: number[]
  /** An entity was changed by the API, and its file follows. */
  readonly followed: number[]
}

interface Entity {
  readonly version: number
}

/** Until what the change before has set going is over: the watcher looks at that file too, and the rows are followed. */
const pauseMs = 700

/** Changes some entities of a project that stands still, one after the other. */
export async function changeSome(stand: ScaleStand, world: World, count: number): Promise<Changes> {
  const client = clientOf(stand, world)
  const changes: Changes = { asked: [], watched: [], followed: [] }
  const view = (id: string) => client.ask<Entity>({ method: 'GET', path: `/api/entity/character/${id}` })
  const edit = async (path: string, text: string) => {
    const file = join(world.project, path)
    await writeFile(file, `${await readFile(file, 'utf8')}\n${text}\n`)
  }
  try {
    for (let index = 0; index < count; index++) {
      for (const kind of ['asked', 'watched', 'followed'] as const) {
        await delay(pauseMs)
        const id = world.saga.character(index * 3 + ['asked', 'watched', 'followed'].indexOf(kind))
        const path = pathOf('Characters', 'CH_', id)
        const { version } = await view(id)
        const arrived = async () => ((await view(id)).version > version ? true : undefined)
        const text = `Changed ${kind} ${index}.`
        const steps = {
          asked: async () => {
            await edit(path, text)
            changes.asked.push(
              await timed(() => synchronise(client, '/api/sync/import-changes', { paths: [path] })),
            )
          },
          watched: async () => {
            await edit(path, text)
            changes.watched.push(await timed(() => client.until(arrived, 4)))
          },
          followed: async () => {
            const body = { fields: { age: String(20 + index) } }
            await client.ask({ method: 'PUT', path: `/api/entity/character/${id}`, body })
            const file = join(world.project, path)
            const written = async () =>
              (await readFile(file, 'utf8')).includes(`age: "${20 + index}"`) ? true : undefined
            changes.followed.push(await timed(() => client.until(written, 4)))
          },
        }
        await steps[kind]()
        await client.until(arrived, 20)
      }
    }
    return changes
  } finally {
    client.end()
  }
}
